import { StoreFault, type StoreFaultKind } from './store-fault';

/** The meaning of an error of PostgreSQL for the store. */
interface Meaning {
  readonly kind: StoreFaultKind;
  /** For the administrator. */
  readonly sentence: string;
}

const gone: Meaning = {
  kind: 'unavailable',
  sentence: 'The database is stopping, starting or takes no more connections. Wait, or look after it.',
};
const noEntry: Meaning = {
  kind: 'cannot-open',
  sentence: 'The database does not let the collector in. Check user, password and database in DATABASE_URL.',
};
const busy: Meaning = {
  kind: 'busy',
  sentence: 'The database took too long, because others hold it locked or the machine has too much to do.',
};
const full: Meaning = {
  kind: 'full',
  sentence:
    'The disk that holds the database is full. Free some space; nothing that was acknowledged is lost.',
};

/** By SQLSTATE, whole or its class: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const answers: Readonly<Record<string, Meaning>> = {
  '08': gone,
  '53': gone,
  '53100': full,
  '57P': gone,
  '28': noEntry,
  '3D': noEntry,
  '42501': noEntry,
  '25006': {
    kind: 'read-only',
    sentence:
      'The database takes no changes at the moment, as a standby does. Check which server is the primary.',
  },
  '25P03': busy,
  '40': busy,
  '55P03': busy,
  '57014': busy,
  '58': { kind: 'disk', sentence: 'The database cannot read or write its disk. Check the disk.' },
  XX001: { kind: 'corrupt', sentence: 'The database is damaged. Restore it from a backup.' },
  XX002: { kind: 'corrupt', sentence: 'An index of the database is damaged. Restore it from a backup.' },
};

/** The store's fault behind an error that PostgreSQL answered with; null for any other error. */
export function postgresFault(error: unknown): StoreFault | null {
  const code = sqlState(error) ?? '';
  const meaning = answers[code] ?? answers[code.slice(0, 3)] ?? answers[code.slice(0, 2)];
  return meaning === undefined ? null : new StoreFault(meaning.kind, meaning.sentence, { cause: error });
}

/** Whether PostgreSQL gave a transaction up in favour of another, so that it may succeed when it is run again. */
export function isGivenUp(error: unknown): boolean {
  const code = sqlState(error);
  return code === '40001' || code === '40P01';
}

/** The SQLSTATE of an error from PostgreSQL; null for any other error. */
function sqlState(error: unknown): string | null {
  if (!(error instanceof Error) || !('severity' in error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
