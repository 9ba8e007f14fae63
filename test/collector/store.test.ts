import { randomUUID } from 'node:crypto';
import { chmodSync, existsSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openSqlite } from '../../src/collector/store/engines/sqlite/open-sqlite';
import { SqliteFile } from '../../src/collector/store/engines/sqlite/sqlite-file';
import { openStore, storeOver } from '../../src/collector/store/store';
import { canonicalJson } from '../../src/assessment/summary/canonical-json';
import { aSummary } from '../assessment/support/build-summary';
import { ask, send } from './support/sending';
import { aFile, aWorld, cleanUp, startCollector, startOver } from './support/world';

afterAll(cleanUp);

test('what was acknowledged is there after the process was killed', async () => {
  const { app, key, file } = await aWorld();
  const summary = aSummary();
  const sent = await send(app, key, summary);
  const asKilled = aFile();
  cpSync(path.dirname(file), path.dirname(asKilled), { recursive: true });
  const after = await startCollector(asKilled);
  expect((await ask(after.app, key, summary.submission)).json()).toEqual({ summary, receipt: sent.json() });
  const again = await send(after.app, key, summary);
  expect([again.statusCode, again.json()]).toEqual([200, sent.json()]);
});

test('what was acknowledged is there after a stop and a new start', async () => {
  const { app, key, file } = await aWorld();
  const summary = aSummary();
  await send(app, key, summary);
  await app.close();
  const after = await startCollector(file);
  expect((await ask(after.app, key, summary.submission)).json()).toMatchObject({ summary });
});

test('a row is on the disk before it is acknowledged, whatever happens to the power', () => {
  const sqlite = openSqlite(aFile());
  const settings = ['journal_mode', 'synchronous', 'foreign_keys'].map((name) => sqlite.pragma(name));
  sqlite.close();
  const full = 2;
  expect(settings).toEqual(['wal', full, 1]);
});

test('two collectors share one file', async () => {
  const { app, key, file } = await aWorld();
  const second = await startCollector(file);
  const summary = aSummary();
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, index) => send(index % 2 === 0 ? app : second.app, key, summary)),
  );
  expect(answers.filter(({ statusCode }) => statusCode === 201)).toHaveLength(1);
  expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
  expect((await ask(second.app, key, summary.submission)).json()).toMatchObject({ summary });
});

test('of two processes that store a submission at once, one does, and both know which', async () => {
  const { store, file } = await aWorld();
  const second = await startCollector(file);
  const submission = (receivedAt: string) => ({
    urn: '999999',
    summary: aSummary(),
    text: canonicalJson(aSummary()),
    receipt: { submission: 'a', receivedAt, digest: 'd', collection: '2026-27', supersedes: null },
    source: 'pane' as const,
    late: false,
    counted: { edition: 'hertfordshire/2019', ratings: '123', share: [], nameInThanks: true },
  });
  const answers = await Promise.all([
    store.submissions.keep(submission('2027-06-18T09:30:00.000Z')),
    second.store.submissions.keep(submission('2027-06-18T09:30:00.001Z')),
  ]);
  expect(answers.filter(({ isNew }) => isNew)).toHaveLength(1);
  expect(answers[0].kept).toEqual(answers[1].kept);
  expect(await store.submissions.find('a')).toEqual(answers[0].kept);
});

test('a full disk is told, loses nothing that was acknowledged, and is over when there is space', async () => {
  const { app: first, key, file } = await aWorld();
  await first.close();
  const sqlite = openSqlite(file);
  const { app } = await startOver(await storeOver(sqlite));
  sqlite.exec(`pragma max_page_count = ${String(Number(sqlite.pragma('page_count')) + 3)}`);
  const stored: string[] = [];
  let refused;
  while (refused === undefined && stored.length < 50) {
    const summary = aSummary({ submission: randomUUID() });
    const answer = await send(app, key, summary);
    if (answer.statusCode === 201) stored.push(summary.submission);
    else refused = answer;
  }
  expect(refused?.json()).toMatchObject({ status: 503, type: '/problems/unavailable' });
  expect(refused?.headers['retry-after']).toBe('30');
  expect(stored).not.toHaveLength(0);
  for (const id of stored) expect((await ask(app, key, id)).statusCode).toBe(200);
  sqlite.exec('pragma max_page_count = 100000');
  expect((await send(app, key, aSummary({ submission: randomUUID() }))).statusCode).toBe(201);
});

test('a database that another program holds is told, and used again once it is free', async () => {
  const { app: first, key, file } = await aWorld();
  await first.close();
  const sqlite = openSqlite(file);
  const { app } = await startOver(await storeOver(sqlite));
  sqlite.exec('pragma busy_timeout = 20');
  const other = new SqliteFile(file);
  other.exec('begin immediate');
  expect((await send(app, key, aSummary())).statusCode).toBe(503);
  other.close();
  expect((await send(app, key, aSummary())).statusCode).toBe(201);
});

describe('a store that cannot be opened says why', () => {
  test('the file is no database', async () => {
    const file = aFile();
    mkdirSync(path.dirname(file));
    writeFileSync(file, 'Dear all, please find our benchmark attached. '.repeat(100));
    await expect(openStore(file)).rejects.toMatchObject({ name: 'StoreFault', kind: 'corrupt' });
  });

  test('the file is damaged', async () => {
    const { app, key, file } = await aWorld();
    for (let sent = 0; sent < 20; sent++) await send(app, key, aSummary({ submission: randomUUID() }));
    await app.close();
    const bytes = readFileSync(file);
    bytes.fill(0x5a, bytes.length - 4096);
    writeFileSync(file, bytes);
    await expect(openStore(file)).rejects.toMatchObject({ name: 'StoreFault', kind: 'corrupt' });
  });

  test('the path is a folder', async () => {
    const file = aFile();
    mkdirSync(file, { recursive: true });
    await expect(openStore(file)).rejects.toMatchObject({ name: 'StoreFault', kind: 'cannot-open' });
  });

  test('the folder cannot be made', async () => {
    const file = aFile();
    writeFileSync(path.dirname(file), 'a file where the folder should be');
    await expect(openStore(file)).rejects.toMatchObject({ name: 'StoreFault', kind: 'no-folder' });
  });

  test('the file cannot be written', async () => {
    const { app, file } = await aWorld();
    await app.close();
    // The log is its owner's alone too, and the npm package for Node 20 may have left it.
    for (const one of [file, `${file}-wal`, `${file}-shm`]) if (existsSync(one)) chmodSync(one, 0o444);
    for (const folder of [path.dirname(file), path.dirname(path.dirname(file))]) chmodSync(folder, 0o777);
    await asOrdinaryUser(async () => {
      await expect(openStore(file)).rejects.toMatchObject({ name: 'StoreFault', kind: 'read-only' });
    });
  });
});

/** Permissions do not hold for the administrator, as whom tests run in a container. */
async function asOrdinaryUser(run: () => Promise<void>): Promise<void> {
  const isAdministrator = process.geteuid?.() === 0;
  if (isAdministrator) process.seteuid?.('nobody');
  try {
    await run();
  } finally {
    if (isAdministrator) process.seteuid?.(0);
  }
}
