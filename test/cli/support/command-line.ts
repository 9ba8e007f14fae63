import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { hertfordshire2019 } from '../../../src/framework/frameworks';
import { buildTemplate } from '../../../src/template/build-template';

const root = path.join(__dirname, '../../..');
const main = path.join(root, 'dist/node/cli/main.js');

/** How a run of the built program ended. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built program, as `npm run build` leaves it, in a folder, with more in its environment. */
export function sendBenchmark(
  args: readonly string[],
  folder = root,
  environment: Readonly<Record<string, string>> = {},
): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    cwd: folder,
    env: { ...process.env, ...environment },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}

/** A new folder with a benchmark document `good.docx` and a file `letter.docx` that is no Word document. */
export function aFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'send-benchmark-'));
  const evidence = ['Learning walks each term.'];
  const good = buildTemplate(hertfordshire2019, {
    school: 'Maple Grove Primary School',
    urn: '999999',
    aspects: { '1a': { marked: ['expected'], bestFit: 'expected', evidence } },
  });
  writeFileSync(path.join(folder, 'good.docx'), good);
  writeFileSync(path.join(folder, 'letter.docx'), 'Dear all, please find our benchmark attached.');
  return folder;
}
