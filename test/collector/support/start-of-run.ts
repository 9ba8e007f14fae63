import { newFolder } from './postgres-cluster';
import { runFolderVariable } from './run-folder';

/** Before all tests of a run. Makes no more than a folder: a run without the store needs no PostgreSQL. */
export default function startOfRun(): void {
  process.env[runFolderVariable] = newFolder();
}
