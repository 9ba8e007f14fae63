import { type Migration, type MigrationResultSet, Migrator, NO_MIGRATIONS, sql } from 'kysely';
import type { Database } from './engines/database';
import { firstTables } from './migrations/0001-first-tables';
import { theWholeService } from './migrations/0002-the-whole-service';
import { eventTimes } from './migrations/0003-event-times';
import { requestCounts } from './migrations/0004-request-counts';
import { readinessAndIndexes } from './migrations/0005-readiness-and-indexes';
import { publishedPlaces } from './migrations/0006-published-places';
import { recordedConsents } from './migrations/0007-recorded-consents';
import { StoreFault } from './engines/store-fault';
import { beginWriting } from './engines/sqlite/write-lock';

/** Every migration by its name; they run in the order of their numbers, and none changes once released. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-first-tables': firstTables,
  '0002-the-whole-service': theWholeService,
  '0003-event-times': eventTimes,
  '0004-request-counts': requestCounts,
  '0005-readiness-and-indexes': readinessAndIndexes,
  '0006-published-places': publishedPlaces,
  '0007-recorded-consents': recordedConsents,
};

/** Brings the tables to the newest shape, whole or not at all. Processes that start together wait for one another. */
export async function migrateForward(database: Database): Promise<void> {
  const migrator = migratorOf(database);
  const known = await migrator.getMigrations();
  if (known.some(({ executedAt }) => executedAt !== undefined)) await requireNoNewer(database);
  if (known.every(({ executedAt }) => executedAt !== undefined)) return;
  await alone(database, () => migrator.migrateToLatest());
}

/** @throws StoreFault where a newer program has changed the tables, in ways that this one knows nothing of */
async function requireNoNewer({ kysely }: Database): Promise<void> {
  const { rows } = await sql<{ readonly name: string }>`select name from kysely_migration`.execute(kysely);
  if (rows.every(({ name }) => name in migrations)) return;
  throw new StoreFault(
    'newer',
    'The database is of a newer version of this program. Run that version, or restore a backup from before it.',
  );
}

/** Takes every table away again, with all that is in it. */
export async function migrateBack(database: Database): Promise<void> {
  await alone(database, () => migratorOf(database).migrateTo(NO_MIGRATIONS));
}

function migratorOf({ kysely }: Database): Migrator {
  return new Migrator({ db: kysely, provider: { getMigrations: () => Promise.resolve({ ...migrations }) } });
}

/**
 * On PostgreSQL, Kysely's own lock and transaction hold. On SQLite they do nothing, so the file's write lock
 * is taken here; and a table that others refer to can only be written anew while nobody watches over
 * references, so they are looked through at the end (https://www.sqlite.org/lang_altertable.html).
 */
async function alone({ sqlite }: Database, run: () => Promise<MigrationResultSet>): Promise<void> {
  if (sqlite === null) {
    const { error } = await run();
    if (error !== undefined) throw error;
    return;
  }
  sqlite.exec('pragma foreign_keys = OFF');
  try {
    await beginWriting(sqlite);
    const { error } = await run();
    const isWhole = sqlite.prepare('pragma foreign_key_check').all([]).length === 0;
    sqlite.exec(error === undefined && isWhole ? 'commit' : 'rollback');
    if (error !== undefined) throw error;
    if (!isWhole)
      throw new StoreFault(
        'corrupt',
        'The tables cannot be changed: rows refer to others that are not there.',
      );
  } finally {
    sqlite.exec('pragma foreign_keys = ON');
  }
}
