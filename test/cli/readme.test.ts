import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sendBenchmark } from './support/command-line';

const readme = readFileSync(path.join(__dirname, '../../README.md'), 'utf8');

test('the README shows what the check of the sample really prints', () => {
  const shown = /\$ npx send-benchmark check (\S+)\n([^`]*)```/.exec(readme);
  const printed = sendBenchmark(['check', shown?.[1] ?? '']).stdout.split('\n');
  const lines = (shown?.[2] ?? '').split('\n').filter((line) => line.trim() !== '…');
  expect(lines.length).toBeGreaterThan(8);
  expect(lines.filter((line) => !printed.includes(line))).toEqual([]);
});

test('the README shows the keys that read --json really prints', () => {
  const shown = /```json\n([^`]*)```/.exec(readme)?.[1] ?? '';
  const documented = JSON.parse(shown) as Record<string, unknown>[];
  const [printed] = JSON.parse(sendBenchmark(['read', '--json', 'assets/sample.docx']).stdout) as object[];
  expect(Object.keys(documented[0] ?? {})).toEqual(Object.keys(printed ?? {}));
});
