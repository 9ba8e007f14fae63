import type { CountsByLevel } from '../api/resources/reports';
import type { Framework } from '../framework/framework';
import type { Column } from './tables/table-data';

/** The counts in the order of the framework's levels, the lowest first. */
export function inOrder({ levels }: Framework, counts: CountsByLevel | null): readonly number[] {
  return levels.map(({ key }) => counts?.levels[key] ?? 0);
}

/** A column for each level with its count; empty where counts are not shown. */
export function levelColumns<Row>(
  { levels }: Framework,
  countsOf: (row: Row) => CountsByLevel | null,
): readonly Column<Row>[] {
  return levels.map(({ key, label }) => ({
    heading: label,
    isNumber: true,
    value: (row) => {
      const counts = countsOf(row);
      return counts === null ? null : (counts.levels[key] ?? 0);
    },
  }));
}

/** Why counts are not shown. */
export const withheldWords = {
  'too-few': 'Fewer than five schools',
  'would-tell': 'Could tell about single schools',
} as const;

/** The same where there is room for a word or two only; `withheldWords` stand beside them. */
export const withheldBriefly = { 'too-few': 'Under 5', 'would-tell': 'Withheld' } as const;
