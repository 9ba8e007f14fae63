import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdtempSync,
  openSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { copyStore } from './copy-store';
import { type Database, openDatabase } from '../engines/database';
import { StoreFault } from '../engines/store-fault';
import { digestTables, type TableDigest } from './digest-tables';
import { migrateForward } from '../migrate';

/**
 * Writes everything that a store holds at one moment into a new file, while the store is in use. The file is a
 * SQLite database, whichever engine the store is on; so it can be restored to either, and served from. Only
 * the user who makes it may read it.
 *
 * @throws StoreFault where the file is there already
 */
export async function backUp(from: Database, file: string): Promise<TableDigest[]> {
  if (existsSync(file)) throw new StoreFault('not-copied', `${file} is there already. Choose another name.`);
  const unfinished = `${file}.unfinished`;
  rmSync(unfinished, { force: true });
  closeSync(openSync(unfinished, 'wx', 0o600));
  try {
    // A backup page by page begins again with every write of another process, and keeps deleted rows.
    from.sqlite?.prepare('vacuum into ?').run([unfinished]);
    const digests = await finished(unfinished, from.sqlite === null ? from : null);
    toDisk(unfinished);
    renameSync(unfinished, file);
    toDisk(path.dirname(path.resolve(file)));
    return digests;
  } finally {
    for (const left of ['', '-wal', '-shm']) rmSync(`${unfinished}${left}`, { force: true });
  }
}

/** Reads a backup into an empty store, and answers with the digests of both. The backup may be of an older version. */
export async function restore(file: string, to: Database): Promise<TableDigest[]> {
  if (!existsSync(file)) throw new StoreFault('not-copied', `There is no file ${file}.`);
  const folder = mkdtempSync(path.join(tmpdir(), 'send-benchmark-restore-'));
  try {
    const copy = path.join(folder, 'backup.sqlite');
    copyFileSync(file, copy);
    const backup = openDatabase(copy);
    try {
      await migrateForward(backup);
      return await copyStore(backup, to);
    } finally {
      await backup.kysely.destroy();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Looks a backup through as a store is when it starts; copies a store into it first, where one is given. */
async function finished(file: string, from: Database | null): Promise<TableDigest[]> {
  const backup = openDatabase(file);
  try {
    await migrateForward(backup);
    return from === null ? await digestTables(backup.kysely) : await copyStore(from, backup);
  } finally {
    // Without its log beside it, the file is whole by itself.
    backup.sqlite?.exec('pragma journal_mode = DELETE');
    await backup.kysely.destroy();
  }
}

function toDisk(file: string): void {
  const handle = openSync(file, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
