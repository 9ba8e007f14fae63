import { type Kysely, sql, type Transaction } from 'kysely';
import { type Counted, countedColumns, type CountedRow, countedRow } from './counted';
import { isPostgres } from '../migrations/columns';
import { columnsOfCounted, countSubmission, keepNewer, standingKey } from './standings';
import type { SubmissionRow, Tables } from '../tables';
import { inTransaction, tryAgain } from '../engines/transaction';
import type { SubmissionId } from '../../../framework/identifiers';

/** A submission as its rows are made of it. */
export interface NewRows {
  readonly submission: Omit<SubmissionRow, 'sequence'>;
  readonly counted: Counted;
}

/**
 * Keeps submissions unless ones with their numbers are kept already, and lets each count for its school if none is
 * newer. Answers for each whether it was kept now; when this resolves, all are on the disk. Where it rejects, some
 * may be kept; asking again for the same ones is safe.
 */
export async function insertSubmissions(
  database: Kysely<Tables>,
  all: readonly NewRows[],
): Promise<boolean[]> {
  if (!isPostgres(database)) {
    return inTransaction(database, async (transaction) => {
      const kept: boolean[] = [];
      for (const one of all) kept.push(await insert(transaction, one));
      return kept;
    });
  }
  const kept = new Set<NewRows>();
  for (const part of partsWithoutTwins(all)) {
    const numbers = await tryAgain(database, () => insertAtOnce(database, part));
    for (const one of part) if (numbers.has(one.submission.submission)) kept.add(one);
  }
  return all.map((one) => kept.has(one));
}

async function insert(transaction: Transaction<Tables>, { submission, counted }: NewRows): Promise<boolean> {
  const inserted = await transaction
    .insertInto('submissions')
    .values(submission)
    .onConflict((conflict) => conflict.column('submission').doNothing())
    .returning('sequence')
    .executeTakeFirst();
  if (inserted === undefined) return false;
  await countSubmission(transaction, { ...submission, sequence: inserted.sequence }, counted);
  return true;
}

/** PostgreSQL writes no row twice in one statement. A submission with another's number or school goes into the next. */
function partsWithoutTwins(all: readonly NewRows[]): NewRows[][] {
  const parts: { readonly rows: NewRows[]; readonly taken: Set<string> }[] = [];
  for (const one of all) {
    const { submission, collection, urn } = one.submission;
    const names = [submission, `${collection} ${urn}`];
    let part = parts.find(({ taken }) => !names.some((name) => taken.has(name)));
    if (part === undefined) parts.push((part = { rows: [], taken: new Set() }));
    part.rows.push(one);
    for (const name of names) part.taken.add(name);
  }
  return parts.map(({ rows }) => rows);
}

/** The columns that a standing takes over from its submission. */
const ofSubmission = ['collection', 'urn', 'submission', 'sequence', 'receivedAt', 'late'] as const;
const columns = [
  'submission',
  'urn',
  'collection',
  'supersedes',
  'summary',
  'digest',
  'receivedAt',
  'source',
  'late',
] as const;

type SentRow = NewRows['submission'] & CountedRow;

/**
 * Writes both rows of each submission in one statement, which is a transaction by itself and one way to the server
 * and back. No write depends on a read here, so the locks of writing are enough. Every process takes them in the same
 * order. Answers with the numbers of the submissions that were kept.
 */
async function insertAtOnce(
  database: Kysely<Tables>,
  part: readonly NewRows[],
): Promise<ReadonlySet<SubmissionId>> {
  const rows = part.map(sentRow);
  const types: Readonly<Record<string, string>> = { late: 'integer', ...countedColumns };
  const lists = [...columns, ...columnsOfCounted].map(
    (column) => sql`${rows.map((row) => row[column])}::${sql.raw(types[column] ?? 'text')}[]`,
  );
  const names = sql.join([...columns, ...columnsOfCounted].map((column) => sql.ref(column)));
  const kept = await database
    .with('sent', (query) =>
      query.selectFrom(sql<SentRow>`unnest(${sql.join(lists)})`.as<'sent'>(sql`sent(${names})`)).selectAll(),
    )
    .with('kept', (query) =>
      query
        .insertInto('submissions')
        .columns(columns)
        .expression((from) => from.selectFrom('sent').select(columns).orderBy('urn').orderBy('submission'))
        .onConflict((conflict) => conflict.column('submission').doNothing())
        .returning(ofSubmission),
    )
    .with('standing', (query) =>
      query
        .insertInto('standings')
        .columns([...ofSubmission, ...columnsOfCounted])
        .expression((from) =>
          from
            .selectFrom('kept')
            .innerJoin('sent', 'sent.submission', 'kept.submission')
            .select(ofSubmission.map((column) => `kept.${column}` as const))
            .select(columnsOfCounted)
            .orderBy('kept.collection')
            .orderBy('kept.urn'),
        )
        .onConflict((conflict) => conflict.columns(standingKey).doUpdateSet(keepNewer)),
    )
    .selectFrom('kept')
    .select('submission')
    .execute();
  return new Set(kept.map(({ submission }) => submission));
}

function sentRow({ submission, counted }: NewRows): SentRow {
  return { ...submission, ...countedRow(counted) };
}
