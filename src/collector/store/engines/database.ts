import { CamelCasePlugin, type Dialect, Kysely } from 'kysely';
import { openPostgres, type PostgresSettings } from './postgres';
import { isPostgresUrl } from './postgres-url';
import { openSqlite } from './sqlite/open-sqlite';
import { sqliteDialect } from './sqlite/sqlite-dialect';
import type { SqliteFile } from './sqlite/sqlite-file';
import type { Tables } from '../tables';

/** An open database, whatever its tables. */
export interface Database {
  readonly kysely: Kysely<Tables>;
  /** SQLite's own connection, where the database is a file; null on PostgreSQL. */
  readonly sqlite: SqliteFile | null;
}

/**
 * Opens a database: `postgres://…`, or a SQLite file, which is made with its folder where it is missing.
 *
 * @throws StoreFault saying why a file cannot be used; PostgreSQL is asked only with the first query
 */
export function openDatabase(target: string, settings: PostgresSettings = {}): Database {
  return isPostgresUrl(target) ? databaseOverPostgres(target, settings) : databaseOver(openSqlite(target));
}

/** A database over SQLite's own connection. */
export function databaseOver(sqlite: SqliteFile): Database {
  return { kysely: kyselyOver(sqliteDialect(sqlite)), sqlite };
}

function databaseOverPostgres(url: string, settings: PostgresSettings): Database {
  return { kysely: kyselyOver(openPostgres(url, settings)), sqlite: null };
}

function kyselyOver(dialect: Dialect): Kysely<Tables> {
  return new Kysely<Tables>({ dialect, plugins: [new CamelCasePlugin()] });
}
