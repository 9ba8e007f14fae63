import { PostgresCluster } from './postgres-cluster';
import { clusterVariable } from './shared-cluster';

/** After all tests of a run. */
export default function endOfRun(): void {
  const folder = process.env[clusterVariable];
  if (folder !== undefined) PostgresCluster.in(folder).remove();
}
