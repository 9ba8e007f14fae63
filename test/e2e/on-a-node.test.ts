import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { aSummary } from '../assessment/support/build-summary';
import { Server } from './support/server';

/** The Node that is tried: this one, unless `npm run test:node` names another. */
const node = process.env['NODE_TO_TRY'] ?? process.execPath;

function run(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(node, args, { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
}
const sendBenchmark = (...args: string[]): string => run('dist/node/cli/main.js', ...args);

/** The lines in which a command prints the tables and their digests, without the table that it writes to itself. */
const tablesIn = (output: string): string[] =>
  output.split('\n').filter((line) => /[0-9a-f]{32}$/.test(line) && !line.startsWith('audit'));

let server: Server;
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'send-node-'));
  server = Server.start(0, node);
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  expect((await server.interrupt()).status).toBe(0);
});

const version = run('--version').trim();

test(`on Node ${version} a summary is stored and read back`, async () => {
  const origin = new URL(await server.previewAddress()).origin;
  const { key, school } = await (await fetch(`${origin}/preview/connection`)).json();
  const collection = await (await fetch(`${origin}/api/v1/collections/current`)).json();
  const { id, framework } = collection;
  const summary = aSummary({ submission: randomUUID(), school, collection: id, framework });
  const address = `${origin}/api/v1/summaries/${summary.submission}`;
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  const stored = await fetch(address, { method: 'PUT', headers, body: JSON.stringify(summary) });
  expect(stored.status).toBe(201);
  const read = await fetch(address, { headers: { authorization: `Bearer ${key}` } });
  expect(await read.json()).toMatchObject({ summary });
});

test(`on Node ${version} a document is read`, () => {
  expect(JSON.parse(sendBenchmark('read', '--json', 'assets/sample.docx'))).toMatchObject([
    {
      recognised: true,
      urn: '999999',
      ratings: { '1a': 'expected', '1c': 'emerging' },
      conflicts: ['1m', '4a'],
    },
  ]);
});

test(`on Node ${version} a backup that is made in use is restored, the same to the last row`, async () => {
  await server.previewAddress();
  const [backup, restored] = [path.join(folder, 'backup.sqlite'), path.join(folder, 'restored.sqlite')];
  const made = tablesIn(sendBenchmark('backup', backup, '--database', server.database));
  expect(made.length).toBeGreaterThan(5);
  expect(tablesIn(sendBenchmark('restore', backup, '--database', restored))).toEqual(made);
});
