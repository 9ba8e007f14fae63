import type { Framework } from '../../framework/framework';
import type { Place } from '../../framework/tags';
import type { Cell, Row, Table } from '../../ooxml/model';
import { linesOf, textOf } from '../lines';
import type { Line } from '../lines';
import { placesIn } from '../tagged/places';

/** A strip of a table from top to bottom, in twips. */
export interface Columns {
  readonly left: number;
  readonly width: number;
}

/**
 * A cell with its lines, each read once and only when asked for; a cell merged down is one cell wherever its
 * column is asked for.
 */
export class CellView {
  private readonly read: {
    lines?: readonly Line[];
    ownLines?: readonly Line[];
    text?: string;
    ownText?: string;
    places?: readonly Place[];
  } = {};

  constructor(
    private readonly framework: Framework,
    readonly cell: Cell,
    /** Index of the row in which the cell begins. */
    readonly row: number,
  ) {}

  /** The cell's lines, those of tables inside it too. */
  get lines(): readonly Line[] {
    return (this.read.lines ??= this.holdsTable ? linesOf(this.cell.blocks) : this.ownLines);
  }

  /** The cell's own lines, without those of tables inside it. */
  get ownLines(): readonly Line[] {
    return (this.read.ownLines ??= linesOf(
      this.holdsTable ? this.cell.blocks.filter(({ kind }) => kind === 'paragraph') : this.cell.blocks,
    ));
  }

  /** The places in the framework that the tags of the cell's own controls name. */
  get places(): readonly Place[] {
    return (this.read.places ??= placesIn(this.framework, this.ownLines));
  }

  get holdsTable(): boolean {
    return this.cell.blocks.some(({ kind }) => kind === 'table');
  }

  get text(): string {
    return (this.read.text ??= textOf(this.lines));
  }

  get ownText(): string {
    return (this.read.ownText ??= textOf(this.ownLines));
  }
}

/** A row's cells from left to right; `continues` where a cell began in a row above. */
export interface RowView {
  readonly index: number;
  readonly row: Row;
  readonly cells: readonly { readonly view: CellView; readonly continues: boolean; readonly cell: Cell }[];
}

/** A table's rows with merged cells resolved and deleted rows left out. Cost is linear in its cells. */
export function viewTable(framework: Framework, table: Table): RowView[] {
  const begun = new Map<number, CellView>();
  const rows: RowView[] = [];
  table.rows.forEach((row, index) => {
    if (row.deleted) return;
    const cells = row.cells.map((cell) => {
      const above = cell.merge === 'continue' ? begun.get(cell.left) : undefined;
      const view = above ?? new CellView(framework, cell, index);
      begun.set(cell.left, view);
      return { view, continues: above !== undefined, cell };
    });
    rows.push({ index, row, cells });
  });
  return rows;
}

/** One cell as a row shows it. */
export type CellInRow = RowView['cells'][number];

/** The cells that lie, at least by half of their width, in a strip of the table. */
export function cellsIn(row: RowView, place: Columns): CellInRow[] {
  return row.cells.filter(({ cell }) => 2 * sharedWidth(cell, place) >= cell.width);
}

/** The cell of a row that covers most of a strip of the table; null where none does. */
export function cellAt(row: RowView, place: Columns): CellInRow | null {
  let best: CellInRow | null = null;
  let most = 0;
  for (const entry of row.cells) {
    const shared = sharedWidth(entry.cell, place);
    if (shared > most) {
      most = shared;
      best = entry;
    }
  }
  return best;
}

/** How much of their width two strips share, in twips. */
function sharedWidth(one: Columns, other: Columns): number {
  return Math.min(one.left + one.width, other.left + other.width) - Math.max(one.left, other.left);
}
