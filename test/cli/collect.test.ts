import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openStore } from '../../src/collector/store/store';
import { hertfordshire2019 } from '../../src/framework/frameworks';
import { buildTemplate } from '../../src/template/build-template';
import { aSummary } from '../assessment/support/build-summary';
import { runCommand } from '../collector/support/run-command';
import { aFile, cleanUp, collection, fillStore } from '../collector/support/world';

afterAll(cleanUp);

const schools = [
  { urn: '999999', name: 'Maple Grove Primary School' },
  { urn: '888881', name: 'St Mary’s Infant School' },
  { urn: '888882', name: 'St Mary’s Junior School' },
];

/** A document of a school in which 1a is answered, with evidence that nobody else may read. */
function aDocument(school: string, urn: string | null, level = 'expected'): Uint8Array {
  return buildTemplate(hertfordshire2019, {
    school,
    ...(urn !== null && { urn }),
    aspects: { '1a': { marked: [level], bestFit: level, evidence: ['Amelia reads with Mrs Quill.'] } },
  });
}

/** A collector whose collection is open now, and what schools have e-mailed to it. */
async function anInbox(files: Readonly<Record<string, Uint8Array | string>>) {
  const database = aFile();
  const folder = path.dirname(database);
  mkdirSync(folder, { recursive: true });
  const store = await openStore(database);
  const always = { opensAt: new Date('2020-01-01'), closesAt: new Date('2120-01-01') };
  await fillStore(store, { schools, collection: { ...collection, ...always } });
  await store.close();
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content);
  const collectOnly = (names: readonly string[], ...options: readonly string[]) => {
    const paths = names.map((name) => path.join(folder, name));
    return runCommand('collect', ...paths, '--collection', '2026-27', '--database', database, ...options);
  };
  const collect = (...options: readonly string[]) => collectOnly(Object.keys(files), ...options);
  const history = async (urn: string) => {
    const opened = await openStore(database);
    const sent = await opened.submissions.history(urn, '2026-27');
    await opened.close();
    return sent;
  };
  return { collect, collectOnly, history, database };
}

test('says what it would store, and stores nothing until it is confirmed', async () => {
  const { collect, history } = await anInbox({ 'maple.docx': aDocument('Maple Grove JMI', null) });
  const previewed = await collect();
  expect(previewed.status).toBe(0);
  expect(previewed.stdout).toMatch(/^999999 +Maple Grove Primary School +\d{4}-\d\d-\d\d +1\/34 /m);
  expect(previewed.stderr).toContain('Nothing has been stored');
  expect(await history('999999')).toEqual([]);
  expect((await collect('--confirm')).stderr).toContain('Stored: 1 summary.');
  expect(await history('999999')).toMatchObject([{ source: 'document', urn: '999999' }]);
});

test('the same document twice is one submission, and its evidence is nowhere in the database', async () => {
  const document = aDocument('Maple Grove Primary School', '999999');
  const { collect, history, database } = await anInbox({ 'one.docx': document, 'two.docx': document });
  const first = await collect('--confirm');
  expect(first.stdout).toMatch(/It is the same as\s+\S*one\.docx/);
  const again = await collect('--confirm');
  expect([again.status, again.stdout]).toEqual([0, expect.stringContaining('nothing new to store')]);
  expect(again.stdout).toContain('stored already');
  expect(await history('999999')).toHaveLength(1);
  const onDisk = readFileSync(database, 'latin1');
  expect(onDisk).toContain('Maple Grove Primary School');
  expect(onDisk).not.toContain('Quill');
});

test('a summary file is stored under its own number', async () => {
  const { collect, history } = await anInbox({ 'maple.json': JSON.stringify(aSummary()) });
  await collect('--confirm');
  expect(await history('999999')).toMatchObject([
    { source: 'file', receipt: { submission: aSummary().submission } },
  ]);
});

test('what is not certain is left to a person, who says whose it is', async () => {
  const { collect, history } = await anInbox({ 'mary.docx': aDocument('St Mary’s School', null) });
  const asked = await collect('--confirm');
  expect(asked.status).toBe(1);
  expect(asked.stdout).toContain('More than one school has such a name.');
  expect(asked.stdout).toMatch(/888881 St Mary’s Infant School, \d+% likely/);
  expect(await history('888881')).toEqual([]);
  expect((await collect('--school', '888881', '--confirm')).status).toBe(0);
  expect(await history('888881')).toHaveLength(1);
});

test('a file that is refused says why, and does not stop the others', async () => {
  const { collect, history } = await anInbox({
    'letter.docx': 'Dear all, please find our benchmark attached.',
    'other.json': JSON.stringify({ ...aSummary(), collection: '2025-26' }),
    'evidence.json': JSON.stringify({ ...aSummary(), evidence: 'Amelia' }),
    'broken.json': '{',
    'maple.docx': aDocument('Maple Grove Primary School', '999999'),
  });
  const { status, stdout } = await collect('--confirm');
  expect(status).toBe(1);
  expect(stdout.match(/Refused: /g)).toHaveLength(4);
  expect(stdout).toContain('meant for the collection 2025-26');
  expect(stdout).toContain('“evidence” is not known here');
  expect(await history('999999')).toHaveLength(1);
});

test('a document that is older than what the school has sent is kept out', async () => {
  const { collectOnly, history } = await anInbox({
    'new.json': JSON.stringify(aSummary({ completedOn: '2126-06-18' })),
    'old.docx': aDocument('Maple Grove Primary School', '999999'),
  });
  await collectOnly(['new.json'], '--confirm');
  const { status, stdout } = await collectOnly(['old.docx'], '--confirm');
  expect([status, stdout]).toEqual([0, expect.stringContaining('has sent a newer one')]);
  expect(await history('999999')).toHaveLength(1);
});

test('of two of one school that come together, the later one counts', async () => {
  const { collect, history } = await anInbox({
    'new.json': JSON.stringify(aSummary({ completedOn: '2126-06-18' })),
    'old.docx': aDocument('Maple Grove Primary School', '999999'),
  });
  await collect('--confirm');
  const sent = await history('999999');
  expect(sent.map(({ source }) => source)).toEqual(['file', 'document']);
});
