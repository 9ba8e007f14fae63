import type { Block, Box, Cell, Inline, Paragraph, Row, Table, Words } from './page';

/** What may stand where words are expected. */
export type Text = string | Inline | readonly (string | Inline)[];

export function words(text: string, format: Omit<Words, 'kind' | 'text'> = {}): Words {
  return { kind: 'words', text, ...format };
}

export function box(ticked: boolean): Box {
  return { kind: 'box', ticked };
}

export function paragraph(text: Text, format: Omit<Paragraph, 'kind' | 'content'> = {}): Paragraph {
  const parts = typeof text === 'string' || 'kind' in text ? [text] : text;
  return {
    kind: 'paragraph',
    content: parts.map((part) => (typeof part === 'string' ? words(part) : part)),
    ...format,
  };
}

export function heading(text: string, level: 1 | 2 | 3 = 1): Paragraph {
  return paragraph(text, { style: `heading ${level}` });
}

export function bullets(texts: readonly string[]): Paragraph[] {
  return texts.map((text) => paragraph(text, { bullet: true }));
}

export type CellFormat = Omit<Cell, 'content'>;

/** A cell of one paragraph. */
export function cell(text: Text, format: CellFormat = {}): Cell {
  return { content: [paragraph(text)], ...format };
}

/** A cell of several paragraphs, or of whatever blocks. */
export function cellOf(blocks: readonly Block[], format: CellFormat = {}): Cell {
  return { content: blocks.length > 0 ? blocks : [paragraph('')], ...format };
}

/** One paragraph a line; no line gives an empty cell. */
export function cellOfLines(lines: readonly Text[], format: CellFormat = {}): Cell {
  return cellOf(
    lines.map((line) => paragraph(line)),
    format,
  );
}

export function row(...cells: readonly (Cell | Text)[]): Row {
  return { cells: cells.map((content) => (isCell(content) ? content : cell(content))) };
}

export function headerRow(...cells: readonly (Cell | Text)[]): Row {
  return { ...row(...cells), header: true };
}

function isCell(content: Cell | Text): content is Cell {
  return typeof content === 'object' && 'content' in content;
}

/** A ruled table; columns are equally wide unless widths are given in hundredths. */
export function table(rows: readonly Row[], widths?: readonly number[]): Table {
  return { kind: 'table', rows, widths: widths ?? equalWidths(rows), borders: true };
}

/** A table that only places things, without lines. */
export function layoutTable(rows: readonly Row[], widths?: readonly number[]): Table {
  return { ...table(rows, widths), borders: false };
}

function equalWidths(rows: readonly Row[]): number[] {
  const columns = Math.max(
    ...rows.map(({ cells }) => cells.reduce((sum, { columns: covered = 1 }) => sum + covered, 0)),
  );
  return Array.from({ length: columns }, () => Math.floor(100 / columns));
}
