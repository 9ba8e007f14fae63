import { chmodSync, closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import path from 'node:path';
import { StoreFault } from '../store-fault';
import { SqliteFile } from './sqlite-file';

/** How long a statement waits for another process's write, in milliseconds, before it fails. */
const busyTimeout = 5_000;
/** How much of a file is kept in memory, in KiB: SQLite's own 2,000 hold an area, not a county. */
const cacheSize = 16_000;

/** The mark, as `user_version`, of a file in which whatever was deleted from the beginning on was overwritten. */
export const overwritesDeleted = 1;

/**
 * Opens a database file, and makes it and its folder where they are missing. An acknowledged row survives a kill and
 * a power cut (WAL with full synchronous).
 *
 * @throws StoreFault where the folder cannot be made or the file is damaged; what SQLite itself says is an error that
 *   `storeFaultOf` understands
 */
export function openSqlite(file: string): SqliteFile {
  makeFolder(path.dirname(path.resolve(file)));
  keepToOwner(file);
  const sqlite = new SqliteFile(file);
  try {
    sqlite.exec(`pragma busy_timeout = ${busyTimeout}`);
    sqlite.exec('pragma journal_mode = WAL; pragma synchronous = FULL; pragma foreign_keys = ON');
    // What is deleted is overwritten, so that it is not in the file for whoever looks.
    sqlite.exec(`pragma secure_delete = ON; pragma cache_size = -${cacheSize}`);
    if (isNew(sqlite)) sqlite.exec(`pragma user_version = ${overwritesDeleted}`);
    requireIntegrity(sqlite);
    requireWritable(sqlite);
  } catch (error) {
    sqlite.close();
    throw error;
  }
  return sqlite;
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw new StoreFault('no-folder', `The folder ${folder} for the database cannot be made.`, { cause });
  }
}

/**
 * Lets nobody but the user who runs the program read the file, and the log that SQLite makes beside it with the same
 * rights. A file of another user stays as it is.
 */
function keepToOwner(file: string): void {
  try {
    closeSync(openSync(file, 'a', 0o600));
    for (const one of [file, `${file}-wal`, `${file}-shm`]) if (existsSync(one)) chmodSync(one, 0o600);
  } catch (error) {
    // SQLite says more about a file that cannot be opened than the operating system does.
    if (typeof error !== 'object' || error === null || !('syscall' in error)) throw error;
  }
}

function isNew(sqlite: SqliteFile): boolean {
  return sqlite.prepare('select 1 from sqlite_schema limit 1').all([]).length === 0;
}

function requireIntegrity(sqlite: SqliteFile): void {
  if (sqlite.pragma('integrity_check') !== 'ok') {
    throw new StoreFault('corrupt', 'The database file is damaged. Restore it from a backup.');
  }
}

/**
 * A file that cannot be written opens without complaint, and even begins a transaction; it would fail at a
 * school's first summary. So something is written here, and taken back.
 */
function requireWritable(sqlite: SqliteFile): void {
  sqlite.exec('begin immediate; pragma application_id = 1; rollback');
}
