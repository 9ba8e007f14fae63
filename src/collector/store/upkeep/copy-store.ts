import { type Kysely, sql } from 'kysely';
import type { Database } from '../engines/database';
import { StoreFault } from '../engines/store-fault';
import { type TableDigest, digestTables } from './digest-tables';
import { isPostgres } from '../migrations/columns';
import { insertRows, rowsOf } from '../engines/rows';
import type { Tables } from '../tables';
import { sequencedTables, tablesInOrder } from './tables-in-order';

/**
 * Copies everything from one store into another that is empty, in one transaction on each side, and compares what
 * both then hold. Answers with the digests, table by table.
 *
 * @throws StoreFault where the other store is not empty, or does not hold the same in the end: it then holds nothing
 */
export async function copyStore(from: Database, to: Database): Promise<TableDigest[]> {
  return from.kysely
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute((source) =>
      to.kysely.transaction().execute(async (target) => {
        await requireEmpty(target);
        for (const table of tablesInOrder) {
          for await (const rows of rowsOf(source, table)) await insertRows(target, table, rows);
        }
        await goOnCounting(target);
        const [before, after] = [await digestTables(source), await digestTables(target)];
        requireSame(before, after);
        return after;
      }),
    );
}

async function requireEmpty(target: Kysely<Tables>): Promise<void> {
  for (const table of tablesInOrder) {
    for await (const rows of rowsOf(target, table)) {
      if (rows.length > 0) {
        throw new StoreFault(
          'not-copied',
          `The other database is not empty: there are ${table.name.replace('_', ' ')} in it already.`,
        );
      }
    }
  }
}

/** SQLite counts on from the highest number by itself. */
async function goOnCounting(target: Kysely<Tables>): Promise<void> {
  if (!isPostgres(target)) return;
  for (const name of sequencedTables) {
    await sql`select setval(pg_get_serial_sequence(${name}, 'sequence'), max(sequence))
      from ${sql.table(name)} having max(sequence) is not null`.execute(target);
  }
}

function requireSame(before: readonly TableDigest[], after: readonly TableDigest[]): void {
  const differing = before.filter(({ table, digest }) =>
    after.every((other) => other.table !== table || other.digest !== digest),
  );
  if (differing.length === 0) return;
  const names = differing.map(({ table }) => table).join(', ');
  throw new StoreFault(
    'not-copied',
    `The copy differs from what was copied, in ${names}. Nothing was kept of it.`,
  );
}
