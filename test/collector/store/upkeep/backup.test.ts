import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setImmediate as othersToGo } from 'node:timers/promises';
import { openDatabase } from '../../../../src/collector/store/engines/database';
import { openStore } from '../../../../src/collector/store/store';
import { backUp } from '../../../../src/collector/store/upkeep/backup';
import { aSubmission, prepare, urn } from '../../support/a-submission';

const folder = mkdtempSync(path.join(tmpdir(), 'send-backup-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
const newFile = (): string => path.join(folder, `${(files += 1)}.sqlite`);

test('a backup ends while summaries keep coming, and is whole', async () => {
  const file = newFile();
  const store = await prepare(await openStore(file));
  const text = JSON.stringify('1'.repeat(200_000));
  for (let kept = 0; kept < 100; kept += 1) await store.submissions.keep(aSubmission('1', { text }));
  let isDone = false;
  const others = async () => {
    while (!isDone) {
      await store.submissions.keep(aSubmission());
      await othersToGo();
    }
  };
  const database = openDatabase(file);
  const backingUp = backUp(database, newFile()).finally(() => (isDone = true));
  const [tables] = await Promise.all([backingUp, others()]);
  expect(tables.find(({ table }) => table === 'submissions')?.rows).toBeGreaterThanOrEqual(100);
  await database.kysely.destroy();
  await store.close();
});

test('what was forgotten is in no later backup', async () => {
  const file = newFile();
  const store = await prepare(await openStore(file));
  const words = 'what only this school has said';
  await store.submissions.keep(aSubmission('1', { text: JSON.stringify(words) }));
  const database = openDatabase(file);
  const [before, after] = [newFile(), newFile()];
  await backUp(database, before);
  await store.transaction((inner) => inner.retention.forgetSchool(urn));
  await backUp(database, after);
  expect(readFileSync(before).includes(words)).toBe(true);
  expect(readFileSync(after).includes(words)).toBe(false);
  await database.kysely.destroy();
  await store.close();
});
