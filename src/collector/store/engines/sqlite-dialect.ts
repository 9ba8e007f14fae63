import type Sqlite from 'better-sqlite3';
import {
  CompiledQuery,
  type DatabaseConnection,
  SqliteDialect,
  SqliteDriver,
  type TransactionSettings,
} from 'kysely';
import { beginWriting } from './write-lock';

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

  override async beginTransaction(
    connection: DatabaseConnection,
    settings?: TransactionSettings,
  ): Promise<void> {
    if (settings?.accessMode === 'read only') await connection.executeQuery(CompiledQuery.raw('begin'));
    else await beginWriting(this.sqlite);
  }

  /**
   * A disk that is full or fails ends a transaction by itself. There is nothing to roll back then, and trying to
   * would put another error in the place of the one that tells why:
   * https://www.sqlite.org/lang_transaction.html#response_to_errors_within_a_transaction
   */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.sqlite.inTransaction) await super.rollbackTransaction(connection);
  }
}
