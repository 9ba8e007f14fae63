import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { openDatabase } from '../../../../src/collector/store/engines/database';
import { aSubmission, prepare, urn } from '../../support/a-submission';
import { onEveryStore } from '../../support/on-every-store';
import { runCommand } from '../../support/run-command';

const folder = mkdtempSync(path.join(tmpdir(), 'send-overwrite-'));
const set = process.env;
afterAll(() => {
  process.env = set;
  rmSync(folder, { recursive: true });
});

/** A text that stands nowhere but in what is to be forgotten. */
const mark = 'Unmistakable Elms Primary School';

/** Whether the files of a database hold the mark. */
async function isOnDisk(target: string): Promise<boolean> {
  if (!target.startsWith('postgres')) {
    return [target, `${target}-wal`].some((file) => existsSync(file) && readFileSync(file).includes(mark));
  }
  const client = new Client({ connectionString: target });
  await client.connect();
  try {
    await client.query('checkpoint');
    const { rows } = await client.query<{ base: string }>(
      "select current_setting('data_directory') || '/base/' || oid as base from pg_database where datname = current_database()",
    );
    const base = rows[0]?.base ?? '';
    return readdirSync(base).some((file) => readFileSync(path.join(base, file)).includes(mark));
  } finally {
    await client.end();
  }
}

onEveryStore((openStore, newTarget) => {
  test.each(['--school', '--collection'])(
    'what is forgotten with %s is neither in the database’s files nor in a new backup, with the collector running',
    async (option) => {
      const target = await newTarget();
      const store = await prepare(await openStore(target));
      for (let index = 0; index < 20; index += 1) {
        const one = aSubmission();
        await store.submissions.keep({ ...one, text: one.text.replace('Maple Grove Primary School', mark) });
      }
      expect(await isOnDisk(target)).toBe(true);
      process.env = target.startsWith('postgres')
        ? { ...set, DATABASE_URL: target }
        : { ...set, DATABASE_FILE: target };
      const what = option === '--school' ? urn : '2026-27';
      expect(await runCommand('forget', option, what, '--yes')).toMatchObject({ status: 0, stderr: '' });
      expect(await isOnDisk(target)).toBe(false);
      const backup = path.join(folder, `${path.basename(target).slice(0, 20)}${option}.sqlite`);
      expect((await runCommand('backup', backup)).status).toBe(0);
      expect(readFileSync(backup).includes(mark)).toBe(false);
      expect(await store.schools.find(urn)).not.toBeNull();
    },
  );
});

test('what had been deleted before files were overwritten goes with the next that is forgotten', async () => {
  const file = path.join(folder, 'older.sqlite');
  const { sqlite, kysely } = openDatabase(file);
  if (sqlite === null) throw new Error('This is a file.');
  sqlite.exec('pragma user_version = 0; pragma secure_delete = OFF; create table older (words text)');
  for (let row = 0; row < 50; row += 1) sqlite.exec(`insert into older values ('${mark}')`);
  sqlite.exec('delete from older; pragma wal_checkpoint(truncate)');
  expect(readFileSync(file).includes(mark)).toBe(true);
  const { overwriteDeleted } = await import('../../../../src/collector/store/upkeep/overwrite');
  await overwriteDeleted({ sqlite, kysely }, []);
  expect(readFileSync(file).includes(mark)).toBe(false);
  await kysely.destroy();
});
