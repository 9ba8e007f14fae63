import { type CreateTableBuilder, type Kysely, PostgresAdapter, type RawBuilder, sql } from 'kysely';

/** A table that is being made. Its columns are not known to the compiler: `tables.ts` says what they hold. */
export type TableBuilder = CreateTableBuilder<string, string>;

export function isPostgres(database: Pick<Kysely<unknown>, 'getExecutor'>): boolean {
  return database.getExecutor().adapter instanceof PostgresAdapter;
}

/**
 * The type of a text column. Text is ordered by its bytes, which is all that SQLite knows: so an order, and a
 * page that goes on after a name, are the same on both engines and whatever language a server is set up for.
 */
export function textType(database: Kysely<unknown>): 'text' | RawBuilder<unknown> {
  return isPostgres(database) ? sql`text collate "C"` : 'text';
}

/** Adds a primary key `sequence` that rises with every row and is never given out twice. */
export function withSequence(table: TableBuilder, database: Kysely<unknown>): TableBuilder {
  return isPostgres(database)
    ? table.addColumn('sequence', 'serial', (column) => column.primaryKey())
    : table.addColumn('sequence', 'integer', (column) => column.primaryKey().autoIncrement());
}
