import type { RatingSummary, Receipt } from '../../api/resources/rating-summary';
import type { ImportSource } from '../../api/resources/imports';
import type { Framework } from '../../framework/framework';
import type { Urn } from '../../framework/identifiers';
import type { StoredBefore } from '../../intake/judge';
import { contentOf } from '../../intake/numbering';
import { Problem } from '../problems/problem';
import type { Actor } from '../store/access/audit';
import type { Store } from '../store/store';
import type { PastSubmission } from '../store/submissions/submissions';
import { noConsent } from '../../assessment/summary/rating-summary';
import { consentKept } from './consents';
import { acceptSummary, requireAcceptable } from './accept-summary';

/**
 * Stores a summary for the school that e-mailed it, as if its pane had sent it, and answers with the receipt. If a
 * submission of the same content counts for the school already, this one is not stored, and the answer is the
 * receipt of that one. A document has no words on consents, so what the school has said before holds on.
 *
 * @throws Problem where the school is not there, or the summary may not be taken
 */
export async function importSummary(
  summary: RatingSummary,
  source: ImportSource,
  by: Actor,
  store: Store,
  frameworks: readonly Framework[],
): Promise<{ readonly receipt: Receipt; readonly isNew: boolean }> {
  const { urn } = summary.school;
  return store.transaction(async (inside) => {
    await requireSchool(inside, urn);
    const same = sameIn(await inside.submissions.history(urn, summary.collection), summary, source);
    if (same !== null) return { receipt: same.receipt, isNew: false };
    const whole =
      source === 'file' ? summary : { ...summary, ...(await consentKept(inside, summary, frameworks)) };
    const accepted = await acceptSummary(whole, { urn, receivedAt: by.at, source }, inside, frameworks);
    if (accepted.isNew) {
      await inside.audit.add(by, 'submission.imported', `school:${urn}`, {
        submission: summary.submission,
        collection: summary.collection,
        source,
      });
    }
    return accepted;
  });
}

/** The submissions that are stored already for the school and the collection of a summary. */
export async function storedBefore(
  summary: RatingSummary,
  source: ImportSource,
  store: Store,
): Promise<StoredBefore> {
  const history = await store.submissions.history(summary.school.urn, summary.collection);
  const same = sameIn(history, summary, source);
  const counting = countingOf(history);
  return {
    same: same && {
      receivedAt: same.receipt.receivedAt,
      withdrawn: same.withdrawn?.reason ?? null,
    },
    counting: counting && {
      receivedAt: counting.receipt.receivedAt,
      completedOn: counting.summary.completedOn,
    },
  };
}

/** Whether the collector would take a summary now. The reason is a sentence. */
export type Acceptance =
  | { readonly kind: 'accepted'; readonly isLate: boolean }
  | { readonly kind: 'refused'; readonly reason: string };

/** Answers whether a summary that is not stored yet would be taken, and stores nothing. */
export async function wouldAccept(
  summary: RatingSummary,
  source: ImportSource,
  at: Date,
  store: Store,
  frameworks: readonly Framework[],
): Promise<Acceptance> {
  const { urn } = summary.school;
  try {
    await requireSchool(store, urn);
    const isLate = await requireAcceptable(summary, { urn, receivedAt: at, source }, store, frameworks);
    return { kind: 'accepted', isLate };
  } catch (error) {
    if (error instanceof Problem) return { kind: 'refused', reason: error.message };
    throw error;
  }
}

/**
 * The submission that a summary is, or that counts and has the same content; null for none. A document is the same
 * whatever the school has agreed to.
 */
function sameIn(
  history: readonly PastSubmission[],
  summary: RatingSummary,
  source: ImportSource,
): PastSubmission | null {
  const told = (one: RatingSummary) => contentOf(source === 'file' ? one : { ...one, ...noConsent });
  const content = told(summary);
  const counting = countingOf(history);
  return (
    history.find(
      (past) =>
        (past.receipt.submission === summary.submission || past === counting) &&
        told(past.summary) === content,
    ) ?? null
  );
}

/** The submission that counts; null for none. */
export function countingOf(history: readonly PastSubmission[]): PastSubmission | null {
  return history.find(({ withdrawn }) => withdrawn === null) ?? null;
}

async function requireSchool(store: Store, urn: Urn): Promise<void> {
  if ((await store.schools.find(urn)) !== null) return;
  throw new Problem('unknown-school', `There is no school with the URN ${urn}.`, 'school.urn');
}
