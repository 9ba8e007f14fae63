import type { Framework } from '../../framework/framework';
import { evidenceAmong } from '../tables/layout';
import { levelOfWord } from '../text/level-names';
import type { Columns, CellInRow, RowView } from '../tables/table-view';
import { hasWords, normalise } from '../text/words';

import { longest, shortest } from '../thresholds';

/** A row that has short words in several cells, as header rows have. */
export function looksLikeHeader(row: RowView): boolean {
  const filled = row.cells.filter(({ view, continues }) => !continues && hasWords(view.text));
  return filled.length > 1 && filled.every(({ view }) => view.text.length <= longest.columnHeading);
}

/** The last header row above a row, if any. */
export function headerAbove(rows: readonly RowView[], index: number): RowView | null {
  return rows.slice(0, index).findLast(looksLikeHeader) ?? null;
}

/** True for a row that says what a header row says, as typed again on a new page. */
export function repeats(header: RowView | null, row: RowView): boolean {
  if (header === null) return false;
  return row === header || saidBy(row) === saidBy(header);
}

function saidBy(row: RowView): string {
  return row.cells.map(({ view }) => normalise(view.text)).join('|');
}

/** The headings of a header row for the columns that hold no statements. */
export function headingsIn(
  header: RowView | null,
  isStatement: (column: number) => boolean,
): (Columns & { readonly text: string })[] {
  return (header?.cells ?? [])
    .filter(({ cell }) => !isStatement(cell.left))
    .map(({ view, cell }) => ({ left: cell.left, width: cell.width, text: view.ownText }));
}

/**
 * The columns of the evidence: those that the header row says, or else the one in which most is written besides
 * the statements.
 */
export function evidenceColumns(
  framework: Framework,
  header: RowView | null,
  rows: readonly RowView[],
  isStatement: (column: number) => boolean,
): number[] {
  const headed = evidenceAmong(framework, headingsIn(header, isStatement));
  if (headed.length > 0) return headed.map(({ left }) => left);
  const written = new Map<number, string[]>();
  for (const row of rows) {
    for (const { view, cell, continues } of row.cells) {
      if (continues || isStatement(cell.left) || levelOfWord(framework, view.text) !== null) continue;
      const texts = written.get(cell.left) ?? [];
      written.set(cell.left, texts);
      if (hasWords(view.text)) texts.push(view.text);
    }
  }
  const lengths = [...written].map(([column, texts]) => ({ column, length: texts.join('').length }));
  const [longest] = lengths.sort((a, b) => b.length - a.length);
  return longest !== undefined && longest.length >= shortest.statement ? [longest.column] : [];
}

/** The cells of a column from top to bottom, one at most for each row. */
export function cellsOfColumn(rows: readonly RowView[], column: number): (CellInRow | null)[] {
  return rows.map((row) => row.cells.find(({ cell }) => cell.left === column) ?? null);
}

/** The strip of a table that begins at an edge, as wide as its narrowest cell there. */
export function columnAt(rows: readonly RowView[], left: number): Columns {
  const widths = rows.flatMap(({ cells }) =>
    cells.flatMap(({ cell }) => (cell.left === left ? [cell.width] : [])),
  );
  return { left, width: widths.length === 0 ? 1 : Math.min(...widths) };
}

/** The edges at which cells begin, from left to right. */
export function columnsOf(rows: readonly RowView[]): number[] {
  return [...new Set(rows.flatMap(({ cells }) => cells.map(({ cell }) => cell.left)))].sort((a, b) => a - b);
}
