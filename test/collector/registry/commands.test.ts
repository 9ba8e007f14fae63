import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openStore } from '../../../src/collector/store/store';
import { runCommand } from '../support/run-command';
import { aRow, csvText, registryText } from '../support/registry-file';
import { aFile, cleanUp } from '../support/world';

afterAll(cleanUp);

/** A new database, and files beside it. */
function aFolder(files: Readonly<Record<string, string>> = {}) {
  const database = aFile();
  const folder = path.dirname(database);
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  const command = (...words: readonly string[]) => runCommand(...words, '--database', database);
  const read = async <Result>(work: (store: Awaited<ReturnType<typeof openStore>>) => Promise<Result>) => {
    const store = await openStore(database);
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  };
  return { command, read, file: (name: string) => path.join(folder, name) };
}

const closed = aRow({ 'EstablishmentStatus (name)': 'Closed', CloseDate: '31-08-2027' });
const academy = aRow({ URN: '140000', EstablishmentName: 'Maple Grove Academy' });
const link = { URN: '117123', LinkURN: '140000', LinkType: 'Successor' };

describe('send-benchmark registry', () => {
  test('imports a year’s files, previewed first, and says what changed', async () => {
    const { command, read, file } = aFolder({
      'this-year.csv': registryText(aRow(), aRow({ URN: '1' })),
      'next-year.csv': registryText(closed, academy),
      'links.csv': csvText(['URN', 'LinkURN', 'LinkType'], [link]),
      'areas.csv': 'Town,Area\nWare,dspl3\n',
    });
    await command('registry', 'county', 'hertfordshire', 'Hertfordshire');
    await command('registry', 'area', 'dspl3', 'DSPL area 3', '--county', 'hertfordshire');
    const first = ['registry', 'import', file('this-year.csv'), '--areas', file('areas.csv')];
    const previewed = await command(...first, '--preview');
    expect(previewed.stdout).toContain('117123 Maple Grove Primary School');
    expect(previewed.stdout).toContain('Line 3 of the registry: The URN “1” has not six digits.');
    expect(previewed.stderr).toContain('nothing has been written');
    expect(await read((store) => store.schools.list())).toEqual([]);
    expect((await command(...first)).status).toBe(0);
    const next = ['registry', 'import', file('next-year.csv'), '--links', file('links.csv')];
    const imported = await command(...next, '--local-authority', '919');
    expect(imported.stdout).toContain('open -> closed on 2027-08-31');
    expect(imported.stdout).toContain('nothing -> 140000');
    expect(await read((store) => store.schools.find('140000'))).toMatchObject({ area: 'dspl3' });
    expect((await command(...next)).stdout).toBe('Nothing changes.\n');
  });

  test.each([
    ['a file that is not there', ['registry', 'import', 'nowhere.csv'], 1, 'no file of this name'],
    [
      'an area of no county',
      ['registry', 'area', 'dspl3', 'Three', '--county', 'kent'],
      1,
      'no county “kent”',
    ],
    [
      'a local authority by name',
      ['registry', 'import', 'x.csv', '--local-authority', 'Herts'],
      2,
      'three digits',
    ],
  ])('%s is said', async (_what, words, status, sentence) => {
    const { command } = aFolder();
    const ended = await command(...words);
    expect(ended.status).toBe(status);
    expect(ended.stderr).toContain(sentence);
  });

  test('another file is refused', async () => {
    const { command, file } = aFolder({ 'other.csv': 'Name,Age\nA,1\n' });
    const ended = await command('registry', 'import', file('other.csv'));
    expect([ended.status, ended.stderr]).toEqual([1, expect.stringContaining('“URN”')]);
  });
});

describe('send-benchmark collection', () => {
  const times = ['--opens', '2027-05-01', '--closes', '2027-07-21T16:00Z'];

  test('keeps a collection from draft to published', async () => {
    const { command, read } = aFolder();
    const added = await command('collection', 'add', '2026-27', 'Summer 2027', ...times);
    expect(added.stdout).toContain('2026-27 Summer 2027 draft 2027-05-01T00:00:00.000Z to 2027-07-21T16:00');
    expect((await command('collection', 'publish', '2026-27')).stderr).toContain('is a draft');
    for (const step of ['open', 'close', 'publish']) {
      expect((await command('collection', step, '2026-27')).status).toBe(0);
    }
    expect((await command('collection', 'list')).stdout).toContain('published');
    const trail = await read((store) => store.audit.about('collection:2026-27'));
    expect(trail.map(({ action, actor }) => [action, actor])).toEqual(
      ['added', 'opened', 'closed', 'published'].map((step) => [`collection.${step}`, 'command-line']),
    );
  });

  test.each([
    ['a time in words', ['add', 'a', 'A', '--opens', 'May', '--closes', '2027-07-20'], 2, 'Write a day as'],
    ['an id with a space', ['add', 'a b', 'A', ...times], 2, 'An id has letters'],
    ['a collection that is not there', ['open', 'nowhere'], 1, 'no such collection'],
  ])('%s is said', async (_what, words, status, sentence) => {
    const { command } = aFolder();
    const ended = await command('collection', ...words);
    expect(ended.status).toBe(status);
    expect(ended.stderr).toContain(sentence);
  });
});
