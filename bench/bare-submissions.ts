import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import type { RatingSummary } from '../src/api/resources/rating-summary';
import { canonicalJson } from '../src/assessment/summary/canonical-json';
import { packRatings } from '../src/collation/packed-ratings';
import type { SqliteFile } from '../src/collector/store/engines/sqlite/sqlite-file';
import { hertfordshire2019 } from '../src/framework/frameworks';

/** The values of the two rows that the collector keeps of a submission, all but the sequence. */
export type BareRows = readonly (string | number | null)[];

/** Makes the rows ahead of time, so that only writing them is timed. */
export function bareRows(summary: RatingSummary): BareRows {
  const { submission, school, collection, supersedes, framework, ratings, share } = summary;
  const text = canonicalJson(summary);
  const digest = createHash('sha256').update(text).digest('hex');
  const receivedAt = new Date().toISOString();
  const packed = packRatings(hertfordshire2019, ratings);
  return [
    ...[submission, school.urn, collection, supersedes, text, digest, receivedAt, 'pane', 0],
    ...[framework, packed, share.join(','), summary.nameInThanks ? 1 : 0],
  ];
}

const intoSubmissions = `insert into submissions
  (submission, urn, collection, supersedes, summary, digest, received_at, source, late)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing returning sequence`;
const intoStandings = `insert into standings
  (submission, urn, collection, received_at, late, edition, ratings, share, name_in_thanks, sequence)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
  on conflict (collection, urn) do update set submission = excluded.submission,
    received_at = excluded.received_at, late = excluded.late, edition = excluded.edition,
    ratings = excluded.ratings, share = excluded.share, name_in_thanks = excluded.name_in_thanks,
    sequence = excluded.sequence where standings.sequence < excluded.sequence`;

/** Writes the rows of one submission, by hand and in one transaction. */
export async function writeBare(pool: Pool, rows: BareRows): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const { rows: inserted } = await client.query<{ sequence: number }>(intoSubmissions, rows.slice(0, 9));
    await client.query(intoStandings, [...standingValues(rows), inserted[0]?.sequence]);
    await client.query('commit');
  } finally {
    client.release();
  }
}

/** The same on SQLite, whose connection answers at once. */
export function bareSqliteWriter(database: SqliteFile): (rows: BareRows) => Promise<void> {
  const submissions = database.prepare(numbered(intoSubmissions));
  const standings = database.prepare(numbered(intoStandings));
  return async (rows) => {
    database.exec('begin immediate');
    const [inserted] = submissions.all(rows.slice(0, 9)) as { readonly sequence: number }[];
    standings.run([...standingValues(rows), inserted?.sequence ?? null]);
    database.exec('commit');
  };
}

function standingValues(rows: BareRows): BareRows {
  const [submission = null, urn = null, collection = null, , , , receivedAt = null, , late = null] = rows;
  return [submission, urn, collection, receivedAt, late, ...rows.slice(9)];
}

/** SQLite takes its values in order where they are marked with a question mark. */
function numbered(statement: string): string {
  return statement.replace(/\$\d+/g, '?');
}
