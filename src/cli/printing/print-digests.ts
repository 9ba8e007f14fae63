import type { TableDigest } from '../../collector/store/upkeep/digest-tables';

/** What a store holds, a line a table: its rows, and a digest of them that two can compare. */
export function printDigests(digests: readonly TableDigest[]): string {
  return digests
    .map(
      ({ table, rows, digest }) =>
        `${table.padEnd(18)} ${String(rows).padStart(9)}  ${digest.slice(0, 32)}\n`,
    )
    .join('');
}

/** How many rows each table has, for the audit trail. */
export function rowCounts(digests: readonly TableDigest[]): Readonly<Record<string, number>> {
  return Object.fromEntries(digests.map(({ table, rows }) => [table, rows]));
}
