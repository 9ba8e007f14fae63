import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { type SqliteConnection, sqliteEngine } from './sqlite-engine';
import { StoreFault } from './store-fault';

/** How long a statement waits for another process's write, in milliseconds, before it fails. */
const busyTimeout = 5_000;

/**
 * Opens a database file, making it and its folder where they are missing, with what durability asks for: an
 * acknowledged row survives a kill and a power cut (WAL with full synchronous).
 *
 * @throws StoreFault where the folder cannot be made or the file is damaged; the engine's error for what SQLite says
 */
export function openSqlite(file: string): SqliteConnection {
  makeFolder(path.dirname(path.resolve(file)));
  const sqlite = new sqliteEngine(file);
  try {
    sqlite.exec(`pragma busy_timeout = ${String(busyTimeout)}`);
    sqlite.exec('pragma journal_mode = WAL');
    sqlite.exec('pragma synchronous = FULL');
    sqlite.exec('pragma foreign_keys = ON');
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

function requireIntegrity(sqlite: SqliteConnection): void {
  if (pragma(sqlite, 'integrity_check') !== 'ok') {
    throw new StoreFault('corrupt', 'The database file is damaged. Restore it from a backup.');
  }
}

/**
 * A file that cannot be written opens without complaint, and even begins a transaction; it would fail at a
 * school's first summary. So something is written here, and taken back.
 */
function requireWritable(sqlite: SqliteConnection): void {
  sqlite.exec('begin immediate; pragma user_version = 1; rollback');
}

/** What SQLite answers to a pragma: the first value of its first row, null where it answers nothing. */
export function pragma(sqlite: SqliteConnection, name: string): unknown {
  const [value = null] = Object.values<unknown>({ ...sqlite.prepare(`pragma ${name}`).get() });
  return value;
}
