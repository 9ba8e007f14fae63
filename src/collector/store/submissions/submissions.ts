import type { RatingSummary, Receipt } from '../../../api/resources/rating-summary';
import { readCanonicalJson } from '../../../assessment/summary/canonical-json';
import type { CollectionId, SubmissionId, Urn } from '../../../framework/identifiers';
import type { Counted } from './counted';
import { Batcher } from '../engines/batcher';
import { insertSubmissions, type NewRows } from './insert-submissions';
import { recount } from './standings';
import type { SubmissionRow } from '../tables';
import { inTransaction } from '../engines/transaction';
import { Repository } from '../engines/repository';

/** A summary as it is kept. */
export interface Submission {
  readonly urn: Urn;
  readonly summary: RatingSummary;
  /** The same in canonical JSON, of which the receipt has the digest. */
  readonly text: string;
  readonly receipt: Receipt;
  readonly source: SubmissionRow['source'];
  /** Whether it came after the collection had closed. */
  readonly late: boolean;
}

/** A submission to be kept, with the fields that reports read. */
export interface NewSubmission extends Submission {
  readonly counted: Counted;
}

/** A submission in a school's history. */
export interface PastSubmission extends Submission {
  /** Null while it counts, or would if none were newer. */
  readonly withdrawn: { readonly reason: string; readonly by: string; readonly at: string } | null;
}

/** Takes a submission back. */
export interface Withdrawal {
  /** The submission's number. */
  readonly submission: SubmissionId;
  readonly reason: string;
  /** `school:117123`, or an account's id. */
  readonly by: string;
  readonly at: Date;
}

export class SubmissionRepository extends Repository {
  private readonly batcher = new Batcher<NewSubmission, boolean>((all) =>
    insertSubmissions(this.database, all.map(rowsOf)),
  );

  /**
   * Keeps a submission unless one with its number is kept already, and lets it count for its school if none is newer.
   * Answers with the submission that is kept, and whether it is this one. Of many at once, in any number of
   * processes, exactly one is kept; when this resolves, it is on the disk.
   */
  async keep({
    counted,
    ...submission
  }: NewSubmission): Promise<{ readonly kept: Submission; readonly isNew: boolean }> {
    const isNew = await this.batcher.ask({ ...submission, counted });
    if (isNew) return { kept: submission, isNew };
    const row = await this.select(submission.receipt.submission).executeTakeFirstOrThrow();
    return { kept: submissionOf(row), isNew };
  }

  async find(id: SubmissionId): Promise<Submission | null> {
    const row = await this.select(id).executeTakeFirst();
    return row === undefined ? null : submissionOf(row);
  }

  /** All submissions of a school to a collection, the newest first, withdrawn ones too. */
  async history(urn: Urn, collection: CollectionId): Promise<PastSubmission[]> {
    const rows = await this.database
      .selectFrom('submissions')
      .leftJoin('withdrawals', 'withdrawals.submission', 'submissions.submission')
      .selectAll('submissions')
      .select(['reason', 'withdrawnBy', 'withdrawnAt'])
      .where('collection', '=', collection)
      .where('urn', '=', urn)
      .orderBy('sequence', 'desc')
      .execute();
    return rows.map(({ reason, withdrawnBy: by, withdrawnAt: at, ...row }) => ({
      ...submissionOf(row),
      withdrawn: reason === null || by === null || at === null ? null : { reason, by, at },
    }));
  }

  /**
   * Withdraws a submission. It is kept, but no longer counts. The newest that is left counts in its place. Answers
   * with false where there is no such submission, or it was withdrawn before.
   *
   * @param countedOf gives the fields of a summary that reports read
   */
  async withdraw(
    { submission, reason, by, at }: Withdrawal,
    countedOf: (summary: RatingSummary) => Counted,
  ): Promise<boolean> {
    return inTransaction(this.database, async (transaction) => {
      const withdrawn = await transaction
        .selectFrom('submissions')
        .select(['urn', 'collection'])
        .where('submission', '=', submission)
        .executeTakeFirst();
      if (withdrawn === undefined) return false;
      const { numInsertedOrUpdatedRows } = await transaction
        .insertInto('withdrawals')
        .values({ submission, reason, withdrawnBy: by, withdrawnAt: at.toISOString() })
        .onConflict((conflict) => conflict.column('submission').doNothing())
        .executeTakeFirstOrThrow();
      if (numInsertedOrUpdatedRows === 0n) return false;
      await recount(transaction, withdrawn, countedOf);
      return true;
    });
  }

  private select(id: SubmissionId) {
    return this.database.selectFrom('submissions').selectAll().where('submission', '=', id);
  }
}

function rowsOf(submission: NewSubmission): NewRows {
  return { submission: rowOf(submission), counted: submission.counted };
}

function rowOf({ urn, text, receipt, source, late }: Submission): Omit<SubmissionRow, 'sequence'> {
  return { ...receipt, urn, summary: text, source, late: late ? 1 : 0 };
}

function submissionOf(row: Omit<SubmissionRow, 'sequence'>): Submission {
  const { submission, urn, collection, supersedes, summary: text, digest, receivedAt, source } = row;
  const receipt = { submission, receivedAt, digest, collection, supersedes };
  return { urn, summary: readCanonicalJson(text), text, receipt, source, late: row.late === 1 };
}
