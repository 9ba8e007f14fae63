import type { Selectable, Transaction } from 'kysely';
import type { Counted } from '../counted';
import type { StandingRow, SubmissionRow, Tables } from './tables';

type StoredSubmission = Pick<
  Selectable<SubmissionRow>,
  'collection' | 'urn' | 'submission' | 'sequence' | 'received_at' | 'late'
>;

/** Lets a submission count for its school, unless a newer one does already. */
export async function bringUp(
  transaction: Transaction<Tables>,
  submission: StoredSubmission,
  counted: Counted,
): Promise<void> {
  const row = standingOf(submission, counted);
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('standings')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['collection', 'urn']).doUpdateSet(row).where('standings.sequence', '<', row.sequence),
    )
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 0n) await touch(transaction, row);
}

/** After a withdrawal, lets the newest submission that is left count for its school; none, if none is left. */
export async function lowerTo(
  transaction: Transaction<Tables>,
  { urn, collection }: Pick<StandingRow, 'urn' | 'collection'>,
  countedOf: (summary: string) => Counted,
): Promise<void> {
  const newest = await transaction
    .selectFrom('submissions')
    .leftJoin('withdrawals', 'withdrawals.submission', 'submissions.submission')
    .selectAll('submissions')
    .where('withdrawals.submission', 'is', null)
    .where('collection', '=', collection)
    .where('urn', '=', urn)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (newest === undefined) {
    await transaction
      .deleteFrom('standings')
      .where('collection', '=', collection)
      .where('urn', '=', urn)
      .execute();
    return;
  }
  await transaction
    .updateTable('standings')
    .set(standingOf(newest, countedOf(newest.summary)))
    .where('collection', '=', collection)
    .where('urn', '=', urn)
    .execute();
}

/**
 * Writes a row as it is. A withdrawal of the newer submission may be on its way that has not seen this one;
 * PostgreSQL gives it up for that, and it begins again.
 */
async function touch(
  transaction: Transaction<Tables>,
  { collection, urn }: Pick<StandingRow, 'collection' | 'urn'>,
): Promise<void> {
  await transaction
    .updateTable('standings')
    .set((row) => ({ sequence: row.ref('sequence') }))
    .where('collection', '=', collection)
    .where('urn', '=', urn)
    .execute();
}

function standingOf(submission: StoredSubmission, counted: Counted): StandingRow {
  const { collection, urn, sequence, received_at, late } = submission;
  return {
    collection,
    urn,
    submission: submission.submission,
    sequence,
    received_at,
    edition: counted.edition,
    ratings: counted.ratings,
    share: counted.share.join(','),
    name_in_thanks: counted.nameInThanks ? 1 : 0,
    late,
  };
}
