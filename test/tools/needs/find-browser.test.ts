import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BrowserNotFound, findBrowser } from '../../../tools/needs/find-browser';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'browsers-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function program(name: string, mode = 0o755): string {
  const file = path.join(folder, name);
  writeFileSync(file, '', { mode });
  return file;
}

const search = (
  environment: Record<string, string>,
  platform: NodeJS.Platform = 'linux',
  download = path.join(folder, 'not-downloaded'),
) => findBrowser({ environment, platform, download });

test('finds an installed browser on the path', () => {
  const edge = program('microsoft-edge');
  expect(search({ PATH: `/nowhere:${folder}` })).toBe(edge);
});

test('CHROME_PATH goes before the path', () => {
  program('chromium');
  const own = program('my-chrome');
  expect(search({ PATH: folder, CHROME_PATH: own })).toBe(own);
});

test('what Playwright has downloaded goes before the path, and after CHROME_PATH', () => {
  const edge = program('microsoft-edge');
  const downloaded = program('downloaded-chrome');
  expect(search({ PATH: folder }, 'linux', downloaded)).toBe(downloaded);
  expect(search({ PATH: folder, CHROME_PATH: edge }, 'linux', downloaded)).toBe(edge);
});

test('a CHROME_PATH that names no program is said, not passed over', () => {
  program('chromium');
  expect(() => search({ PATH: folder, CHROME_PATH: `${folder}/gone` })).toThrow(/CHROME_PATH does not name/);
});

test('a folder of that name is no browser', () => {
  mkdirSync(path.join(folder, 'chromium'));
  expect(() => search({ PATH: folder })).toThrow(BrowserNotFound);
});

test.each([
  ['linux', 'apt-get install chromium'],
  ['win32', 'Microsoft Edge is part of Windows'],
] as const)('where there is none on %s it says what to install', (platform, advice) => {
  expect(() => search({ PATH: folder, ProgramFiles: folder }, platform)).toThrow(advice);
});
