import type { Command } from 'commander';
import type { Configuration } from '../collector/configuration/configuration';
import type { Actor } from '../collector/store/access/audit';
import type { Database } from '../collector/store/engines/database';
import type { Store } from '../collector/store/store';
import {
  configurationFrom,
  configurationOption,
  databaseOption,
  type DatabaseOptions,
} from './configuration-option';
import type { ExitStatus } from './exit-status';
import { orRefused } from './refused';

/** The collector's store, open for a command. */
export interface OpenStore {
  readonly store: Store;
  /** The database of the store, for work on whole tables. */
  readonly database: Database;
  readonly configuration: Configuration;
  /** The command line, as the audit trail names it, at this moment. */
  readonly by: Actor;
}

/** The work of a command. An undefined answer means that it is done. */
export type StoreWork<Options, Arguments extends readonly unknown[]> = (
  open: OpenStore,
  options: Options,
  ...given: Arguments
) => Promise<ExitStatus | undefined>;

/** How long a statement may take: as long as the settings say, or as long as it needs. */
export type Patience = 'as set' | 'unlimited';

/**
 * Lets a command work on the collector's store. Adds the options that name the store, opens it, and closes it at
 * the end. Why the work cannot be done is said on stderr.
 */
export function onStore<Options extends object, Arguments extends readonly unknown[] = []>(
  command: Command,
  end: (status: ExitStatus) => void,
  work: StoreWork<Options, Arguments>,
  patience: Patience = 'as set',
): void {
  command
    .addOption(databaseOption())
    .addOption(configurationOption())
    .action(async (...given: Arguments) => {
      const options = command.opts<Options & DatabaseOptions>();
      end(await orRefused(() => withStore(options, patience, (open) => work(open, options, ...given))));
    });
}

/** Opens a database, with its tables in the newest shape, and closes it after the work. */
export async function withDatabase<Result>(
  target: string,
  { databaseConnections: connections, statementTimeout }: Configuration,
  patience: Patience,
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  const { openDatabase } = await import('../collector/store/engines/database');
  const { migrateForward } = await import('../collector/store/migrate');
  const unlimited = 0;
  const database = openDatabase(target, {
    connections,
    statementTimeout: patience === 'unlimited' ? unlimited : statementTimeout,
  });
  try {
    await migrateForward(database);
    return await work(database);
  } finally {
    await database.kysely.destroy();
  }
}

async function withStore<Result>(
  { config, database: file }: DatabaseOptions,
  patience: Patience,
  work: (open: OpenStore) => Promise<Result>,
): Promise<Result> {
  const configuration = await configurationFrom(config, { DATABASE_FILE: file });
  // Loaded only here: reading documents needs no database.
  const { Store } = await import('../collector/store/store');
  const by = { actor: 'command-line', at: new Date() };
  return withDatabase(configuration.database, configuration, patience, (database) =>
    work({ store: new Store(database.kysely), database, configuration, by }),
  );
}
