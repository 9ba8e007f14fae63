import { statSync } from 'node:fs';
import type { SqliteDatabase, SqliteStatement } from 'kysely';
import { StoreFault } from '../store-fault';
import { storeFaultOf } from '../store-fault-of';
import { type DatabaseSync, openDatabaseSync } from './engine';

/** The most statements that are kept ready: more than the store has, but for those of many rows. */
const mostKept = 100;

/**
 * An open SQLite file, as Kysely asks for it. Statements that were run lately are kept ready, because preparing one
 * takes longer than most take to run.
 */
export class SqliteFile implements SqliteDatabase {
  private readonly database: DatabaseSync;
  /** The file that was opened, whatever stands under its name later. */
  private readonly identity: string | null;
  /** By their text, the one that was not used for longest first. */
  private readonly kept = new Map<string, SqliteStatement>();

  /** @throws StoreFault where there is no SQLite; or SQLite's own error, which `storeFaultOf` understands */
  constructor(private readonly file: string) {
    this.database = openDatabaseSync(file);
    this.identity = identityOf(file);
  }

  get isInTransaction(): boolean {
    return this.database.isTransaction;
  }

  /** Runs statements that answer nothing. */
  exec(statements: string): void {
    this.database.exec(statements);
  }

  /** @throws StoreFault where another file, or none, has taken the place of the one that was opened */
  prepare(text: string): SqliteStatement {
    this.requireInPlace();
    const statement = this.kept.get(text) ?? this.newStatement(text);
    this.kept.delete(text);
    this.kept.set(text, statement);
    const [oldest] = this.kept.keys();
    if (this.kept.size > mostKept && oldest !== undefined) this.kept.delete(oldest);
    return statement;
  }

  /** The first value that a pragma answers, such as the 5000 of `busy_timeout`; undefined for no answer. */
  pragma(name: string): unknown {
    return Object.values(this.prepare(`pragma ${name}`).all([])[0] ?? {})[0];
  }

  /** Closes the file, which then holds everything by itself unless another process has it open. */
  close(): void {
    this.kept.clear();
    this.emptyLog();
    this.database.close();
  }

  /** SQLite goes on writing into a file that was deleted or replaced, and nobody would ever read it. */
  private requireInPlace(): void {
    if (this.identity === identityOf(this.file)) return;
    throw new StoreFault(
      'cannot-open',
      'The database file was deleted or replaced while in use. Put it back, and start the collector again.',
    );
  }

  private newStatement(text: string): SqliteStatement {
    const statement = this.database.prepare(text);
    return {
      reader: statement.columns().length > 0,
      all: (values) => statement.all(...whole(values)),
      run: (values) => statement.run(...whole(values)),
      iterate: (values) => statement.iterate(...whole(values)),
    };
  }

  /**
   * Writes the log back into the file. Closing does it too, but with the npm package only once every statement has
   * been collected as garbage, which may be never. It waits for no other process. Where it fails, the log stays for
   * the next process that opens the file.
   */
  private emptyLog(): void {
    try {
      this.database.exec('pragma busy_timeout = 0; pragma wal_checkpoint(truncate)');
    } catch (error) {
      if (storeFaultOf(error) === null) throw error;
    }
  }
}

/** Which file of the disk stands under a name; null for none. */
function identityOf(file: string): string | null {
  const found = statSync(file, { throwIfNoEntry: false, bigint: true });
  return found === undefined ? null : `${found.dev} ${found.ino}`;
}

/** SQLite as Node has it reads or writes text to its first U+0000 alone. It is refused instead, as PostgreSQL does. */
function whole(values: readonly unknown[]): readonly unknown[] {
  if (values.some((value) => typeof value === 'string' && value.includes('\0'))) {
    throw new RangeError('Text with U+0000 cannot be stored whole.');
  }
  return values;
}
