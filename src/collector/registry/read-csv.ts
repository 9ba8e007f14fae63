import { isUtf8 } from 'node:buffer';
import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { Problem } from '../problems/problem';
import { type RowFault, wholeRows } from './csv-lines';

/** One row: its line, and its texts by column, without the white space round them; '' for an empty one. */
export interface CsvRow<Column extends string> {
  readonly line: number;
  readonly texts: Readonly<Record<Column, string>>;
}

/** What a file holds. */
export interface CsvFile<Column extends string> {
  readonly rows: readonly CsvRow<Column>[];
  readonly faults: readonly RowFault[];
}

/** The columns that are read; a file may have any others. */
export interface CsvColumns<Column extends string> {
  readonly required: readonly Column[];
  readonly optional: readonly Column[];
}

/** A row as the parser gives it. */
interface ParsedRow {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * Reads a CSV file as it streams by, in UTF-8 with or without a byte order mark, or else in Windows-1252. Which
 * of the two is known only after the last byte, so what is kept of the rows stays bytes until then.
 *
 * @throws Problem `unusable-file` where it is no CSV file or lacks a column
 */
export async function readCsv<Column extends string>(
  bytes: AsyncIterable<Uint8Array>,
  { required, optional }: CsvColumns<Column>,
): Promise<CsvFile<Column>> {
  const wanted = [...required, ...optional];
  let allUtf8 = true;
  const faults: RowFault[] = [];
  const kept: { readonly line: number; readonly fields: readonly string[] }[] = [];
  let places: readonly number[] | null = null;
  const see = (piece: Buffer): void => {
    allUtf8 &&= isUtf8(piece);
  };
  for await (const { record, info } of parsedRows(bytes, see, faults)) {
    if (places === null) {
      requireColumns(record, required);
      places = wanted.map((column) => record.indexOf(column));
    } else {
      kept.push({ line: info.lines, fields: places.map((place) => record[place] ?? '') });
    }
  }
  if (places === null) throw new Problem('unusable-file', 'The file is empty.');
  const decode = allUtf8 ? fromUtf8 : fromWindows1252;
  const textsOf = (fields: readonly string[]) =>
    Object.fromEntries(wanted.map((column, index) => [column, decode(fields[index] ?? '').trim()]));
  return {
    rows: kept.map(({ line, fields }) => ({ line, texts: textsOf(fields) as Record<Column, string> })),
    faults,
  };
}

function parsedRows(
  bytes: AsyncIterable<Uint8Array>,
  see: (piece: Buffer) => void,
  faults: RowFault[],
): AsyncIterable<ParsedRow> {
  const parser = parse({
    encoding: 'latin1',
    info: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      const line = Number(error?.['lines']);
      faults.push({ line, text: 'The row has more or fewer columns than the first one.' });
      return undefined;
    },
  });
  const rows = wholeRows(characters(bytes), (fault) => faults.push(fault));
  const source = Readable.from(pieces(rows, see));
  source.on('error', (error) => parser.destroy(error));
  return source.pipe(parser);
}

/** The bytes as text, a character for each, without the byte order mark. */
async function* characters(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let start = '';
  for await (const chunk of bytes) {
    const text = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength).toString('latin1');
    if (start.length >= byteOrderMark.length) yield text;
    else {
      start += text;
      if (start.length >= byteOrderMark.length) yield withoutMark(start);
    }
  }
  if (start.length < byteOrderMark.length) yield start;
}

/** UTF-8's, a character for each byte. */
const byteOrderMark = '\u00ef\u00bb\u00bf';

function withoutMark(text: string): string {
  return text.startsWith(byteOrderMark) ? text.slice(byteOrderMark.length) : text;
}

/** How many characters are handed to the parser at once: each piece costs a turn of the event loop. */
const pieceLength = 64 * 1024;

/** The rows as bytes again, in pieces of whole rows, of which each is shown to `see`. */
async function* pieces(rows: AsyncIterable<string>, see: (piece: Buffer) => void): AsyncGenerator<Buffer> {
  let text = '';
  const piece = (): Buffer => {
    const bytes = Buffer.from(text, 'latin1');
    text = '';
    see(bytes);
    return bytes;
  };
  for await (const row of rows) {
    text += row;
    if (text.length >= pieceLength) yield piece();
  }
  yield piece();
}

function requireColumns(header: readonly string[], required: readonly string[]): void {
  const missing = required.filter((column) => !header.includes(column));
  if (missing.length === 0) return;
  const named = missing.map((column) => `“${column}”`).join(', ');
  throw new Problem(
    'unusable-file',
    missing.length === 1
      ? `The file has no column ${named}.`
      : `The file has none of these columns: ${named}.`,
  );
}

/**
 * What the bytes 0x80 to 0x9F mean in Windows-1252; the five that mean nothing stay what they are. Node's own
 * decoder of that name reads them as Latin-1 in several of the versions supported.
 * https://encoding.spec.whatwg.org/index-windows-1252.txt
 */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** A text whose characters each stand for one byte, as Windows-1252 means them. */
function fromWindows1252(bytes: string): string {
  return bytes.replace(/[\u0080-\u009f]/g, (byte) => windows1252.charAt(byte.charCodeAt(0) - 0x80));
}

/** A text whose characters each stand for one byte, as UTF-8 means them. */
function fromUtf8(bytes: string): string {
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
