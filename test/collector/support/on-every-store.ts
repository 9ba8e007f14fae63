import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openStore, type Store } from '../../../src/collector/store/store';
import { makeMigratedFile } from './migrated-file';
import { newMigratedDatabase, sharedCluster } from './shared-cluster';

/** Opens a store: a new, empty one, or another time one that `newTarget` has named. Closed after the suite. */
export type OpenStore = (target?: string) => Promise<Store>;

/** Names a new, empty database, as `openStore` of the collector takes it. */
export type NewTarget = () => Promise<string>;

/** Runs the same tests on SQLite and on a real PostgreSQL. */
export function onEveryStore(suite: (openStore: OpenStore, newTarget: NewTarget) => void): void {
  const folders: string[] = [];
  const newFile = async (): Promise<string> => {
    const folder = mkdtempSync(path.join(tmpdir(), 'send-store-'));
    folders.push(folder);
    return path.join(folder, 'collector.sqlite');
  };
  const newMigratedFile = async (): Promise<string> => {
    const file = await newFile();
    await makeMigratedFile(file);
    return file;
  };
  const newDatabase = async (): Promise<string> => (await sharedCluster()).newDatabase();
  describe.each([
    ['SQLite', newFile, newMigratedFile],
    ['PostgreSQL', newDatabase, newMigratedDatabase],
  ])('on %s', (_engine, newTarget, newMigratedTarget) => {
    const stores: Store[] = [];
    afterAll(async () => {
      for (const store of stores.splice(0)) await store.close();
      for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
    });
    suite(async (target) => {
      const store = await openStore(target ?? (await newMigratedTarget()));
      stores.push(store);
      return store;
    }, newTarget);
  });
}
