import { constants, copyFileSync, existsSync, renameSync } from 'node:fs';
import path from 'node:path';
import { openStore } from '../../../src/collector/store/store';
import { runFolder } from './run-folder';

/** Makes a new SQLite file in which all tables are made and no rows, of which the run's first is copied. */
export async function makeMigratedFile(file: string): Promise<void> {
  const template = path.join(runFolder(), 'migrated.sqlite');
  if (!existsSync(template)) {
    const own = `${template}.${String(process.pid)}`;
    const store = await openStore(own);
    await store.close();
    renameSync(own, template);
  }
  copyFileSync(template, file, constants.COPYFILE_EXCL);
}
