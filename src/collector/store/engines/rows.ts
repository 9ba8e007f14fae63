import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { AnyTable } from '../upkeep/tables-in-order';
import type { Tables } from '../tables';

/** A row of any table, with its columns as the database names them: copies and digests are of what is stored. */
export type Row = Readonly<Record<string, string | number | null>>;

/** Rows of one statement: with twelve values each it stays within the 32,766 that SQLite takes. */
const batchSize = 1000;

/** All rows of a table in the order of its key, in parts that fit into memory whatever the table's size. */
export async function* rowsOf(database: Kysely<Tables>, table: AnyTable): AsyncGenerator<readonly Row[]> {
  const key = sql.join(table.key.map((column) => sql.ref(column)));
  let after: RawBuilder<unknown> = sql``;
  for (;;) {
    const { rows } = await sql<Row>`select * from ${sql.table(table.name)} ${after}
      order by ${key} limit ${sql.lit(batchSize)}`.execute(asStored(database));
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    if (rows.length < batchSize) return;
    after = sql`where (${key}) > (${sql.join(table.key.map((column) => last[column] ?? null))})`;
  }
}

/** Adds rows to a table. They have the same columns. */
export async function insertRows(
  database: Kysely<Tables>,
  { name }: AnyTable,
  rows: readonly Row[],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const values = rows.map((row) => sql`(${sql.join(columns.map((column) => row[column] ?? null))})`);
  await sql`insert into ${sql.table(name)} (${sql.join(columns.map((column) => sql.ref(column)))})
    values ${sql.join(values)}`.execute(asStored(database));
}

function asStored(database: Kysely<Tables>): Kysely<Tables> {
  return database.withoutPlugins();
}
