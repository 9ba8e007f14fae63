import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openStore } from '../../src/collector/store/store';
import { aSubmission, countedOf, prepare, urn } from '../collector/support/a-submission';
import { onEveryStore } from '../collector/support/on-every-store';
import { sharedCluster } from '../collector/support/shared-cluster';
import { sendBenchmark } from './support/command-line';

const folder = mkdtempSync(path.join(tmpdir(), 'send-operation-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
const newFile = (): string => path.join(folder, `${(files += 1)}.sqlite`);

/** Runs a command on a database. */
function on(target: string, ...args: string[]) {
  return target.startsWith('postgres')
    ? sendBenchmark(args, folder, { DATABASE_URL: target })
    : sendBenchmark([...args, '--database', target], folder);
}

/** The lines in which a command prints the tables, without those that it writes to itself. */
function tablesIn(output: string): string[] {
  return output.split('\n').filter((line) => /[0-9a-f]{32}$/.test(line) && !line.startsWith('audit'));
}

onEveryStore((openOne, newTarget) => {
  /** A store with more schools than one statement takes, a correction and a withdrawal. */
  async function aFilledStore() {
    const target = await newTarget();
    const store = await prepare(await openOne(target));
    const known = await store.schools.find(urn);
    if (known === null) throw new Error('The school is not there.');
    const others = Array.from({ length: 2100 }, (_, index) => ({ ...known, urn: String(100_000 + index) }));
    await store.schools.saveAll([...others, { ...known, urn: '888888', name: 'Oak Hill School “é”' }]);
    const first = aSubmission('111');
    await store.submissions.keep(first);
    const corrected = aSubmission('222');
    const receipt = { ...corrected.receipt, supersedes: first.receipt.submission };
    await store.submissions.keep({ ...corrected, receipt });
    await store.submissions.keep(aSubmission('333', { urn: '888888' }));
    await store.submissions.withdraw(
      { submission: receipt.submission, reason: 'Wrong', by: 'school:999999', at: new Date() },
      countedOf,
    );
    const at = new Date('2027-06-18');
    await store.audit.add({ at, actor: 'command-line' }, 'demonstration.filled', 'store');
    return { target, store, counting: first.receipt.submission };
  }

  test('a backup made in use is restored to either engine, the same to the last row', async () => {
    const { target, store } = await aFilledStore();
    const backup = newFile();
    const made = on(target, 'backup', backup);
    expect(made).toMatchObject({ status: 0, stderr: '' });
    expect(statSync(backup).mode & 0o077).toBe(0);
    expect(tablesIn(made.stdout).find((line) => line.startsWith('schools'))).toMatch(/ 2102 /);
    await store.submissions.keep(aSubmission('321'));
    for (const restored of [newFile(), await (await sharedCluster()).newDatabase()]) {
      const { status, stdout } = on(restored, 'restore', backup);
      expect(status).toBe(0);
      expect(tablesIn(stdout)).toEqual(tablesIn(made.stdout));
      const after = await openStore(restored);
      expect((await after.submissions.keep(aSubmission('132'))).isNew).toBe(true);
      expect((await after.standings.find('2026-27', urn))?.ratings).toBe('132');
      await after.close();
    }
  });

  test('a backup is not written over a file, nor restored over a store', async () => {
    const { target } = await aFilledStore();
    const backup = newFile();
    on(target, 'backup', backup);
    const before = readFileSync(backup);
    expect(on(target, 'backup', backup)).toMatchObject({ status: 1, stdout: '' });
    expect(readFileSync(backup).equals(before)).toBe(true);
    const refused = on(target, 'restore', backup);
    expect(refused).toMatchObject({ status: 1, stdout: '' });
    expect(refused.stderr).toContain('not empty');
  });

  test('forgetting a school deletes what is its own, and first only says so', async () => {
    const { target, store } = await aFilledStore();
    const tried = on(target, 'forget', '--school', urn);
    expect(tried.stdout).toMatch(/submissions +2 deleted, +1 of others left/);
    expect(await store.submissions.history(urn, '2026-27')).toHaveLength(2);
    expect(on(target, 'forget', '--school', urn, '--yes').status).toBe(0);
    expect(await store.submissions.history(urn, '2026-27')).toEqual([]);
    expect(await store.standings.find('2026-27', urn)).toBeNull();
    expect(await store.submissions.history('888888', '2026-27')).toHaveLength(1);
    expect(await store.audit.about(`school:${urn}`)).toMatchObject([
      { action: 'school.forgotten', detail: { submissions: 2, withdrawals: 1 } },
    ]);
  });

  test('forgetting a collection deletes all that was sent to it', async () => {
    const { target, store } = await aFilledStore();
    expect(on(target, 'forget', '--collection', '2026-27', '--yes').status).toBe(0);
    expect(await store.collections.find('2026-27')).toBeNull();
    expect(await store.submissions.history('888888', '2026-27')).toEqual([]);
    expect(await store.schools.find(urn)).not.toBeNull();
    expect(on(target, 'forget', '--collection', '2026-27')).toMatchObject({ status: 1 });
  });

  test('what is held about a school is printed, and nothing about another', async () => {
    const { target, counting } = await aFilledStore();
    const { status, stdout } = on(target, 'export', '--school', urn);
    expect(status).toBe(0);
    const held = JSON.parse(stdout) as { collections: { counts: string; submissions: object[] }[] };
    expect(held).toMatchObject({ school: { urn, name: 'Maple Grove Primary School' } });
    expect(held.collections[0]?.counts).toBe(counting);
    expect(held.collections[0]?.submissions).toHaveLength(2);
    expect(stdout).not.toContain('Oak Hill');
    expect(on(target, 'export', '--school', '123456')).toMatchObject({ status: 1, stdout: '' });
  });
});

/** Another process that has a database file open, as a collector does. */
async function heldOpen(file: string): Promise<ChildProcess> {
  const open = `require('./dist/node/collector/store/store').openStore(${JSON.stringify(file)})
    .then((store) => { setInterval(() => store, 1000); console.log('open'); });`;
  const child = spawn(process.execPath, ['-e', open], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  return child;
}

test('a pilot is moved to PostgreSQL, counted and compared, and its file stays', async () => {
  const written = newFile();
  const store = await prepare(await openStore(written));
  for (const ratings of ['111', '222']) await store.submissions.keep(aSubmission(ratings));
  await store.close();
  // The npm package for Node 20 keeps a file open in this process until its statements are collected as garbage.
  const file = newFile();
  copyFileSync(written, file);
  const to = await (await sharedCluster()).newDatabase();
  const environment = { MOVE_TO: to };
  const inUse = await heldOpen(file);
  const refused = sendBenchmark(['move', '--database', file], folder, environment);
  expect(refused).toMatchObject({ status: 1, stdout: '' });
  expect(refused.stderr).toContain('Stop the collector first');
  inUse.kill();
  await once(inUse, 'exit');
  const moved = sendBenchmark(['move', '--database', file], folder, environment);
  expect(moved).toMatchObject({ status: 0, stderr: '' });
  expect(moved.stdout).toMatch(/submissions +2 /);
  expect(existsSync(file)).toBe(true);
  const after = await openStore(to);
  expect((await after.standings.find('2026-27', urn))?.ratings).toBe('222');
  await after.submissions.keep(aSubmission('333'));
  expect((await after.standings.find('2026-27', urn))?.ratings).toBe('333');
  await after.close();
  expect(sendBenchmark(['move', '--to', to, '--database', file], folder)).toMatchObject({
    status: 1,
    stdout: '',
  });
});

test('the commands say what is wrong with how they were called', () => {
  expect(sendBenchmark(['forget'])).toMatchObject({ status: 2, stdout: '' });
  expect(sendBenchmark(['move', '--database', newFile()])).toMatchObject({ status: 1, stdout: '' });
  const told = sendBenchmark(['move', '--to', 'postgres://user:hush@db/send', '--database', newFile()]);
  expect(told).toMatchObject({ status: 1, stderr: expect.stringContaining('MOVE_TO') });
  expect(told.stderr).not.toContain('hush');
  const nowhere = sendBenchmark(['backup', path.join(folder, 'no/such/folder'), '--database', newFile()]);
  expect(nowhere).toMatchObject({ status: 1, stdout: '' });
  expect(nowhere.stderr.trim().split('\n')).toEqual([expect.stringContaining('its folder is not')]);
  const elsewhere = sendBenchmark(['move', '--to', 'mysql://x', '--database', newFile()]);
  expect(elsewhere.stderr).toContain('postgres://');
  const gone = sendBenchmark(['backup', newFile(), '--config', 'no-such-file.json']);
  expect(gone).toMatchObject({ status: 1, stderr: expect.stringContaining('no-such-file.json') });
});
