import type { Fill } from '../../ooxml/model';
import type { ShadedRow, ShadingMeaning } from './shading';

/**
 * What each marked cell's fill is without the mark: what the rest of its row has, or else what the rest of its
 * column has in the same table; none where neither has one fill throughout.
 *
 * @param meanings what the fills of each row mean, as `judgeShading` gives it
 * @returns for each row, a fill for each level; its own where the cell is not marked
 */
export function fillsWithoutMarks(
  rows: readonly ShadedRow[],
  meanings: readonly (readonly ShadingMeaning[])[],
): Fill[][] {
  const unmarked = (row: number, column: number) => meanings[row]?.[column] !== 'mark';
  return rows.map((row, at) =>
    row.fills.map((fill, column) => {
      if (unmarked(at, column)) return fill;
      const inRow = [...row.fills.filter((_, other) => unmarked(at, other)), ...row.others];
      const inColumn = rows.flatMap((other, index) =>
        other.table === row.table && unmarked(index, column) ? [other.fills[column] ?? null] : [],
      );
      // One other cell is no band.
      return (inRow.length > 1 ? theOnly(inRow) : null) ?? theOnly(inColumn);
    }),
  );
}

/** The fill that all have; null where they differ or there are none. */
function theOnly(fills: readonly Fill[]): Fill {
  const [first] = fills;
  return first !== undefined && fills.every((fill) => fill === first) ? first : null;
}
