import type Sqlite from 'better-sqlite3';
import { postgresFault } from './postgres-fault';

/** Why the store cannot be used. */
export type StoreFaultKind =
  'no-folder' | 'cannot-open' | 'read-only' | 'corrupt' | 'full' | 'disk' | 'busy' | 'unavailable';

/**
 * Thrown where the store cannot be opened, read or written. `message` is a sentence for whoever runs the
 * service; it names no file's contents.
 */
export class StoreFault extends Error {
  override readonly name = 'StoreFault';

  constructor(
    readonly kind: StoreFaultKind,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

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

/** SQLite's result codes, without what its extended codes add: https://www.sqlite.org/rescode.html */
const kinds: Readonly<Record<string, keyof typeof sentences>> = {
  SQLITE_CANTOPEN: 'cannot-open',
  SQLITE_PERM: 'cannot-open',
  SQLITE_AUTH: 'cannot-open',
  SQLITE_READONLY: 'read-only',
  SQLITE_CORRUPT: 'corrupt',
  SQLITE_NOTADB: 'corrupt',
  SQLITE_FULL: 'full',
  SQLITE_IOERR: 'disk',
  SQLITE_BUSY: 'busy',
  SQLITE_LOCKED: 'busy',
};

/** The store's fault behind an error; null where the error is none of the store's, such as a broken rule. */
export function storeFaultOf(error: unknown): StoreFault | null {
  if (error instanceof StoreFault) return error;
  const told = postgresFault(error);
  if (told !== null) return new StoreFault(told.kind, told.sentence, { cause: error });
  if (!isSqliteError(error)) return null;
  const code = /^SQLITE_[A-Z]+/.exec(error.code)?.[0] ?? '';
  const kind = kinds[code];
  return kind === undefined ? null : new StoreFault(kind, sentences[kind], { cause: error });
}

/** By name, because the native library throws the class of whichever module instance loaded it first. */
function isSqliteError(error: unknown): error is InstanceType<typeof Sqlite.SqliteError> {
  return typeof error === 'object' && error !== null && 'name' in error && error.name === 'SqliteError';
}
