import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import { rowsOf } from '../engines/rows';
import type { Tables } from '../tables';
import { type AnyTable, tablesInOrder } from './tables-in-order';

/** The number of a table's rows, and SHA-256 over all of them in the order of their key, in hexadecimal. */
export interface TableDigest {
  readonly table: string;
  readonly rows: number;
  readonly digest: string;
}

/** The digest of every table: the same on both engines where they hold the same. */
export async function digestTables(database: Kysely<Tables>): Promise<TableDigest[]> {
  const digests = [];
  for (const table of tablesInOrder) digests.push(await digestOf(database, table));
  return digests;
}

async function digestOf(database: Kysely<Tables>, table: AnyTable): Promise<TableDigest> {
  const hash = createHash('sha256');
  let rows = 0;
  for await (const part of rowsOf(database, table)) {
    rows += part.length;
    for (const row of part) {
      const columns = Object.entries(row).sort(([one], [other]) => (one < other ? -1 : 1));
      hash.update(`${JSON.stringify(columns)}\n`);
    }
  }
  return { table: table.name, rows, digest: hash.digest('hex') };
}
