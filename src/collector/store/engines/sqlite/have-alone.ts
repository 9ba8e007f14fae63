import { StoreFault } from '../store-fault';
import { storeFaultOf } from '../store-fault-of';
import type { SqliteFile } from './sqlite-file';

/**
 * Takes an open SQLite file for this connection alone until it is closed. Every other program keeps a lock on a file
 * with a write-ahead log for as long as it has it open, so that only the last one can put the log away:
 * https://www.sqlite.org/wal.html
 *
 * @throws StoreFault where another program has the file open
 */
export function haveAlone(sqlite: SqliteFile): void {
  try {
    sqlite.exec('pragma busy_timeout = 0; pragma locking_mode = EXCLUSIVE; pragma journal_mode = DELETE');
    sqlite.exec('begin exclusive; commit');
  } catch (error) {
    if (storeFaultOf(error)?.kind !== 'busy') throw error;
    throw new StoreFault('in-use', 'Another program has the database file open. Stop the collector first.', {
      cause: error,
    });
  }
}
