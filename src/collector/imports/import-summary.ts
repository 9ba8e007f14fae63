import { whatIsTold } from '../../assessment/summary/imported-submission';
import type { Receipt } from '../../assessment/summary/receipt';
import type { RatingSummary } from '../../assessment/summary/rating-summary';
import type { Framework } from '../../framework/framework';
import { acceptSummary, requireAcceptable } from '../summaries/accept-summary';
import type { By } from '../manage-collections';
import { Problem } from '../problems/problem';
import type { Store } from '../store/store';
import type { PastSubmission, Submission } from '../store/submissions/submissions';

/** How a summary that a school has e-mailed came: as a summary file, or as its Word document. */
export type ImportSource = Exclude<Submission['source'], 'pane'>;

/**
 * Stores a summary for the school that e-mailed it, as if its pane had sent it, and answers with the receipt.
 * What tells the same as what counts for the school already is not stored again.
 *
 * @throws Problem where the school is not there, or the summary may not be taken
 */
export async function importSummary(
  summary: RatingSummary,
  source: ImportSource,
  by: By,
  store: Store,
  frameworks: readonly Framework[],
): Promise<{ readonly receipt: Receipt; readonly isNew: boolean }> {
  const { urn } = summary.school;
  return store.transaction(async (inside) => {
    if ((await inside.schools.find(urn)) === null) throw unknownSchool(urn);
    const same = sameIn(await inside.submissions.history(urn, summary.collection), summary);
    if (same !== null) return { receipt: same.receipt, isNew: false };
    const accepted = await acceptSummary(summary, { urn, receivedAt: by.at, source }, inside, frameworks);
    if (accepted.isNew) {
      await inside.audit.add({
        ...by,
        action: 'submission.imported',
        subject: `school:${urn}`,
        detail: { submission: summary.submission, collection: summary.collection, source },
      });
    }
    return accepted;
  });
}

/** What would become of a summary. */
export type Judgement =
  | { readonly kind: 'new'; readonly late: boolean }
  | { readonly kind: 'stored' | 'withdrawn' | 'older' | 'refused'; readonly reason: string };

/** Says what would become of a summary, and stores nothing. */
export async function judgeImport(
  summary: RatingSummary,
  source: ImportSource,
  at: Date,
  store: Store,
  frameworks: readonly Framework[],
): Promise<Judgement> {
  const { urn } = summary.school;
  const history = await store.submissions.history(urn, summary.collection);
  const same = sameIn(history, summary);
  if (same !== null) {
    return same.withdrawn === null
      ? { kind: 'stored', reason: `The same is stored already, received on ${dayOf(same)}.` }
      : { kind: 'withdrawn', reason: `The same was stored and withdrawn: ${same.withdrawn.reason}` };
  }
  const counting = countingOf(history);
  if (counting !== null && completedOn(counting) > summary.completedOn) {
    return {
      kind: 'older',
      reason: `The school has sent a newer one, completed on ${completedOn(counting)} and received on ${dayOf(counting)}.`,
    };
  }
  try {
    if ((await store.schools.find(urn)) === null) throw unknownSchool(urn);
    return {
      kind: 'new',
      late: await requireAcceptable(summary, { urn, receivedAt: at, source }, store, frameworks),
    };
  } catch (error) {
    if (error instanceof Problem) return { kind: 'refused', reason: error.message };
    throw error;
  }
}

/** The submission that a summary is, or that counts and tells the same; null for none. */
function sameIn(history: readonly PastSubmission[], summary: RatingSummary): PastSubmission | null {
  const told = whatIsTold(summary);
  const counting = countingOf(history);
  return (
    history.find(
      (past) =>
        (past.receipt.submission === summary.submission || past === counting) &&
        whatIsTold(summaryOf(past)) === told,
    ) ?? null
  );
}

/** The submission that counts; null for none. */
export function countingOf(history: readonly PastSubmission[]): PastSubmission | null {
  return history.find(({ withdrawn }) => withdrawn === null) ?? null;
}

/** The day on which the school finished what it sent. */
export function completedOn(past: Submission): string {
  return summaryOf(past).completedOn;
}

function summaryOf({ summary }: Submission): RatingSummary {
  return JSON.parse(summary) as RatingSummary;
}

function dayOf({ receipt }: Submission): string {
  return receipt.receivedAt.slice(0, 10);
}

function unknownSchool(urn: string): Problem {
  return new Problem('unknown-school', `There is no school with the URN ${urn}.`, 'school.urn');
}
