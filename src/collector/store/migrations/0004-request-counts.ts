import { type Kysely, type Migration, sql } from 'kysely';
import { isPostgres } from './columns';

/**
 * The requests that several processes count together. SQLite is for one process, which counts by itself. The table is
 * not logged, because a count is worth nothing after a minute.
 */
export const requestCounts: Migration = {
  async up(database: Kysely<unknown>) {
    if (!isPostgres(database)) return;
    await sql`create unlogged table request_counts
      (client text collate "C" primary key, count integer not null, ends_at bigint not null)`.execute(
      database,
    );
  },

  async down(database: Kysely<unknown>) {
    if (isPostgres(database)) await database.schema.dropTable('request_counts').execute();
  },
};
