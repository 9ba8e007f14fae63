import { createRequire } from 'node:module';
import type * as Package from '@photostructure/sqlite';
import { StoreFault } from '../store-fault';

/** Node's API of an open SQLite file, as far as it is used here: https://nodejs.org/api/sqlite.html */
export interface DatabaseSync {
  /** Whether a transaction is open. */
  readonly isTransaction: boolean;
  exec(statements: string): void;
  prepare(statement: string): StatementSync;
  close(): void;
}

/** A statement that is ready to be run with values in the order of its question marks. */
export interface StatementSync {
  /** The columns of its answer; none where it answers with no rows. */
  columns(): readonly unknown[];
  all(...values: readonly unknown[]): unknown[];
  iterate(...values: readonly unknown[]): IterableIterator<unknown>;
  run(...values: readonly unknown[]): {
    readonly changes: number | bigint;
    readonly lastInsertRowid: number | bigint;
  };
}

interface Engine {
  readonly DatabaseSync: new (file: string) => DatabaseSync;
}

let engine: Engine | null = null;

/**
 * Opens a file, or makes it, with the SQLite that Node has built in, or where it has none with that of an npm
 * package that has the same API. Nobody else knows which of the two it is.
 *
 * @throws StoreFault where there is neither; what SQLite itself says is an error that `storeFaultOf` understands
 */
export function openDatabaseSync(file: string): DatabaseSync {
  engine ??= builtIn() ?? packaged();
  return new engine.DatabaseSync(file);
}

/**
 * Node's own SQLite. Node 22 warns on stderr, with every command, that it is an experiment. An administrator can do
 * nothing about it, so this warning is suppressed, and no other.
 */
function builtIn(): Engine | null {
  const { emitWarning } = process;
  process.emitWarning = () => undefined;
  try {
    const module = process.getBuiltinModule('node:sqlite');
    return isWhole(module) ? module : null;
  } finally {
    process.emitWarning = emitWarning;
  }
}

/** Before Node 22.16 it does not tell whether a transaction is open, nor which columns a statement has. */
function isWhole(module: object | undefined): module is Engine {
  if (module === undefined || !('DatabaseSync' in module)) return false;
  const { DatabaseSync } = module;
  return typeof DatabaseSync === 'function' && 'isTransaction' in DatabaseSync.prototype;
}

/** The package has no program for some machines, and is then not installed. */
function packaged(): Engine {
  try {
    return createRequire(__filename)('@photostructure/sqlite') as typeof Package;
  } catch (cause) {
    const advice = 'Run the collector on Node 22.16 or newer, which has its own, or on PostgreSQL.';
    throw new StoreFault('cannot-open', `There is no SQLite for this machine. ${advice}`, { cause });
  }
}
