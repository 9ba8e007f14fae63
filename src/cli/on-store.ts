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
import { exitStatus, type ExitStatus } from './exit-status';
import { printable } from './printing/printable';

/** The collector's store, open for a command. */
export interface OpenStore {
  readonly store: Store;
  /** The database of the store, for work on whole tables. */
  readonly database: Database;
  readonly configuration: Configuration;
  /** The command line, as the audit trail names it, at this moment. */
  readonly by: Actor;
}

/** What a command does. Without an answer it is done. */
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
    .action(async () => {
      const options = command.opts<Options & DatabaseOptions>();
      const given = command.processedArgs as unknown as Arguments;
      end(await saying(options, patience, (open) => work(open, options, ...given)));
    });
}

/** Says on stderr why a command does not do its work. */
export function refused(why: string): ExitStatus {
  process.stderr.write(`${printable(why)}\n`);
  return exitStatus.notDone;
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

async function saying(
  { config, database: file }: DatabaseOptions,
  patience: Patience,
  work: (open: OpenStore) => Promise<ExitStatus | undefined>,
): Promise<ExitStatus> {
  const configuration = await configurationFrom(config, { DATABASE_FILE: file });
  if (configuration === null) return exitStatus.notDone;
  // Loaded only here: reading documents needs no database.
  const { Problem } = await import('../collector/problems/problem');
  const { storeFaultOf } = await import('../collector/store/engines/store-fault-of');
  const { Store } = await import('../collector/store/store');
  const by = { actor: 'command-line', at: new Date() };
  try {
    const status = await withDatabase(configuration.database, configuration, patience, (database) =>
      work({ store: new Store(database.kysely), database, configuration, by }),
    );
    return status ?? exitStatus.done;
  } catch (error) {
    const fault = error instanceof Problem ? error : storeFaultOf(error);
    if (fault === null) throw error;
    return refused(fault.message);
  }
}
