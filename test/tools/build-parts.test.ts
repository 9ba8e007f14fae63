import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildParts, digest, type Part } from '../../tools/build-parts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'build-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const within = (name: string): string => path.join(folder, name);

/** A part whose builder writes one more letter into a file of its folder each time that it runs. */
function aPart(name: string, script = ''): Part {
  mkdirSync(within(name), { recursive: true });
  const count = `require('fs').appendFileSync(${JSON.stringify(within(`${name}-runs`))}, 'x');`;
  return { folder: within(name), command: ['-e', count + script] };
}

const runs = (name: string): number => readFileSync(within(`${name}-runs`), 'utf8').length;
const build = (part: Part, from: string, onBuild = () => undefined) => buildParts([part], from, onBuild);

test('builds once, and says so; nothing is built again from the same', async () => {
  const part = aPart('node');
  const onBuild = jest.fn();
  expect(await build(part, 'one', onBuild)).toBe(0);
  expect(await build(part, 'one', onBuild)).toBe(0);
  expect(runs('node')).toBe(1);
  expect(onBuild).toHaveBeenCalledTimes(1);
});

test('builds again from other sources, by another command, and where the folder was taken away', async () => {
  const part = aPart('pages');
  await build(part, 'one');
  await build(part, 'two');
  expect(runs('pages')).toBe(2);
  const other = { ...part, command: [...part.command, 'preview'] };
  await build(other, 'two');
  expect(runs('pages')).toBe(3);
  await build(part, 'two');
  expect(runs('pages')).toBe(4);
  rmSync(part.folder, { recursive: true });
  mkdirSync(part.folder);
  await build(part, 'two');
  expect(runs('pages')).toBe(5);
});

test('a build that failed leaves nothing that is taken for built, not even the build before it', async () => {
  const part = aPart(
    'node',
    `process.exit(require('fs').existsSync(${JSON.stringify(within('broken'))}) ? 3 : 0)`,
  );
  expect(await build(part, 'one')).toBe(0);
  writeFileSync(within('broken'), '');
  expect(await build(part, 'two')).toBe(3);
  expect(await build(part, 'two')).toBe(3);
  rmSync(within('broken'));
  expect(await build(part, 'one')).toBe(0);
  expect(runs('node')).toBe(4);
});

test('parts are built at the same time', async () => {
  // Each waits until the other has begun.
  const waitsFor = (name: string) =>
    `const end = Date.now() + 20000;
     while (!require('fs').existsSync(${JSON.stringify(within(`${name}-runs`))})) if (Date.now() > end) process.exit(1);`;
  const parts = [aPart('node', waitsFor('pages')), aPart('pages', waitsFor('node'))];
  expect(await buildParts(parts, 'one', () => undefined)).toBe(0);
});

test('a digest tells names and contents, not times', () => {
  const inputs = [within('src'), within('package.json'), within('not-there')];
  mkdirSync(within('src/deep'), { recursive: true });
  writeFileSync(within('src/deep/a.ts'), 'one');
  writeFileSync(within('package.json'), '{}');
  const before = digest(inputs);
  utimesSync(within('src/deep/a.ts'), 1, 1);
  expect(digest(inputs)).toBe(before);
  writeFileSync(within('src/deep/a.ts'), 'two');
  const changed = digest(inputs);
  expect(changed).not.toBe(before);
  writeFileSync(within('src/deep/b.ts'), '');
  expect(digest(inputs)).not.toBe(changed);
});
