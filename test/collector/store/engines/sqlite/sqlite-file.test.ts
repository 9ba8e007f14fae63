import { chmodSync, copyFileSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openSqlite } from '../../../../../src/collector/store/engines/sqlite/open-sqlite';
import { storeFaultOf } from '../../../../../src/collector/store/engines/store-fault-of';

const folder = mkdtempSync(path.join(tmpdir(), 'send-sqlite-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
const newFile = (): string => path.join(folder, `${(files += 1)}.sqlite`);

const allRows = 'select * from notes order by id';

/** A file with one table, through which rows go in and out as Kysely has it. */
function aFile(file = newFile()) {
  const sqlite = openSqlite(file);
  sqlite.exec('create table if not exists notes (id integer primary key, words text)');
  const add = (words: string) => sqlite.prepare('insert into notes (words) values (?)').run([words]);
  return { file, sqlite, add };
}

test('once it is closed, the file alone holds everything', () => {
  const { file, sqlite, add } = aFile();
  add('Maple Grove');
  expect(sqlite.prepare(allRows).all([])).toHaveLength(1);
  sqlite.close();
  const copy = newFile();
  copyFileSync(file, copy);
  const after = aFile(copy).sqlite;
  expect(after.prepare(allRows).all([])).toEqual([{ id: 1, words: 'Maple Grove' }]);
  after.close();
});

test('it closes while another process reads and writes, which then goes on', () => {
  const { file, sqlite, add } = aFile();
  const other = aFile(file);
  add('Maple Grove');
  other.sqlite.exec('begin immediate');
  other.add('Oak Hill');
  const begun = performance.now();
  sqlite.close();
  expect(performance.now() - begun).toBeLessThan(1_000);
  other.sqlite.exec('commit');
  expect(other.sqlite.prepare(allRows).all([])).toHaveLength(2);
  other.sqlite.close();
});

test('a statement that is kept ready answers as the tables are, not as they were', () => {
  const { file, sqlite, add } = aFile();
  add('Maple Grove');
  expect(sqlite.prepare(allRows).all([])).toEqual([{ id: 1, words: 'Maple Grove' }]);
  const other = openSqlite(file);
  other.exec(`alter table notes add column day text not null default '2027-06-18'`);
  other.close();
  expect(sqlite.prepare(allRows).all([])).toEqual([{ id: 1, words: 'Maple Grove', day: '2027-06-18' }]);
  sqlite.close();
});

test('a thousand different statements are as right as one', () => {
  const { sqlite } = aFile();
  for (let number = 0; number < 1_000; number += 1) {
    expect(sqlite.prepare(`select ${number} as number, ? as words`).all(['é'])).toEqual([
      { number, words: 'é' },
    ]);
  }
  expect(sqlite.prepare('select 0 as number, ? as words').all(['a'])).toEqual([{ number: 0, words: 'a' }]);
  sqlite.close();
});

test('text is stored whole or not at all', () => {
  const { sqlite, add } = aFile();
  const words = 'Maple\u0001\n“Grove” \u{1f333}';
  add(words);
  expect(() => add('Maple\0Grove')).toThrow('U+0000');
  expect(sqlite.prepare(allRows).all([])).toEqual([{ id: 1, words }]);
  sqlite.close();
});

test('a full disk is known for what it is, whether rows are asked for or not', () => {
  const { sqlite } = aFile();
  sqlite.exec(`pragma max_page_count = ${Number(sqlite.pragma('page_count'))}`);
  const insert = 'insert into notes (words) values (?)';
  for (const statement of [insert, `${insert} returning id`]) {
    const prepared = sqlite.prepare(statement);
    const run = prepared.reader ? prepared.all : prepared.run;
    expect(faultOf(() => run(['x'.repeat(10_000)]))).toBe('full');
  }
  sqlite.close();
});

test('what breaks a rule of the tables is no fault of the store', () => {
  const { sqlite } = aFile();
  const insert = 'insert into notes (id) values (1)';
  sqlite.exec(insert);
  for (const statement of [insert, `${insert} returning id`]) {
    expect(faultOf(() => sqlite.prepare(statement).all([]))).toBeNull();
  }
  sqlite.close();
});

function faultOf(run: () => unknown) {
  try {
    run();
  } catch (error) {
    return storeFaultOf(error)?.kind ?? null;
  }
  throw new Error('It did not fail.');
}

test('the file and its log are their owner’s alone, one from before too, and so is a folder that is made', () => {
  const file = path.join(folder, 'own', 'data', 'a.sqlite');
  const before = process.umask(0o022);
  try {
    const first = aFile(file);
    first.add('Maple Grove');
    const modes = () => [file, `${file}-wal`, `${file}-shm`].map((one) => statSync(one).mode & 0o777);
    expect(modes()).toEqual([0o600, 0o600, 0o600]);
    expect(statSync(path.dirname(file)).mode & 0o777).toBe(0o700);
    chmodSync(file, 0o644);
    chmodSync(`${file}-wal`, 0o644);
    const second = aFile(file);
    expect(modes()).toEqual([0o600, 0o600, 0o600]);
    for (const { sqlite } of [first, second]) sqlite.close();
  } finally {
    process.umask(before);
  }
});

test.each([
  ['deleted', (file: string) => rmSync(file)],
  [
    'replaced',
    (file: string) => {
      copyFileSync(file, `${file}.copy`);
      renameSync(`${file}.copy`, file);
    },
  ],
])('nothing is acknowledged once the file was %s', (_what, change) => {
  const { file, sqlite, add } = aFile();
  add('Maple Grove');
  change(file);
  let fault: unknown = null;
  try {
    add('Oak Hill');
  } catch (error) {
    fault = error;
  }
  expect(storeFaultOf(fault)?.message).toContain('deleted or replaced');
  sqlite.close();
});
