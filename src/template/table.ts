import type { Colours } from '../house-style/colours';
import { paragraph, run, w } from './wordprocessing';
import type { Xml } from './xml';

export interface Cell {
  /** Paragraphs; the last block of a cell is always one. */
  readonly blocks: readonly Xml[];
  /** RRGGBB. */
  readonly fill?: string;
}

export interface Row {
  readonly cells: readonly Cell[];
  /** Repeated at the top of every page that the table runs on to. */
  readonly header?: boolean;
  /** In twentieths of a point. */
  readonly minimumHeight?: number;
  /** Short entries stand in the middle of the row's height, not at its top. */
  readonly centredInHeight?: boolean;
  /** The row may run on to the next page; otherwise it moves there whole. */
  readonly maySplit?: boolean;
}

export interface Table {
  /** The table's title, for screen readers. */
  readonly title: string;
  /** How to read the table and what to fill in, for screen readers. */
  readonly description: string;
  /** Widths of the columns, in twentieths of a point. */
  readonly widths: readonly number[];
  readonly rows: readonly Row[];
}

/** A table of fixed columns. */
export function table(content: Table): Xml {
  const total = content.widths.reduce((sum, width) => sum + width, 0);
  return w('tbl', {}, [
    w('tblPr', {}, [
      w('tblStyle', { val: 'BenchmarkTable' }),
      w('tblW', { w: total, type: 'dxa' }),
      w('tblLayout', { type: 'fixed' }),
      w('tblLook', {
        val: '0020',
        firstRow: 1,
        lastRow: 0,
        firstColumn: 0,
        lastColumn: 0,
        noHBand: 1,
        noVBand: 1,
      }),
      w('tblCaption', { val: content.title }),
      w('tblDescription', { val: content.description }),
    ]),
    w(
      'tblGrid',
      {},
      content.widths.map((width) => w('gridCol', { w: width })),
    ),
    ...content.rows.map((row) => tableRow(row, content.widths)),
  ]);
}

function tableRow(row: Row, widths: readonly number[]): Xml {
  const properties: Xml[] = [];
  if (!row.maySplit) properties.push(w('cantSplit'));
  if (row.minimumHeight !== undefined) {
    properties.push(w('trHeight', { val: row.minimumHeight, hRule: 'atLeast' }));
  }
  if (row.header) properties.push(w('tblHeader'));
  return w('tr', {}, [
    ...(properties.length > 0 ? [w('trPr', {}, properties)] : []),
    ...row.cells.map((cell, column) => tableCell(cell, widths[column], row.centredInHeight ?? false)),
  ]);
}

function tableCell(cell: Cell, width: number | undefined, centredInHeight: boolean): Xml {
  const properties = [w('tcW', { w: width ?? 0, type: 'dxa' })];
  if (cell.fill) properties.push(w('shd', { val: 'clear', color: 'auto', fill: cell.fill }));
  if (centredInHeight) properties.push(w('vAlign', { val: 'center' }));
  return w('tc', {}, [w('tcPr', {}, properties), ...cell.blocks]);
}

/** A cell of a header row. */
export function headerCell(label: string, colours: Colours, centred = false): Cell {
  return {
    blocks: [paragraph('TableHeading', [run(label, { colour: colours.text })], { centred })],
    fill: colours.fill,
  };
}
