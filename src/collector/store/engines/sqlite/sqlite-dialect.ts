import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  SqliteAdapter,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type TransactionSettings,
} from 'kysely';
import type { SqliteFile } from './sqlite-file';
import { beginWriting } from './write-lock';

/** SQLite as the store uses it: a transaction that may write has the file's write lock from its beginning. */
export function sqliteDialect(sqlite: SqliteFile): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new StoreDriver(sqlite),
    createIntrospector: (database) => new SqliteIntrospector(database),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

class StoreDriver extends SqliteDriver {
  constructor(private readonly sqlite: SqliteFile) {
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
    if (this.sqlite.isInTransaction) await super.rollbackTransaction(connection);
  }
}
