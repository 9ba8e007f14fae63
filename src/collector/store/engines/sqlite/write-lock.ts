import { setTimeout as wait } from 'node:timers/promises';
import { storeFaultOf } from '../store-fault-of';
import type { SqliteFile } from './sqlite-file';

/** How long a transaction waits for another process's, in milliseconds, before it fails. */
const longestWait = 5_000;
/** The longest pause between two attempts, in milliseconds; each pause is a random part of it. */
const longestPause = 20;

/**
 * Begins a transaction that has the file's write lock from its beginning. A transaction that reads first and writes
 * later fails where another process has written in between. The wait for the lock is ours, because SQLite's own stops
 * the whole process.
 *
 * @throws SQLite's own error where another process keeps the lock for longer than 5 s
 */
export async function beginWriting(sqlite: SqliteFile): Promise<void> {
  const deadline = performance.now() + longestWait;
  while (!hasBegun(sqlite, performance.now() > deadline)) await wait(Math.random() * longestPause);
}

/** Whether a transaction has begun at once; false where another process writes, unless this was the last attempt. */
function hasBegun(sqlite: SqliteFile, isLastAttempt: boolean): boolean {
  const patience = String(sqlite.pragma('busy_timeout'));
  sqlite.exec('pragma busy_timeout = 0');
  try {
    sqlite.exec('begin immediate');
    return true;
  } catch (error) {
    if (isLastAttempt || storeFaultOf(error)?.kind !== 'busy') throw error;
    return false;
  } finally {
    sqlite.exec(`pragma busy_timeout = ${patience}`);
  }
}
