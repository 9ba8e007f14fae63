import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { StoreFault } from '../store-fault';
import { SqliteFile } from './sqlite-file';

/** How long a statement waits for another process's write, in milliseconds, before it fails. */
const busyTimeout = 5_000;
/** How much of a file is kept in memory, in KiB: SQLite's own 2,000 hold an area, not a county. */
const cacheSize = 16_000;

/**
 * Opens a database file, and makes it and its folder where they are missing. An acknowledged row survives a kill and
 * a power cut (WAL with full synchronous).
 *
 * @throws StoreFault where the folder cannot be made or the file is damaged; what SQLite itself says is an error that
 *   `storeFaultOf` understands
 */
export function openSqlite(file: string): SqliteFile {
  makeFolder(path.dirname(path.resolve(file)));
  const sqlite = new SqliteFile(file);
  try {
    sqlite.exec(`pragma busy_timeout = ${busyTimeout}`);
    sqlite.exec('pragma journal_mode = WAL; pragma synchronous = FULL; pragma foreign_keys = ON');
    sqlite.exec(`pragma cache_size = -${cacheSize}`);
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
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw new StoreFault('no-folder', `The folder ${folder} for the database cannot be made.`, { cause });
  }
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
  sqlite.exec('begin immediate; pragma user_version = 1; rollback');
}
