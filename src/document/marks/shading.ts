import type { Fill } from '../../ooxml/model';
import { enough } from '../thresholds';

/** One row's shading in one layer (cells, paragraphs or runs). */
export interface ShadedRow {
  /** A fill for each level, in the framework's order. */
  readonly fills: readonly Fill[];
  /** The fills of the row's other cells. */
  readonly others: readonly Fill[];
  /** The fills of the level columns' headings. */
  readonly headers: readonly Fill[];
  /** Rows with the same key stand in one table. */
  readonly table: number;
}

/** What one level's shading in one row means. `unclear`: a mark or the column's tint, nobody could tell. */
export type ShadingMeaning = 'none' | 'mark' | 'unclear';

/**
 * Tells marks from decoration: the tint of a whole column and the band of a whole row mean nothing.
 *
 * @param rows the rows of all statement tables in one layer
 * @param bands whether a fill across a whole row is decoration in this layer
 * @param otherMarks whether the document marks statements in another way too, such as by highlight
 * @returns for each row, a meaning for each level
 */
export function judgeShading(
  rows: readonly ShadedRow[],
  bands: boolean,
  otherMarks: boolean,
): ShadingMeaning[][] {
  if (rows.every((row) => row.fills.every((fill) => fill === null))) {
    return rows.map((row) => row.fills.map(() => 'none'));
  }
  const bare = rows.map((row) => (bands ? withoutBand(row) : [...row.fills]));
  const groups = groupRows(rows);
  const tints = groups.map((group) => tintsOf(group, rows, bare, otherMarks));
  const groupOf = new Map<number, number>();
  groups.forEach((group, at) => {
    for (const row of group) groupOf.set(row, at);
  });
  // A column whose every cell has one fill is tinted, unless that fill is used as a mark elsewhere.
  const marksElsewhere = new Set<string>();
  bare.forEach((fills, row) => {
    const tinted = tints[groupOf.get(row) ?? 0];
    fills.forEach((fill, column) => {
      if (fill !== null && tinted?.[column]?.kind === 'none') marksElsewhere.add(fill);
    });
  });
  return bare.map((fills, row) =>
    fills.map((fill, column) => {
      if (fill === null) return 'none';
      const tint = tints[groupOf.get(row) ?? 0]?.[column];
      if (tint === undefined || tint.kind === 'none' || !tint.fills.has(fill)) return 'mark';
      if (tint.kind === 'sure') return 'none';
      return marksElsewhere.has(fill) ? 'mark' : tint.kind === 'likely' ? 'none' : 'unclear';
    }),
  );
}

/** A row's fills without a band that runs through all its statements. */
function withoutBand(row: ShadedRow): Fill[] {
  const [first] = row.fills;
  if (row.fills.length < 2 || row.fills.some((fill) => fill === null)) return [...row.fills];
  const counts = new Map<Fill, number>();
  for (const fill of row.fills) counts.set(fill, (counts.get(fill) ?? 0) + 1);
  if (counts.size === 1 && first !== undefined) return row.fills.map(() => null);
  const band = [...counts].find(
    ([fill, count]) =>
      (count === row.fills.length - 1 && count > 1) ||
      (row.others.length > 0 && row.others.every((o) => o === fill)),
  );
  return band === undefined ? [...row.fills] : row.fills.map((fill) => (fill === band[0] ? null : fill));
}

/** Indices of the rows of each table; rows of small tables together. */
function groupRows(rows: readonly ShadedRow[]): number[][] {
  const tables = new Map<number, number[]>();
  rows.forEach((row, index) => tables.set(row.table, [...(tables.get(row.table) ?? []), index]));
  const large = [...tables.values()].filter((group) => group.length >= enough.rowsForTint);
  const small = [...tables.values()].filter((group) => group.length < enough.rowsForTint).flat();
  return small.length > 0 ? [...large, small] : large;
}

/** What the tint of a column is: `sure` and `likely` are decoration, the latter unless used as a mark elsewhere. */
interface Tint {
  readonly kind: 'none' | 'sure' | 'likely' | 'unclear';
  readonly fills: ReadonlySet<string>;
}

const noTint: Tint = { kind: 'none', fills: new Set() };

function tintsOf(
  group: readonly number[],
  rows: readonly ShadedRow[],
  bare: readonly (readonly Fill[])[],
  otherMarks: boolean,
): Tint[] {
  const columns = rows[group[0] ?? 0]?.fills.length ?? 0;
  const inColumn = (column: number) => group.map((row) => bare[row]?.[column] ?? null);
  const whole = Array.from({ length: columns }, (_, column) => !inColumn(column).includes(null));
  const oneFill =
    whole.every(Boolean) && new Set(group.flatMap((row) => bare[row] ?? [])).size === 1 && columns > 1;
  return Array.from({ length: columns }, (_, column): Tint => {
    if (whole[column] !== true) return noTint;
    const fills = inColumn(column).filter((fill) => fill !== null);
    const header = rows[group[0] ?? 0]?.headers[column] ?? null;
    if (header !== null && fills.includes(header)) return { kind: 'sure', fills: new Set([header]) };
    const own = [...new Set(fills)].filter((fill) =>
      bare.every((row) => row.every((other, at) => at === column || other !== fill)),
    );
    if (oneFill) return { kind: 'sure', fills: new Set(fills) };
    const [only] = own;
    // The other fills of the column mark statements in other columns too, so they are marks on top of this one.
    if (own.length === 1 && only !== undefined && new Set(fills).size > 1) {
      return { kind: 'sure', fills: new Set([only]) };
    }
    if (whole.every(Boolean)) return allTinted(own, fills, otherMarks);
    if (group.length < 2 || new Set(fills).size > 1) return noTint;
    return { kind: otherMarks ? 'likely' : 'unclear', fills: new Set(fills) };
  });
}

/**
 * Where every statement of every row is shaded, each column has a tint of its own, over which marks may be
 * laid. With two fills that stand in no other column, the more frequent one is taken for the tint only where
 * the other is rare; otherwise both are unclear.
 */
function allTinted(own: readonly string[], fills: readonly string[], otherMarks: boolean): Tint {
  if (own.length === 0) return noTint;
  if (own.length === 1) return { kind: 'sure', fills: new Set(own) };
  const counts = own.map((fill) => ({ fill, count: fills.filter((other) => other === fill).length }));
  counts.sort((a, b) => b.count - a.count);
  const [most, next] = counts;
  if (most !== undefined && next !== undefined && most.count >= 3 * next.count) {
    return { kind: 'sure', fills: new Set([most.fill]) };
  }
  return { kind: otherMarks ? 'likely' : 'unclear', fills: new Set(own) };
}
