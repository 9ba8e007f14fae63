import { createHash } from 'node:crypto';
import type { RatingSummary, Receipt } from '../../api/resources/rating-summary';
import { canonicalJson } from '../../assessment/summary/canonical-json';
import { shareableAspects } from '../../assessment/summary/shareable-aspects';
import { baseEdition } from '../../framework/edition';
import type { Framework } from '../../framework/framework';
import type { Urn } from '../../framework/identifiers';
import { takingAt } from '../../intake/taking';
import { countedOf } from '../store/submissions/counted';
import { Problem } from '../problems/problem';
import type { Store } from '../store/store';
import type { Submission } from '../store/submissions/submissions';

/** The arrival of a summary: the school whose key it came with, the moment and the source. */
export interface Arrival {
  readonly urn: Urn;
  readonly receivedAt: Date;
  readonly source: Submission['source'];
}

/**
 * Stores a summary that is as its schema says, and answers with its receipt. The same summary again gets the
 * same receipt, also when the collection has closed since: the school may not have had the first answer.
 *
 * @throws Problem where the summary is another school's, differs from what its number stands for, or may not
 *   be taken
 */
export async function acceptSummary(
  summary: RatingSummary,
  arrival: Arrival,
  store: Store,
  frameworks: readonly Framework[],
): Promise<{ readonly receipt: Receipt; readonly isNew: boolean }> {
  if (summary.school.urn !== arrival.urn) {
    throw new Problem(
      'other-school',
      `This key is not the key of the school with the URN ${summary.school.urn}. Check the URN in the document.`,
      'school.urn',
    );
  }
  const submission = submissionOf(summary, arrival);
  // An earlier submission is looked for only where this one is refused. Otherwise `keep` finds it.
  const late = await orRefusal(requireAcceptable(summary, arrival, store, frameworks));
  if (late instanceof Problem) {
    const earlier = await store.submissions.find(summary.submission);
    if (earlier === null) throw late;
    return { receipt: sameReceipt(earlier, submission), isNew: false };
  }
  const counted = countedOf(summary, frameworks);
  const { kept, isNew } = await store.submissions.keep({ ...submission, late, counted });
  return { receipt: sameReceipt(kept, submission), isNew };
}

async function orRefusal<Answer>(judged: Promise<Answer>): Promise<Answer | Problem> {
  try {
    return await judged;
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

/**
 * Answers whether a summary that nobody has sent yet would be late, and stores nothing.
 *
 * @throws Problem where it may not be taken
 */
export async function requireAcceptable(
  summary: RatingSummary,
  arrival: Arrival,
  store: Store,
  frameworks: readonly Framework[],
): Promise<boolean> {
  const late = await requireTakingCollection(summary, arrival, store);
  requireShareable(summary, frameworks);
  await requireOwnEarlier(summary, arrival, store);
  return late;
}

function submissionOf(
  summary: RatingSummary,
  { urn, receivedAt, source }: Arrival,
): Omit<Submission, 'late'> {
  const { submission, collection, supersedes } = summary;
  const text = canonicalJson(summary);
  const digest = createHash('sha256').update(text).digest('hex');
  const receipt = { submission, receivedAt: receivedAt.toISOString(), digest, collection, supersedes };
  return { urn, summary, text, receipt, source };
}

function sameReceipt(kept: Submission, sent: Omit<Submission, 'late'>): Receipt {
  if (kept.text !== sent.text) {
    throw new Problem(
      'submission-differs',
      'A different summary is already stored under this submission’s number. Send this one as a new submission.',
      'submission',
    );
  }
  return kept.receipt;
}

/** Answers whether the summary is late; it is taken until the collection is published. */
async function requireTakingCollection(
  summary: RatingSummary,
  { receivedAt }: Arrival,
  store: Store,
): Promise<boolean> {
  const collection = await store.collections.find(summary.collection);
  const taking = collection === null ? 'not yet' : takingAt(collection, receivedAt);
  if (collection === null || taking === 'not yet') {
    throw new Problem(
      'collection-not-open',
      'The collection that this summary is meant for is not open. Ask your DSPL manager when it is.',
      'collection',
    );
  }
  if (taking === 'published') {
    throw new Problem(
      'collection-published',
      `The results of ${collection.name} are published, so it takes no more summaries. Ask your DSPL manager about the next collection.`,
      'collection',
    );
  }
  if (baseEdition(summary.framework) !== collection.framework) {
    throw new Problem(
      'other-edition',
      `${collection.name} collects ratings made with the edition ${collection.framework}.`,
      'framework',
    );
  }
  return taking === 'late';
}

function requireShareable({ framework, ratings, share }: RatingSummary, frameworks: readonly Framework[]) {
  const own = frameworks.find(({ edition }) => edition === baseEdition(framework));
  const shareable = own === undefined ? [] : shareableAspects(own, ratings);
  const refused = share.find((id) => !shareable.some((aspect) => aspect === id));
  if (refused !== undefined) {
    const detail = `Aspect ${refused} is not at the highest level, so it cannot be shared with other schools.`;
    throw new Problem('not-shareable', detail, 'share');
  }
}

async function requireOwnEarlier({ supersedes }: RatingSummary, { urn }: Arrival, store: Store) {
  if (supersedes === null) return;
  const earlier = await store.submissions.find(supersedes);
  if (earlier?.urn !== urn) {
    throw new Problem(
      'nothing-to-supersede',
      'The submission that this summary corrects is not one of your school’s.',
      'supersedes',
    );
  }
}
