import { wholeNumberOf } from '../xml/attributes';
import type { XmlElement } from '../xml/parse-xml';

/** A width as a `w:tcW` has it. */
export interface PreferredWidth {
  readonly value: number;
  /** `share`: in fiftieths of a percent of the table's width. */
  readonly unit: 'twips' | 'share';
}

/** A cell before its place is measured. */
interface GridCell {
  /** First grid column. */
  readonly column: number;
  /** How many grid columns it covers. */
  readonly span: number;
  readonly preferred: PreferredWidth | null;
}

/** Where a cell lies, in twips. */
export interface CellPlace {
  readonly left: number;
  readonly width: number;
}

/** A grid column whose width nothing tells. */
const USUAL_WIDTH = 1440;
/** Edges nearer to each other than this, 2 mm, are one edge to the eye. */
const SAME_EDGE = 113;
/** Of the columns' mean width: a grid of hair-thin columns is drawn to another scale. */
const SAME_EDGE_SHARE = 0.2;
/** Rows whose widths add up to the table's, but for this share, are measured by their own widths. */
const SAME_TOTAL = 0.05;
const WHOLE = 5000;

/** The width that a `w:tcW` gives; null for `auto` and for none. */
export function widthOf(element: XmlElement): PreferredWidth | null {
  const written = element.attributes['w:w'] ?? '';
  const percent = /^(\d+(?:\.\d+)?)%$/.exec(written);
  if (percent) return { value: Number(percent[1]) * 50, unit: 'share' };
  const value = wholeNumberOf(element, 'w:w') ?? 0;
  const type = element.attributes['w:type'];
  if (value <= 0 || type === 'auto' || type === 'nil') return null;
  return { value, unit: type === 'pct' ? 'share' : 'twips' };
}

/**
 * Where each cell of a table lies. The grid's columns tell (`w:tblGrid`), with the spans of the cells; where a
 * row's spans do not fill the grid, the cells' own widths do. Edges that the eye takes for one are made one.
 *
 * @returns for each row, a place for each cell
 */
export function placesOfCells(
  grid: readonly number[],
  rows: readonly (readonly GridCell[])[],
): (readonly CellPlace[])[] {
  const edges = edgesOf(grid, rows);
  const total = edges.at(-1) ?? 0;
  const byGrid = rows.map((cells) =>
    cells.map(({ column, span }) => ({ left: edges[column] ?? 0, right: edges[column + span] ?? total })),
  );
  const byWidths = rows.map((cells) => placesByWidths(cells, edges, total));
  const isFilled = (cells: readonly GridCell[]) => cells.length === 0 || reachOf(cells) === edges.length - 1;
  const known = byWidths.filter((places) => places !== null);
  const measured = known.length === rows.length && !rows.every(isFilled) && areAlike(known);
  return snapped(measured ? known : byGrid, edges);
}

interface Edges {
  readonly left: number;
  readonly right: number;
}

/** The edges of the grid's columns from left to right, the table's left edge included. */
function edgesOf(grid: readonly number[], rows: readonly (readonly GridCell[])[]): number[] {
  const count = Math.max(0, ...rows.map(reachOf));
  const given = grid.filter((width) => width > 0);
  const usual = given.length > 0 ? given.reduce((sum, width) => sum + width, 0) / given.length : USUAL_WIDTH;
  const edges = [0];
  for (let column = 0; column < count; column++) {
    edges.push((edges.at(-1) ?? 0) + ((grid[column] ?? 0) > 0 ? (grid[column] ?? 0) : usual));
  }
  return edges;
}

/** How many grid columns a row's cells reach over. */
function reachOf(cells: readonly GridCell[]): number {
  const last = cells.at(-1);
  return last === undefined ? 0 : last.column + last.span;
}

/** A row's places by its cells' own widths; null where a cell has none. */
function placesByWidths(cells: readonly GridCell[], edges: readonly number[], total: number): Edges[] | null {
  const places: Edges[] = [];
  let left = edges[cells[0]?.column ?? 0] ?? 0;
  for (const { preferred } of cells) {
    if (preferred === null) return null;
    const width = preferred.unit === 'twips' ? preferred.value : (preferred.value * total) / WHOLE;
    places.push({ left, right: left + width });
    left += width;
  }
  return places;
}

/** True where all rows end at the same edge. */
function areAlike(rows: readonly (readonly Edges[])[]): boolean {
  const ends = rows.flatMap((places) => places.at(-1)?.right ?? []);
  return Math.max(...ends) - Math.min(...ends) <= SAME_TOTAL * Math.max(...ends);
}

/** The places with every edge moved to the first of those that the eye takes for the same. */
function snapped(rows: readonly (readonly Edges[])[], grid: readonly number[]): CellPlace[][] {
  const mean = (grid.at(-1) ?? 0) / Math.max(1, grid.length - 1);
  const near = Math.min(SAME_EDGE, mean * SAME_EDGE_SHARE);
  const all = new Set(rows.flatMap((places) => places.flatMap(({ left, right }) => [left, right])));
  const moved = new Map<number, number>();
  let edge = Number.NEGATIVE_INFINITY;
  for (const other of [...all].sort((a, b) => a - b)) {
    if (other - edge > near) edge = other;
    moved.set(other, edge);
  }
  return rows.map((places) =>
    places.map(({ left, right }) => {
      const from = moved.get(left) ?? left;
      return { left: from, width: Math.max(1, (moved.get(right) ?? right) - from) };
    }),
  );
}
