import { createRequire } from 'node:module';
import type * as Packaged from '@photostructure/sqlite';

/** An open SQLite file, with the interface of Node's own `node:sqlite`. */
export type SqliteConnection = InstanceType<Engine>;

type Engine = typeof Packaged.DatabaseSync;

/**
 * The SQLite that is used: Node's own, from 22.16 on, and before it the npm package with the same interface and
 * its programs inside. Node 22.12 to 22.15 have an older `node:sqlite`, without `isTransaction` and `columns`.
 */
export const sqliteEngine: Engine = ownEngine() ?? packagedEngine();

function ownEngine(): Engine | null {
  const module = withoutExperimentalWarning(() => process.getBuiltinModule('node:sqlite'));
  if (!isEngineModule(module)) return null;
  return 'columns' in module.StatementSync.prototype ? module.DatabaseSync : null;
}

function isEngineModule(value: object | undefined): value is typeof Packaged {
  return value !== undefined && 'DatabaseSync' in value && 'StatementSync' in value;
}

/** Loaded only where it is used: the program inside it is made for some platforms, Node's own for all. */
function packagedEngine(): Engine {
  const load = createRequire(__filename);
  return (load('@photostructure/sqlite') as typeof Packaged).DatabaseSync;
}

/** Node says of its SQLite that it may change, in a line that would stand above every answer of the command line. */
function withoutExperimentalWarning<Value>(load: () => Value): Value {
  const { emitWarning } = process;
  process.emitWarning = () => undefined;
  try {
    return load();
  } finally {
    process.emitWarning = emitWarning;
  }
}
