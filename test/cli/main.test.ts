import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { DocumentJson } from '../../src/cli/printing/read-json';
import { aFolder, sendBenchmark } from './support/command-line';

const folder = aFolder();
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function readJson(...files: string[]): { status: number | null; documents: DocumentJson[]; stderr: string } {
  const { status, stdout, stderr } = sendBenchmark(['read', '--json', ...files], folder);
  return { status, documents: JSON.parse(stdout) as DocumentJson[], stderr };
}

describe('read', () => {
  test('prints for people what a document says', () => {
    const { status, stdout, stderr } = sendBenchmark(['read', 'good.docx'], folder);
    expect(status).toBe(0);
    expect(stderr).toBe('');
    expect(stdout).toContain('URN 999999');
    expect(stdout).toMatch(/^ {4}1a +Expected +“Learning walks each term\.”$/m);
    expect(stdout).toMatch(/^ {4}1b +not chosen +no evidence$/m);
  });

  test('prints one JSON array, in the order of the arguments, whatever is wrong with a file', () => {
    mkdirSync(path.join(folder, 'folder.docx'));
    const files = ['letter.docx', 'good.docx', 'gone.docx', 'folder.docx', 'good.docx'];
    const { status, documents } = readJson(...files);
    expect(status).toBe(1);
    expect(documents.map(({ file }) => file)).toEqual(files);
    expect(documents.map(({ recognised }) => recognised)).toEqual([false, true, false, false, true]);
    expect(documents.map(({ reason }) => reason?.code)).toEqual([
      'not-word',
      undefined,
      'no-such-file',
      'is-a-folder',
      undefined,
    ]);
    expect(documents[1]).toMatchObject({ urn: '999999', school: 'Maple Grove Primary School' });
    expect(documents[1]?.ratings).toMatchObject({ '1a': 'expected', '1b': null });
    expect(documents[1]?.evidence).toMatchObject({ '1a': true, '1b': false });
  });

  test('exit status 0 where all were recognised', () => {
    expect(readJson('good.docx', 'good.docx').status).toBe(0);
  });

  test('tells on stderr how far it is with many files, and keeps stdout clean', () => {
    const { documents, stderr } = readJson(...Array<string>(5).fill('letter.docx'));
    expect(documents).toHaveLength(5);
    expect(stderr).toContain('Reading 3 of 5: letter.docx');
  });

  test('says nothing on stderr with few files', () => {
    expect(readJson('good.docx', 'letter.docx').stderr).toBe('');
  });
});

describe('check', () => {
  test('prints what is still to do, for every document that can be read', () => {
    const { status, stdout } = sendBenchmark(['check', 'letter.docx', 'good.docx'], folder);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^letter\.docx\n {2}Not read: /m);
    expect(stdout).toMatch(/^good\.docx$/m);
    expect(stdout).toContain('1b has no best fit yet');
    expect(stdout).not.toContain('1a has no best fit yet');
  });

  test('findings do not change the exit status', () => {
    expect(sendBenchmark(['check', 'good.docx'], folder).status).toBe(0);
  });
});

describe('template', () => {
  test('writes documents that read as what they are', () => {
    const { status } = sendBenchmark(['template', 'new'], folder);
    expect(status).toBe(0);
    const files = readdirSync(path.join(folder, 'new')).map((file) => `new/${file}`);
    expect(files.length).toBeGreaterThan(0);
    expect(readJson(...files).status).toBe(0);
  });

  test('a folder that cannot be made is said so', () => {
    const { status, stderr } = sendBenchmark(['template', 'letter.docx/new'], folder);
    expect(status).toBe(1);
    expect(stderr).toContain('could not be written into letter.docx/new');
  });
});

describe('the command line', () => {
  test.each([
    ['no command', []],
    ['no files to read', ['read']],
    ['no files to read as JSON', ['read', '--json']],
    ['no files to check', ['check']],
    ['an unknown command', ['raed', 'good.docx']],
    ['an unknown option', ['read', '--yaml', 'good.docx']],
    ['too many folders', ['template', 'one', 'two']],
  ])('%s is wrong usage, explained on stderr', (_what, args) => {
    const { status, stdout, stderr } = sendBenchmark(args, folder);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).not.toBe('');
  });

  test.each([
    [['--help']],
    [['help']],
    [['read', '--help']],
    [['check', '--help']],
    [['template', '--help']],
  ])('%j explains with examples', (args) => {
    const { status, stdout } = sendBenchmark(args);
    expect(status).toBe(0);
    expect(stdout).toMatch(/Examples:\n {2}send-benchmark /);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('prints its version', () => {
    expect(sendBenchmark(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test('ends quietly when nobody reads on', () => {
    const main = path.join(__dirname, '../../dist/node/cli/main.js');
    const files = Array<string>(60).fill('good.docx').join(' ');
    const { status, stderr } = spawnSync(
      'bash',
      ['-c', `set -o pipefail; "${process.execPath}" "${main}" read ${files} 2>/dev/null | head -1`],
      { cwd: folder, encoding: 'utf8' },
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
});
