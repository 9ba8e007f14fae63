/** Bars begin and end on multiples of this, so that they line up, and none of their parts is narrower. */
const step = 20;
const narrowest = 3 * step;

/**
 * The widths of a bar's parts in the order of the counts, 0 for none; together they are the whole bar.
 *
 * @param whole the bar's width, a multiple of 20 twentieths of a point
 */
export function barWidths(counts: readonly number[], whole: number): readonly number[] {
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (all === 0) return counts.map(() => 0);
  const widths = counts.map((count) =>
    count === 0 ? 0 : Math.max(narrowest, Math.round((whole * count) / all / step) * step),
  );
  const largest = counts.indexOf(Math.max(...counts));
  const excess = widths.reduce((sum, width) => sum + width, 0) - whole;
  return widths.map((width, index) => (index === largest ? width - excess : width));
}
