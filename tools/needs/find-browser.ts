import path from 'node:path';
import { chromium } from 'playwright-core';
import { isProgram } from './is-program';

/** What tells where a browser may be. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  /** Where Playwright keeps the browser that it downloads; nothing need be there. */
  readonly download: string;
}

/** No browser that can be driven is installed. The message says what to install. */
export class BrowserNotFound extends Error {
  override readonly name = 'BrowserNotFound';
}

const unixPrograms = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const macPrograms = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

const howToInstall: Partial<Record<NodeJS.Platform, string>> = {
  linux: 'On Debian or Ubuntu: sudo apt-get install chromium. On Fedora: sudo dnf install chromium.',
  darwin: 'Install Google Chrome from https://www.google.com/chrome or Microsoft Edge.',
  win32: 'Microsoft Edge is part of Windows; repair it, or install Google Chrome.',
};

/**
 * The path of a Chromium, Google Chrome or Microsoft Edge: that of CHROME_PATH, or else the one that Playwright
 * has downloaded, or else the first that stands where its installer puts it.
 *
 * @throws {BrowserNotFound} if there is none, or CHROME_PATH names no program.
 */
export function findBrowser(surroundings: Surroundings = ownSurroundings()): string {
  const { environment, platform, download } = surroundings;
  const chosen = environment['CHROME_PATH'];
  if (chosen !== undefined && chosen !== '') {
    if (isProgram(chosen)) return chosen;
    throw new BrowserNotFound('CHROME_PATH does not name a program. Correct it, or take it away.');
  }
  const found = [download, ...candidates(environment, platform)].find(isProgram);
  if (found !== undefined) return found;
  const advice = howToInstall[platform] ?? 'Install Chromium.';
  throw new BrowserNotFound(
    'A browser is needed: Chromium, Google Chrome or Microsoft Edge. ' +
      `\`npm run provide\` gets one where it can. ${advice} ` +
      'If one is installed in an unusual place, set CHROME_PATH to its program.',
  );
}

function ownSurroundings(): Surroundings {
  return { environment: process.env, platform: process.platform, download: chromium.executablePath() };
}

function candidates(environment: Surroundings['environment'], platform: NodeJS.Platform): string[] {
  if (platform === 'win32') {
    return ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) => {
      const folder = environment[name];
      return folder === undefined ? [] : windowsPrograms.map((program) => path.win32.join(folder, program));
    });
  }
  const folders = (environment['PATH'] ?? '').split(':').filter((folder) => folder !== '');
  const onPath = folders.flatMap((folder) => unixPrograms.map((program) => path.join(folder, program)));
  return platform === 'darwin' ? [...macPrograms, ...onPath] : onPath;
}
