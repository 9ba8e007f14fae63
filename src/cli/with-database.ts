import { CopyError } from '../collector/store/upkeep/copy-store';
import { type Database, openDatabase } from '../collector/store/engines/database';
import { migrateForward } from '../collector/store/migrate';
import { StoreFault, storeFaultOf } from '../collector/store/engines/store-fault';
import { configurationFrom, type DatabaseOptions } from './configuration-option';
import { exitStatus, type ExitStatus } from './exit-status';
import { NotDone } from './not-done';
import { printable } from './printing/printable';

/**
 * Runs a command's work on the database that its options or the environment name, and closes it. What makes the
 * work impossible is said on stderr.
 */
export async function withDatabase(
  { config, database }: DatabaseOptions,
  work: (database: Database) => Promise<void>,
): Promise<ExitStatus> {
  const configuration = await configurationFrom(config, { DATABASE_FILE: database });
  if (configuration === null) return exitStatus.notDone;
  return saying(() => withOpen(configuration.database, work));
}

/** Opens a database with its tables in the newest shape, runs work on it, and closes it. */
export async function withOpen<Result>(
  target: string,
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  // Nobody waits for an answer here, so whatever takes long may.
  const database = openDatabase(target, { statementTimeout: 0 });
  try {
    await migrateForward(database);
    return await work(database);
  } finally {
    await database.kysely.destroy();
  }
}

/** Says on stderr why work was not done, where that is for whoever runs the command to know. */
async function saying(work: () => Promise<void>): Promise<ExitStatus> {
  try {
    await work();
    return exitStatus.done;
  } catch (error) {
    const told = storeFaultOf(error) ?? error;
    const isForPeople = told instanceof StoreFault || told instanceof CopyError || told instanceof NotDone;
    if (!isForPeople) throw error;
    process.stderr.write(`${printable(told.message)}\n`);
    return exitStatus.notDone;
  }
}
