import { Command } from 'commander';
import { sql } from 'kysely';
import { exitStatus, type ExitStatus } from '../../src/cli/exit-status';
import { onStore, type OpenStore, type Patience } from '../../src/cli/on-store';
import { Problem } from '../../src/collector/problems/problem';
import { runCommand } from '../collector/support/run-command';
import { sharedCluster } from '../collector/support/shared-cluster';

const set = process.env;
afterEach(() => {
  process.env = set;
  jest.restoreAllMocks();
});

/** Runs a command of a test's own on a new PostgreSQL database, and answers with how it ended. */
async function run(work: (open: OpenStore) => Promise<ExitStatus | undefined>, patience?: Patience) {
  const database = await (await sharedCluster()).newDatabase();
  process.env = { ...set, DATABASE_URL: database, STATEMENT_TIMEOUT: '1234' };
  let status: ExitStatus | null = null;
  const command = new Command('work');
  onStore(command, (ended) => (status = ended), work, patience);
  await command.parseAsync([], { from: 'user' });
  return status;
}

test.each<[Patience | undefined, string]>([
  [undefined, '1234ms'],
  ['unlimited', '0'],
])('with the patience %s a statement may take %s', async (patience, expected) => {
  const timeouts: string[] = [];
  const status = await run(async ({ database }) => {
    const { rows } = await sql<{ statementTimeout: string }>`show statement_timeout`.execute(database.kysely);
    timeouts.push(...rows.map(({ statementTimeout }) => statementTimeout));
    return undefined;
  }, patience);
  expect([status, timeouts]).toEqual([exitStatus.done, [expected]]);
});

test('what the collector refuses is said on one line, and is not done', async () => {
  const said = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  const status = await run(() => Promise.reject(new Problem('not-found', 'There is no such school.\n')));
  expect([status, said.mock.calls]).toEqual([exitStatus.notDone, [['There is no such school.\n']]]);
});

test('a fault of the program is not hidden', async () => {
  await expect(run(() => Promise.reject(new TypeError('a fault')))).rejects.toThrow('a fault');
});

test.each([
  ['forget', [], 'Name either --school or --collection.'],
  ['forget', ['--school', '117123', '--collection', '2026-27'], 'Name either --school or --collection.'],
  ['keys', [], 'Say for which schools: --area with an area’s id, or --all.'],
  ['collect', ['a.docx', 'b.docx', '--collection', '1', '--school', '117123'], 'name one file.'],
])('%s %j makes no sense, and opens no database', async (command, options, sentence) => {
  const folder = '/nowhere/that/can/be/made';
  const { status, stderr } = await runCommand(command, ...options, '--database', `${folder}/x.sqlite`);
  expect(status).toBe(exitStatus.wrongUsage);
  expect(stderr).toContain(sentence);
});
