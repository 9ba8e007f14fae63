import { randomInt } from 'node:crypto';
import { existsSync, statfsSync } from 'node:fs';
import { newFolder } from './postgres-cluster';
import { runFolderVariable } from './run-folder';

/** Where Linux keeps files in memory. No test cuts the power, so none has to wait for a disk. */
const inMemory = '/dev/shm';

/** More than the files of a run take at any time, in bytes. */
const room = 2 * 1024 ** 3;

/** Before all tests of a run. Makes no more than a folder: a run without the store needs no PostgreSQL. */
export default function startOfRun(): void {
  process.env['SEED'] ??= String(randomInt(1_000_000_000));
  if (hasRoom(inMemory)) process.env['TMPDIR'] ??= inMemory;
  process.env[runFolderVariable] = newFolder();
}

function hasRoom(folder: string): boolean {
  if (!existsSync(folder)) return false;
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize > room;
}
