import { postgresFault } from './postgres-fault';
import { StoreFault, type StoreFaultKind } from './store-fault';

const sentences = {
  'cannot-open':
    'The database file cannot be opened. Check that it is a file, and that the service may write it and its folder.',
  'read-only':
    'The database file cannot be written. Check its permissions and that the disk is not read-only.',
  corrupt: 'The database file is damaged or is not a SQLite database. Restore it from a backup.',
  full: 'The disk that holds the database is full. Free some space; nothing that was acknowledged is lost.',
  disk: 'The disk that holds the database cannot be read or written. Check the disk.',
  busy: 'Another program holds the database locked. Close it, or wait until it has finished.',
} as const satisfies Partial<Record<StoreFaultKind, string>>;

/**
 * SQLite's primary result codes, its own words for each, and their meaning here: https://www.sqlite.org/rescode.html
 */
const results: readonly (readonly [code: number, words: string, kind: keyof typeof sentences])[] = [
  [3, 'access permission denied', 'cannot-open'],
  [5, 'database is locked', 'busy'],
  [6, 'database table is locked', 'busy'],
  [8, 'attempt to write a readonly database', 'read-only'],
  [10, 'disk I/O error', 'disk'],
  [11, 'database disk image is malformed', 'corrupt'],
  [13, 'database or disk is full', 'full'],
  [14, 'unable to open database file', 'cannot-open'],
  [23, 'authorization denied', 'cannot-open'],
  [26, 'file is not a database', 'corrupt'],
];

/** The store's fault behind an error; null where the error is none of the store's, such as a broken rule. */
export function storeFaultOf(error: unknown): StoreFault | null {
  if (error instanceof StoreFault) return error;
  if (!isSqliteError(error)) return postgresFault(error);
  const { errcode, message } = error;
  // An extended code keeps its primary code in the lowest eight bits. The package for Node 20 gives no code for
  // some statements that answer with rows, but SQLite's words.
  const result = results.find(([code, words]) =>
    errcode === undefined ? message.endsWith(words) : (errcode & 0xff) === code,
  );
  return result === undefined ? null : new StoreFault(result[2], sentences[result[2]], { cause: error });
}

/** By its code, because a native library throws the error class of whichever module instance loaded it first. */
function isSqliteError(error: unknown): error is { readonly errcode?: number; readonly message: string } {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SQLITE_ERROR';
}
