import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual';

/** The rows in view and about it, and one more that is kept wherever it is; null or NaN for none. */
export function withKept(range: Range, kept: number | null): number[] {
  const rows = defaultRangeExtractor(range);
  if (kept === null || !(kept >= 0 && kept < range.count) || rows.includes(kept)) return rows;
  return [...rows, kept].sort((one, other) => one - other);
}
