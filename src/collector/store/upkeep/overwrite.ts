import { setTimeout as wait } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import type { Database } from '../engines/database';
import { StoreFault } from '../engines/store-fault';
import { overwritesDeleted } from '../engines/sqlite/open-sqlite';
import type { SqliteFile } from '../engines/sqlite/sqlite-file';
import type { Tables } from '../tables';

/** How often the log of a SQLite file is tried to be emptied while others read, and the pause between. */
const attempts = 20;
const pause = 500;

/**
 * Overwrites what was deleted from these tables, so that it is no longer in the database's files either. To be called
 * after the transaction that has deleted it.
 *
 * On PostgreSQL the tables are written anew, and nobody uses them meanwhile. Its own log, and replicas and archives
 * of it, are the database's to keep and to clear away.
 *
 * @throws StoreFault where a SQLite file is read all the time by another program
 */
export async function overwriteDeleted(
  { kysely, sqlite }: Database,
  tables: readonly (keyof Tables)[],
): Promise<void> {
  if (sqlite !== null) {
    await emptyFreePages(sqlite);
    return;
  }
  await noEarlierReader(kysely);
  for (const table of tables) await sql`vacuum (full) ${sql.table(table)}`.execute(kysely);
}

/** Waits until nobody reads any longer who could still see what was deleted: PostgreSQL keeps it for them. */
async function noEarlierReader(kysely: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ readonly now: string }>`select txid_current()::text as now`.execute(kysely);
  const now = String(BigInt(rows[0]?.now ?? 0) % 2n ** 32n);
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const earlier = await sql`select 1 from pg_stat_activity where datname = current_database()
      and pid <> pg_backend_pid() and age(backend_xmin) >= age(${now}::text::xid)`.execute(kysely);
    if (earlier.rows.length === 0) return;
    await wait(pause);
  }
  throw new StoreFault(
    'busy',
    'What was deleted is still in the database’s files, because others read it. Forget once more when they have ended.',
  );
}

/** What is deleted with `secure_delete` is overwritten at once; but not in a file from before that was set. */
async function emptyFreePages(sqlite: SqliteFile): Promise<void> {
  if (sqlite.pragma('user_version') !== overwritesDeleted) {
    sqlite.exec(`vacuum; pragma user_version = ${overwritesDeleted}`);
  }
  for (let attempt = 1; !isLogEmptied(sqlite); attempt += 1) {
    if (attempt === attempts) {
      const advice = 'Stop the collector, and forget once more.';
      throw new StoreFault('busy', `What was deleted is still in the log of the database file. ${advice}`);
    }
    await wait(pause);
  }
}

/** Whether the log was written into the file and cut to nothing; false where somebody reads from it. */
function isLogEmptied(sqlite: SqliteFile): boolean {
  return sqlite.pragma('wal_checkpoint(truncate)') === 0;
}
