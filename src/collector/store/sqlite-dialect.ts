import { setTimeout as wait } from 'node:timers/promises';
import type Sqlite from 'better-sqlite3';
import {
  CompiledQuery,
  type DatabaseConnection,
  SqliteDialect,
  SqliteDriver,
  type TransactionSettings,
} from 'kysely';
import { storeFaultOf } from './store-fault';

/** How long a transaction waits for another process's, in milliseconds, before it fails. */
const longestWait = 5_000;
/** The longest pause between two attempts, in milliseconds; each pause is a random part of it. */
const longestPause = 20;

/** SQLite as the store uses it: a transaction that may write has the file's write lock from its beginning. */
export class SqliteStoreDialect extends SqliteDialect {
  constructor(private readonly sqlite: Sqlite.Database) {
    super({ database: sqlite });
  }

  override createDriver(): SqliteDriver {
    return new SqliteStoreDriver(this.sqlite);
  }
}

class SqliteStoreDriver extends SqliteDriver {
  constructor(private readonly sqlite: Sqlite.Database) {
    super({ database: sqlite });
  }

  /**
   * A transaction that reads before it writes could otherwise find that another process has written in
   * between, and could not go on. The wait for the lock is ours: SQLite's own would stop the whole process.
   */
  override async beginTransaction(
    connection: DatabaseConnection,
    settings?: TransactionSettings,
  ): Promise<void> {
    if (settings?.accessMode === 'read only') {
      await connection.executeQuery(CompiledQuery.raw('begin'));
      return;
    }
    const deadline = performance.now() + longestWait;
    while (!this.begun()) {
      if (performance.now() > deadline) {
        await connection.executeQuery(CompiledQuery.raw('begin immediate'));
        return;
      }
      await wait(Math.random() * longestPause);
    }
  }

  /** Whether a transaction has begun at once; false where another process writes. */
  private begun(): boolean {
    const patience = Number(this.sqlite.pragma('busy_timeout', { simple: true }));
    this.sqlite.pragma('busy_timeout = 0');
    try {
      this.sqlite.exec('begin immediate');
      return true;
    } catch (error) {
      if (storeFaultOf(error)?.kind === 'busy') return false;
      throw error;
    } finally {
      this.sqlite.pragma(`busy_timeout = ${String(patience)}`);
    }
  }
}
