import {
  CompiledQuery,
  type DatabaseConnection,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  type TransactionSettings,
} from 'kysely';
import type { SqliteConnection } from './sqlite-engine';
import { beginWriting } from './write-lock';

/** SQLite as the store uses it: a transaction that may write has the file's write lock from its beginning. */
export class SqliteStoreDialect extends SqliteDialect {
  constructor(private readonly sqlite: SqliteConnection) {
    super({ database: asKyselyAsks(sqlite) });
  }

  override createDriver(): SqliteDriver {
    return new SqliteStoreDriver(this.sqlite);
  }
}

class SqliteStoreDriver extends SqliteDriver {
  constructor(private readonly sqlite: SqliteConnection) {
    super({ database: asKyselyAsks(sqlite) });
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
    if (this.sqlite.isTransaction) await super.rollbackTransaction(connection);
  }
}

/** Kysely's own dialect asks for a statement's values as one list, and whether it answers with rows. */
function asKyselyAsks(sqlite: SqliteConnection): SqliteDatabase {
  return {
    close: () => {
      // The package for Node 20 leaves the log beside the file: whoever then copied the file alone would lose rows.
      if (sqlite.isOpen) sqlite.exec('pragma wal_checkpoint(truncate)');
      sqlite.close();
    },
    prepare: (sql) => {
      const statement = sqlite.prepare(sql);
      return {
        reader: statement.columns().length > 0,
        all: (values) => statement.all(...values) as unknown[],
        run: (values) => statement.run(...values),
        iterate: (values) => statement.iterate(...values) as IterableIterator<unknown>,
      };
    },
  };
}
