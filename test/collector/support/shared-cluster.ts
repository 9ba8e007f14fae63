import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openStore } from '../../../src/collector/store/store';
import { PostgresCluster } from './postgres-cluster';
import { runFolder } from './run-folder';

/** How long a process waits for another to start the server, in milliseconds. */
const longestStart = 60_000;

/** A database whose tables are made, to be copied. */
const template = 'migrated';

/**
 * The PostgreSQL server of this test run, which the first process that asks for it starts. What it writes need
 * not reach the disk: no test cuts this machine's power.
 */
export async function sharedCluster(): Promise<PostgresCluster> {
  const folder = runFolder();
  const cluster = PostgresCluster.in(folder, { fsync: 'off', full_page_writes: 'off' });
  const started = path.join(folder, 'started');
  if (isFirst(folder)) {
    cluster.initialise();
    cluster.start();
    const store = await openStore(await cluster.newDatabase({ name: template }));
    await store.close();
    writeFileSync(started, '');
    return cluster;
  }
  const deadline = Date.now() + longestStart;
  while (!existsSync(started)) {
    if (Date.now() > deadline)
      throw new Error('PostgreSQL has not started; another test of this run says why.');
    await wait(50);
  }
  return cluster;
}

/** The address of a new database of the run's server, with all tables made and no rows. */
export async function newMigratedDatabase(): Promise<string> {
  return (await sharedCluster()).newDatabase({ template });
}

/** Of any number of processes, one makes the folder. */
function isFirst(folder: string): boolean {
  return mkdirSync(path.join(folder, 'starting'), { recursive: true }) !== undefined;
}
