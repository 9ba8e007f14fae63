import { WordError } from '../../host/word-error';
import type { XmlElement } from '../../xml/nodes';
import { parseColour } from '../formats/colours';
import { insertText } from '../text/insert-text';
import { bodyRegion } from './region';
import { cellPropertyOrder, rowPropertyOrder } from '../schema-order';
import { textOf } from '../text/story-text';
import { isOn } from '../vocabulary';
import type { WordDocument } from '../word-document';

/** The elements that may stand between a table and its rows, or a row and its cells. */
const between = new Set(['sdt', 'sdtContent', 'customXml', 'ins', 'del']);

/** The rows of a table, those inside controls and revisions too. */
export function rowsOf(table: XmlElement): XmlElement[] {
  return partsOf(table, 'tr');
}

/** The cells of a row. The lower cells of a vertical merge are cells, as they are in the file. */
export function cellsOf(row: XmlElement): XmlElement[] {
  return partsOf(row, 'tc');
}

function partsOf(holder: XmlElement, local: string): XmlElement[] {
  return holder.elements().flatMap((element) => {
    if (element.local === local) return [element];
    return between.has(element.local) ? partsOf(element, local) : [];
  });
}

/** How many tables lie round an element, the element itself counted. */
export function nestingLevel(element: XmlElement): number {
  let level = 0;
  for (let at: XmlElement | null = element; at; at = at.parent) level += at.local === 'tbl' ? 1 : 0;
  return level;
}

/** The number of rows at the top that repeat on every page. */
export function headerRowCount(table: XmlElement): number {
  const rows = rowsOf(table);
  const first = rows.findIndex((row) => !isHeader(row));
  return first < 0 ? rows.length : first;
}

export function isHeader(row: XmlElement): boolean {
  return isOn(row.child('trPr')?.child('tblHeader') ?? null);
}

/** Makes the first `count` rows repeat on every page, and no others. */
export function setHeaderRowCount(document: WordDocument, table: XmlElement, count: unknown): void {
  const rows = rowsOf(table);
  if (typeof count !== 'number' || count < 0 || count > rows.length) throw new WordError('InvalidArgument');
  for (const [index, row] of rows.entries()) {
    const present = row.child('trPr')?.child('tblHeader');
    if (present && index >= count) document.tree.remove(present);
    if (!isHeader(row) && index < count) {
      const properties = ensureProperties(document, row, 'trPr');
      if (present) document.tree.remove(present);
      document.words.place(properties, document.words.element('tblHeader'), rowPropertyOrder);
    }
  }
}

/** The text of a cell. */
export function cellText(document: WordDocument, cell: XmlElement): string {
  return textOf(document.root, bodyRegion(cell).content, document.options);
}

/** Replaces the text of a cell. */
export function setCellText(document: WordDocument, cell: XmlElement, text: unknown): void {
  if (typeof text !== 'string') throw new WordError('InvalidArgument');
  insertText(document, bodyRegion(cell), text, 'Replace');
}

/** Replaces the texts of the cells of rows, which must be given whole. */
export function setValues(document: WordDocument, rows: readonly XmlElement[], values: unknown): void {
  if (!Array.isArray(values) || values.length !== rows.length) throw new WordError('InvalidArgument');
  for (const [index, row] of rows.entries()) {
    const cells = cellsOf(row);
    const texts: unknown = values[index];
    if (!Array.isArray(texts) || texts.length !== cells.length) throw new WordError('InvalidArgument');
    cells.forEach((cell, at) => setCellText(document, cell, texts[at]));
  }
}

/** The fill of a cell, `#RRGGBB`; '' for none. */
export function shadingOf(document: WordDocument, cell: XmlElement): string {
  const fill = cell.child('tcPr')?.child('shd')?.attribute('fill');
  if (fill && fill !== 'auto') return `#${fill.toUpperCase()}`;
  if (document.options.failsOnUncolouredCell) throw new WordError('GeneralException');
  return '';
}

/** Fills a cell with a colour, or takes its fill away with '' or null. */
export function setShading(document: WordDocument, cell: XmlElement, colour: unknown): void {
  const present = cell.child('tcPr')?.child('shd');
  if (colour === '' || colour === null) {
    if (document.options.emptyShading !== 'clears') throw new WordError('InvalidArgument');
    if (present) document.tree.remove(present);
    return;
  }
  const fill = parseColour(colour).slice(1);
  const properties = ensureProperties(document, cell, 'tcPr');
  if (present) document.tree.remove(present);
  document.words.place(
    properties,
    document.words.element('shd', { val: 'clear', color: 'auto', fill }),
    cellPropertyOrder,
  );
}

/** Adds rows beside a row of a table, formed like it and empty, or with the given texts. */
export function addRows(
  document: WordDocument,
  beside: XmlElement,
  location: unknown,
  count: unknown,
  values: unknown,
): XmlElement[] {
  const before = location === 'Before' || location === 'Start';
  if (typeof count !== 'number' || count < 1 || !beside.parent) throw new WordError('InvalidArgument');
  const { tree, words } = document;
  const rows = Array.from({ length: count }, (_, number) => {
    const cells = cellsOf(beside).map((cell) => {
      const properties = cell.child('tcPr');
      return words.element('tc', {}, [...(properties ? [words.copy(properties)] : []), words.element('p')]);
    });
    const row = words.element('tr', {}, cells);
    const index = beside.index + (before ? 0 : number + 1);
    if (beside.parent) tree.insert(beside.parent, index, row);
    return row;
  });
  if (values !== undefined && values !== null) setValues(document, rows, values);
  return rows;
}

/** Deletes rows; a table left without any goes too. */
export function deleteRows(document: WordDocument, rows: readonly XmlElement[]): void {
  for (const row of rows) {
    const table = row.ancestor('tbl');
    document.tree.remove(row);
    if (table && rowsOf(table).length === 0) document.tree.remove(table);
  }
}

function ensureProperties(document: WordDocument, holder: XmlElement, local: string): XmlElement {
  const present = holder.child(local);
  if (present) return present;
  const made = document.words.element(local);
  const exceptions = holder.child('tblPrEx');
  document.tree.insert(holder, exceptions ? exceptions.index + 1 : 0, made);
  return made;
}
