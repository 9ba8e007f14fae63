import type Sqlite from 'better-sqlite3';
import { type Kysely, type MigrationResultSet, Migrator, NO_MIGRATIONS } from 'kysely';
import { migrations } from './migrations';
import type { Tables } from './tables';

/**
 * Brings the tables to the newest shape, whole or not at all. Processes that start together wait for one
 * another: Kysely's own lock and its transactions do nothing on SQLite, so the file's write lock is taken here.
 */
export async function migrateForward(sqlite: Sqlite.Database, database: Kysely<Tables>): Promise<void> {
  const migrator = migratorOf(database);
  const known = await migrator.getMigrations();
  if (known.every(({ executedAt }) => executedAt !== undefined)) return;
  await alone(sqlite, () => migrator.migrateToLatest());
}

/** Takes every table away again, with all that is in it. */
export async function migrateBack(sqlite: Sqlite.Database, database: Kysely<Tables>): Promise<void> {
  await alone(sqlite, () => migratorOf(database).migrateTo(NO_MIGRATIONS));
}

function migratorOf(db: Kysely<Tables>): Migrator {
  return new Migrator({ db, provider: { getMigrations: () => Promise.resolve({ ...migrations }) } });
}

async function alone(sqlite: Sqlite.Database, run: () => Promise<MigrationResultSet>): Promise<void> {
  sqlite.exec('begin immediate');
  const { error } = await run();
  sqlite.exec(error === undefined ? 'commit' : 'rollback');
  if (error !== undefined) throw error;
}
