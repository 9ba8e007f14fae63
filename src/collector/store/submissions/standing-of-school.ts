import { type RawBuilder, type Selectable, sql, type Transaction } from 'kysely';
import type { Counted } from '../../http/counted';
import type { StandingRow, SubmissionRow, Tables } from '../tables';

/** What is taken over from a submission that is kept. */
export type StoredSubmission = Pick<
  Selectable<SubmissionRow>,
  'collection' | 'urn' | 'submission' | 'sequence' | 'received_at' | 'late'
>;

/** What a standing is known by. */
export const standingKey = ['collection', 'urn'] as const;

const columns = [
  'submission',
  'sequence',
  'received_at',
  'edition',
  'ratings',
  'share',
  'name_in_thanks',
  'late',
] as const satisfies readonly (keyof StandingRow)[];

/**
 * Of two submissions of a school the one with the higher sequence stays, whichever comes first. The row is
 * written either way: a withdrawal of the newer one may be on its way that has not seen the other, and PostgreSQL
 * gives it up for that, so that it begins again.
 */
export const theNewer: Readonly<Record<string, RawBuilder<never>>> = Object.fromEntries(
  columns.map((column) => [
    column,
    sql<never>`case when excluded.sequence > standings.sequence
      then ${sql.ref(`excluded.${column}`)} else ${sql.ref(`standings.${column}`)} end`,
  ]),
);

/** Lets a submission count for its school, unless a newer one does already. */
export async function bringUp(
  transaction: Transaction<Tables>,
  submission: StoredSubmission,
  counted: Counted,
): Promise<void> {
  await transaction
    .insertInto('standings')
    .values(standingOf(submission, counted))
    .onConflict((conflict) => conflict.columns(standingKey).doUpdateSet(theNewer))
    .execute();
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

/** The row by which a submission counts. */
export function standingOf(submission: StoredSubmission, counted: Counted): StandingRow {
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
