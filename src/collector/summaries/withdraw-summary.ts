import type { SubmissionId } from '../../framework/identifiers';
import { actorOf, type Principal, requireArea } from '../access/principal';
import { countedOf } from '../store/submissions/counted';
import { consentAfterWithdrawal } from './consents';
import { Problem } from '../problems/problem';
import type { Service } from '../service';

/** A submission that is to count no longer. */
export interface SummaryWithdrawal {
  readonly submission: SubmissionId;
  /** In the words of the person who withdraws it. */
  readonly reason: string;
  readonly by: Principal;
}

/**
 * Withdraws a submission, for its own school or for the manager of its area. The school's submission before it counts
 * again. The withdrawn one is kept with the reason, so that its receipt still proves what was sent.
 *
 * @throws Problem where it is not theirs, is withdrawn already, or its collection is published
 */
export async function withdrawSummary(
  { store, frameworks, now }: Pick<Service, 'store' | 'frameworks' | 'now'>,
  { submission, reason, by }: SummaryWithdrawal,
): Promise<void> {
  const at = now();
  await store.transaction(async (within) => {
    const stored = await within.submissions.find(submission);
    const isOwn = by.kind === 'school' && stored?.urn === by.urn;
    if (!isOwn) {
      const school = stored === null ? null : await within.schools.find(stored.urn);
      requireArea(by, school?.area ?? null);
    }
    if (stored === null) throw new Problem('not-found', 'There is no such summary.');
    const collection = await within.collections.find(stored.receipt.collection);
    if (collection?.state === 'published') {
      throw new Problem(
        'collection-published',
        `${collection.name} is published, so its summaries stay as they are.`,
      );
    }
    const isTaken = await within.submissions.withdraw(
      { submission, reason, by: actorOf(by), at },
      (summary) => countedOf(summary, frameworks),
    );
    if (!isTaken) throw new Problem('already-withdrawn', 'This summary has been withdrawn already.');
    await consentAfterWithdrawal(within, { collection: stored.receipt.collection, urn: stored.urn });
    await within.audit.add({ at, actor: actorOf(by) }, 'submission.withdrawn', `school:${stored.urn}`, {
      submission,
      collection: stored.receipt.collection,
    });
  });
}
