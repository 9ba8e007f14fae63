import type Sqlite from 'better-sqlite3';
import { Kysely, SqliteDialect, sql } from 'kysely';
import { CollectionRepository } from './collections';
import { migrateForward } from './migrate';
import { SchoolKeyRepository } from './school-keys';
import { SchoolRepository } from './schools';
import { openSqlite } from './sqlite';
import { storeFaultOf } from './store-fault';
import { SubmissionRepository } from './submissions';
import type { Tables } from './tables';

/** What the collector keeps, one repository an entity. */
export class Store {
  readonly collections: CollectionRepository;
  readonly schools: SchoolRepository;
  readonly schoolKeys: SchoolKeyRepository;
  readonly submissions: SubmissionRepository;

  constructor(private readonly database: Kysely<Tables>) {
    this.collections = new CollectionRepository(database);
    this.schools = new SchoolRepository(database);
    this.schoolKeys = new SchoolKeyRepository(database);
    this.submissions = new SubmissionRepository(database);
  }

  /** Resolves where the store answers, and rejects where it does not. */
  async ping(): Promise<void> {
    await sql`select count(*) from collections`.execute(this.database);
  }

  async close(): Promise<void> {
    await this.database.destroy();
  }
}

/**
 * Opens the store in a SQLite file, which is made with its folder where it is missing, and brings its tables
 * to the newest shape.
 *
 * @throws StoreFault saying why the file cannot be used
 */
export async function openStore(file: string): Promise<Store> {
  try {
    return await storeOver(openSqlite(file));
  } catch (error) {
    throw storeFaultOf(error) ?? error;
  }
}

/** The store over an open database, whose tables it brings to the newest shape. Closes it where that fails. */
export async function storeOver(sqlite: Sqlite.Database): Promise<Store> {
  const database = new Kysely<Tables>({ dialect: new SqliteDialect({ database: sqlite }) });
  try {
    await migrateForward(sqlite, database);
  } catch (error) {
    sqlite.close();
    throw error;
  }
  return new Store(database);
}
