import { PostgresCluster } from './postgres-cluster';
import { runFolderVariable } from './run-folder';

/** After all tests of a run. */
export default function endOfRun(): void {
  const folder = process.env[runFolderVariable];
  if (folder !== undefined) PostgresCluster.in(folder).remove();
}
