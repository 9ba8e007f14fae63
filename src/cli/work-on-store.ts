import type { Configuration } from '../collector/configuration/configuration';
import type { Store } from '../collector/store/store';
import { configurationFrom } from './configuration-option';
import { exitStatus, type ExitStatus } from './exit-status';
import { printable } from './printing/printable';

/** The options by which a command finds the collector's store. */
export interface StoreOptions {
  readonly config?: string;
  readonly database?: string;
}

/** Runs a command's work on the collector's store, or says on stderr why it cannot be done. */
export async function workOnStore(
  { config, database }: StoreOptions,
  work: (store: Store, configuration: Configuration) => Promise<ExitStatus>,
): Promise<ExitStatus> {
  const configuration = await configurationFrom(config, { DATABASE_FILE: database });
  if (configuration === null) return exitStatus.notDone;
  // Loaded only here: reading documents needs no database.
  const { openStore } = await import('../collector/store/store');
  const { Problem } = await import('../collector/problems/problem');
  const { StoreFault } = await import('../collector/store/engines/store-fault');
  try {
    const store = await openStore(configuration.database);
    try {
      return await work(store, configuration);
    } finally {
      await store.close();
    }
  } catch (error) {
    if (!(error instanceof Problem || error instanceof StoreFault)) throw error;
    process.stderr.write(`${printable(error.message)}\n`);
    return exitStatus.notDone;
  }
}
