import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { PostgresCluster } from './postgres-cluster';

/** Names the folder of the run's server to every process that runs tests; the run's start sets it. */
export const clusterVariable = 'SEND_BENCHMARK_TEST_CLUSTER';

/** How long a process waits for another to start the server, in milliseconds. */
const longestStart = 60_000;

/** The PostgreSQL server of this test run, which the first process that asks for it starts. */
export async function sharedCluster(): Promise<PostgresCluster> {
  const folder = process.env[clusterVariable];
  if (folder === undefined) throw new Error(`${clusterVariable} is not set. Run the tests with jest.`);
  const cluster = PostgresCluster.in(folder);
  const started = path.join(folder, 'started');
  if (isFirst(folder)) {
    cluster.initialise();
    cluster.start();
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

/** Of any number of processes, one makes the folder. */
function isFirst(folder: string): boolean {
  return mkdirSync(path.join(folder, 'starting'), { recursive: true }) !== undefined;
}
