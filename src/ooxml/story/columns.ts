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
  const near = nearness(edges);
  const measured = rows.every((cells) => cells.length === 0 || reachOf(cells) === edges.length - 1)
    ? null
    : placesByWidths(rows, edges);
  if (measured !== null) return snapped(measured, near);
  const seen = [...merged(edges, near).values()];
  return rows.map((cells) =>
    cells.map(({ column, span }) => {
      const left = seen[column] ?? 0;
      return { left, width: Math.max(1, (seen[column + span] ?? left) - left) };
    }),
  );
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

/** All rows' places by their cells' own widths; null where a cell has none, or the rows do not end alike. */
function placesByWidths(
  rows: readonly (readonly GridCell[])[],
  edges: readonly number[],
): readonly (readonly Edges[])[] | null {
  const total = edges.at(-1) ?? 0;
  const places: Edges[][] = [];
  for (const cells of rows) {
    const inRow: Edges[] = [];
    let left = edges[cells[0]?.column ?? 0] ?? 0;
    for (const { preferred } of cells) {
      if (preferred === null) return null;
      const width = preferred.unit === 'twips' ? preferred.value : (preferred.value * total) / WHOLE;
      inRow.push({ left, right: left + width });
      left += width;
    }
    places.push(inRow);
  }
  const ends = places.flatMap((inRow) => inRow.at(-1)?.right ?? []);
  const last = Math.max(...ends);
  return last - Math.min(...ends) <= SAME_TOTAL * last ? places : null;
}

/** How near to each other two edges are one. */
function nearness(edges: readonly number[]): number {
  const mean = (edges.at(-1) ?? 0) / Math.max(1, edges.length - 1);
  return Math.min(SAME_EDGE, mean * SAME_EDGE_SHARE);
}

/** For each of some rising edges, the first of those that the eye takes for the same. */
function merged(edges: readonly number[], near: number): ReadonlyMap<number, number> {
  const first = new Map<number, number>();
  let edge = Number.NEGATIVE_INFINITY;
  for (const other of edges) {
    if (other - edge > near) edge = other;
    first.set(other, edge);
  }
  return first;
}

/** The places with every edge moved to the first of those that the eye takes for the same. */
function snapped(rows: readonly (readonly Edges[])[], near: number): CellPlace[][] {
  const all = new Set(rows.flatMap((places) => places.flatMap(({ left, right }) => [left, right])));
  const moved = merged(
    [...all].sort((a, b) => a - b),
    near,
  );
  return rows.map((places) =>
    places.map(({ left, right }) => {
      const from = moved.get(left) ?? left;
      return { left: from, width: Math.max(1, (moved.get(right) ?? right) - from) };
    }),
  );
}
