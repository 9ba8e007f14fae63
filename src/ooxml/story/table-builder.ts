import { placesOfCells, type CellPlace, type PreferredWidth } from './columns';
import type { Block, Cell, Control, Fill, Row, Table } from '../model';

/** Word's own limit; a file may claim anything. */
const MAXIMUM_SPAN = 63;
const MAXIMUM_COLUMNS = 63 * 63;

/** Shared, because most rows have none. */
const NO_MERGES: ReadonlySet<number> = new Set();

/** What a `w:tcPr` says of a cell. */
export class CellProperties {
  span = 1;
  merge: Cell['merge'] = 'none';
  /** An old-fashioned horizontal merge (`w:hMerge`): this cell is part of the one before it. */
  continuesLeft = false;
  fill: Fill = null;
  border: string | null = null;
  /** The width that the cell prefers; null where it leaves that to the table. */
  preferred: PreferredWidth | null = null;
}

interface OpenCell extends Omit<Cell, 'left' | 'width'> {
  span: number;
  readonly preferred: PreferredWidth | null;
  readonly blocks: Block[];
}

interface OpenRow {
  readonly cells: OpenCell[];
  readonly control: Control | null;
  /** The grid column of the next cell. */
  column: number;
  header: boolean;
}

/** A table as it is being read: places cells on the grid and settles what their merges mean. */
export class TableBuilder {
  private readonly rows: (Omit<Row, 'cells'> & { readonly cells: readonly OpenCell[] })[] = [];
  /** The widths of the grid's columns, in twips; 0 where none is given. */
  private readonly grid: number[] = [];
  private row: OpenRow | null = null;
  /** The columns whose vertical merge the last row leaves open. */
  private openMerges = NO_MERGES;
  private cellControl: Control | null = null;
  /** Of the cell that is being read. */
  cellProperties = new CellProperties();

  constructor(private readonly control: Control | null) {}

  /** @param width in twips; 0 for one that is not known */
  addGridColumn(width: number): void {
    if (this.grid.length < MAXIMUM_COLUMNS) this.grid.push(Math.max(0, width));
  }

  /** @param control the innermost control round the row */
  startRow(control: Control | null): void {
    const own = control === this.control ? null : control;
    this.row = { cells: [], control: own, column: 0, header: false };
  }

  /** Leaves grid columns before the row's first cell empty (`w:gridBefore`). */
  skipColumns(columns: number): void {
    if (this.row) this.row.column += Math.min(Math.max(columns, 0), MAXIMUM_SPAN);
  }

  markHeader(header: boolean): void {
    if (this.row) this.row.header = header;
  }

  /** @param deleted whether the row is a tracked deletion */
  endRow(deleted: boolean): void {
    if (this.row === null) return;
    const { cells, header, control } = this.row;
    this.rows.push({ cells, header, deleted, control });
    // A row that is to go leaves its merges as they were above it.
    if (!deleted) this.openMerges = mergesOf(cells);
    this.row = null;
  }

  /** @param control the innermost control round the cell */
  startCell(control: Control | null): void {
    this.cellProperties = new CellProperties();
    this.cellControl = control;
  }

  endCell(blocks: Block[]): void {
    if (this.row === null) return;
    const {
      span: claimed,
      merge: claimedMerge,
      continuesLeft,
      fill,
      border,
      preferred,
    } = this.cellProperties;
    const { cells, column } = this.row;
    const span = Math.min(Math.max(claimed, 1), MAXIMUM_SPAN);
    this.row.column += span;
    const before = cells.at(-1);
    if (continuesLeft && before !== undefined) {
      before.span += span;
      for (const block of blocks) before.blocks.push(block);
      return;
    }
    const orphaned = claimedMerge === 'continue' && !this.openMerges.has(column);
    const merge = orphaned ? 'start' : claimedMerge;
    cells.push({ column, span, merge, fill, border, preferred, blocks, control: this.cellControl });
  }

  end(): Table {
    const places = placesOfCells(
      this.grid,
      this.rows.map(({ cells }) => cells),
    );
    const rows = this.rows.map(({ cells, header, deleted, control }, at): Row => {
      const inRow = places[at];
      return { cells: cells.map((cell, index) => placed(cell, inRow?.[index])), header, deleted, control };
    });
    return { kind: 'table', rows, control: this.control };
  }
}

function placed(
  { column, span, merge, fill, border, blocks, control }: OpenCell,
  { left, width }: CellPlace = { left: column, width: span },
): Cell {
  return { column, span, left, width, merge, fill, border, blocks, control };
}

function mergesOf(cells: readonly OpenCell[]): ReadonlySet<number> {
  const merged = cells.filter(({ merge }) => merge !== 'none');
  return merged.length === 0 ? NO_MERGES : new Set(merged.map(({ column }) => column));
}
