import type { Kysely } from 'kysely';
import type { Receipt } from '../../assessment/receipt';
import type { SubmissionRow, Tables } from './tables';

/** A summary as it is kept. */
export interface Submission {
  readonly urn: string;
  /** The rating summary in canonical JSON. */
  readonly summary: string;
  readonly receipt: Receipt;
}

export class SubmissionRepository {
  constructor(private readonly database: Kysely<Tables>) {}

  /**
   * Keeps a submission unless one with its id is kept already. Answers with what is kept and whether it was
   * this one. A single statement, so that of many at once, in any number of processes, exactly one is kept
   * and no lock outlives it; when this resolves, it is on the disk.
   */
  async keep(submission: Submission): Promise<{ readonly kept: Submission; readonly isNew: boolean }> {
    const { numInsertedOrUpdatedRows } = await this.database
      .insertInto('submissions')
      .values(rowOf(submission))
      .onConflict((conflict) => conflict.column('submission').doNothing())
      .executeTakeFirstOrThrow();
    if (numInsertedOrUpdatedRows === 1n) return { kept: submission, isNew: true };
    const kept = submissionOf(await this.select(submission.receipt.submission).executeTakeFirstOrThrow());
    return { kept, isNew: false };
  }

  async find(id: string): Promise<Submission | null> {
    const row = await this.select(id).executeTakeFirst();
    return row === undefined ? null : submissionOf(row);
  }

  private select(id: string) {
    return this.database.selectFrom('submissions').selectAll().where('submission', '=', id);
  }
}

function rowOf({ urn, summary, receipt }: Submission): Omit<SubmissionRow, 'sequence'> {
  const { submission, collection, supersedes, digest, receivedAt } = receipt;
  return { submission, urn, collection, supersedes, summary, digest, received_at: receivedAt };
}

function submissionOf(row: Omit<SubmissionRow, 'sequence'>): Submission {
  const { submission, urn, collection, supersedes, summary, digest, received_at: receivedAt } = row;
  return { urn, summary, receipt: { submission, receivedAt, digest, collection, supersedes } };
}
