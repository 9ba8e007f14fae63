import type { TableDigest } from '../../collector/store/upkeep/digest-tables';

/** A line for each table: how many rows it has, and a digest that two people can compare. */
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
