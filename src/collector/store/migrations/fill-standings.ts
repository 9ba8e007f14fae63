import { type Kysely, sql } from 'kysely';
import { readCanonicalJson } from '../../../assessment/summary/canonical-json';
import { frameworks } from '../../../framework/frameworks';
import { countedOf } from '../submissions/counted';
import { inBatches } from '../engines/batches';
import { standingRow, type StoredSubmission } from '../submissions/standings';
import type { Tables } from '../tables';

/** Schools of one statement: ten values each, and SQLite takes 32,766. */
const batchSize = 500;

/** Lets the newest submission of each school count that was kept before anything counted. */
export async function fillStandings(database: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<StoredSubmission & { readonly summary: string }>`
    select collection, urn, submission, sequence, received_at, late, summary from submissions
    where sequence in (select max(sequence) from submissions group by collection, urn)`.execute(database);
  const standings = rows.map(({ summary, ...submission }) =>
    standingRow(submission, countedOf(readCanonicalJson(summary), frameworks)),
  );
  for (const batch of inBatches(standings, batchSize)) {
    await database.withTables<Pick<Tables, 'standings'>>().insertInto('standings').values(batch).execute();
  }
}
