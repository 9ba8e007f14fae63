import { isUtf8 } from 'node:buffer';
import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { counted } from '../../../wording/sentences';
import { Problem } from '../../problems/problem';
import { byteCharacters, fromUtf8, fromWindows1252, unusable } from './byte-characters';
import { type RowFault, wholeRows } from './csv-lines';
import { contentsOf } from './zipped';

/** One row: its line, and its texts by column, without the white space round them; '' for an empty one. */
export interface CsvRow<Column extends string> {
  readonly line: number;
  readonly texts: Readonly<Record<Column, string>>;
}

/** What a file holds. */
export interface CsvFile<Column extends string> {
  readonly rows: readonly CsvRow<Column>[];
  readonly faults: readonly RowFault[];
  /** How the file was read where that is not as usual, and what was left out of it, as sentences. */
  readonly notes: readonly string[];
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
 * Reads a CSV file as it streams by, as Excel and the registry write it: in UTF-8, UTF-16 or Windows-1252, with or
 * without a byte order mark; parted by commas, semicolons, tabs or bars, which `sep=` may say; with lines that end
 * in CR, LF or both; with empty lines, short rows, and names of columns in any case and with any spaces; and in a
 * zip file. What was not as usual is told.
 *
 * @throws Problem `unusable-file` where it is no CSV file or lacks a column
 */
export async function readCsv<Column extends string>(
  bytes: AsyncIterable<Uint8Array>,
  columns: CsvColumns<Column>,
): Promise<CsvFile<Column>> {
  let refusal: Problem | null = null;
  for (const content of await contentsOf(bytes)) {
    try {
      const file = await readContent(content.bytes, columns);
      const from = content.name === null ? [] : [`Read from ${content.name} in the zip file.`];
      return { ...file, notes: [...from, ...file.notes] };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      // Of several files in a zip file, the one with the columns is meant.
      refusal ??= error;
    }
  }
  throw refusal ?? unusable('The file is empty.');
}

async function readContent<Column extends string>(
  bytes: AsyncIterable<Uint8Array>,
  { required, optional }: CsvColumns<Column>,
): Promise<CsvFile<Column>> {
  const wanted = [...required, ...optional];
  const faults: RowFault[] = [];
  const kept: { readonly line: number; readonly fields: readonly string[] }[] = [];
  const seen = { allUtf8: true, anyNul: false, empty: 0, short: 0 };
  const see = (piece: Buffer): void => {
    seen.allUtf8 &&= isUtf8(piece);
    // Looked for in every cell only where there is one at all.
    seen.anyNul ||= piece.includes(0);
  };
  const { rows, separator, isUtf16, separatorLine } = await parsedRows(bytes, see, faults);
  const blanked = new Set([...faults.map(({ line }) => line), separatorLine]);
  let header: readonly string[] | null = null;
  let places: readonly number[] = [];
  for await (const { record, info } of rows) {
    const line = info.lines;
    if (record.every((text) => isBlank(text))) {
      const wasLeftOpen = blanked.has(line) || faults.some((fault) => fault.line === line);
      if (!wasLeftOpen) seen.empty += 1;
    } else if (header === null) {
      header = record;
      requireColumns(record, required);
      places = wanted.map((column) => placeOf(record, column));
    } else if (seen.anyNul && record.some((text) => text.includes('\0'))) {
      faults.push({ line, text: 'The row holds a character (NUL) that no text has.' });
    } else if (record.slice(header.length).some((text) => !isBlank(text))) {
      faults.push({ line, text: 'The row has more columns than the first one.' });
    } else {
      if (record.length < header.length) seen.short += 1;
      kept.push({ line, fields: places.map((place) => record[place] ?? '') });
    }
  }
  if (header === null) throw unusable('The file is empty.');
  const decode = seen.allUtf8 ? fromUtf8 : fromWindows1252;
  const textsOf = (fields: readonly string[]) =>
    Object.fromEntries(wanted.map((column, index) => [column, decode(fields[index] ?? '').trim()]));
  const encoding = isUtf16 ? 'UTF-16' : seen.allUtf8 ? 'UTF-8' : 'Windows-1252';
  return {
    rows: kept.map(({ line, fields }) => ({ line, texts: textsOf(fields) as Record<Column, string> })),
    faults,
    notes: [
      ...(separator === ',' && encoding === 'UTF-8' ? [] : [`Read as ${separators[separator]} ${encoding}.`]),
      ...renamed(header, wanted, places),
      ...(seen.empty === 0 ? [] : [`${counted(seen.empty, 'empty line')} left out.`]),
      ...(seen.short === 0 ? [] : [`${counted(seen.short, 'short row')} filled up with empty cells.`]),
    ],
  };
}

/** What may part the cells of a row, and what a file of such rows is called. */
const separators = {
  ',': 'comma-separated',
  ';': 'semicolon-separated',
  '\t': 'tab-separated',
  '|': 'bar-separated',
} as const;
type Separator = keyof typeof separators;

interface ParsedRows {
  readonly rows: AsyncIterable<ParsedRow>;
  readonly separator: Separator;
  readonly isUtf16: boolean;
  /** The line that says `sep=`; null for none. */
  readonly separatorLine: number | null;
}

async function parsedRows(
  bytes: AsyncIterable<Uint8Array>,
  see: (piece: Buffer) => void,
  faults: RowFault[],
): Promise<ParsedRows> {
  const { chunks, isUtf16 } = await byteCharacters(bytes);
  const whole = wholeRows(chunks, (fault) => faults.push(fault));
  const first: string[] = [];
  let separator: Separator | null = null;
  let separatorLine: number | null = null;
  // The header is the first row with words, but for a line in which Excel is told what parts the cells.
  for (let next = await whole.next(); next.done !== true; next = await whole.next()) {
    const said = separator === null ? /^\s*"?sep=([,;|\t])"?[,;|\t]*\s*$/i.exec(next.value)?.[1] : undefined;
    if (said !== undefined) {
      separator = said as Separator;
      separatorLine = first.join('').split('\n').length;
    }
    first.push(said === undefined ? next.value : '\n');
    if (said === undefined && !isBlank(next.value)) break;
  }
  separator ??= likeliestSeparator(first.at(-1) ?? '');
  const parser = parse({
    delimiter: separator,
    record_delimiter: '\n',
    encoding: 'latin1',
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      faults.push({ line: Number(error?.['lines']), text: 'The row is not one of a CSV file.' });
      return undefined;
    },
  });
  const source = Readable.from(pieces(first, whole, see));
  source.on('error', (error) => parser.destroy(error));
  return { rows: source.pipe(parser), separator, isUtf16, separatorLine };
}

/** What parts a header into the most names, what stands in quotation marks left aside. */
function likeliestSeparator(header: string): Separator {
  const bare = header.replace(/"[^"]*"/g, '');
  const counts = (Object.keys(separators) as Separator[]).map((separator) => ({
    separator,
    count: bare.split(separator).length,
  }));
  return counts.reduce((best, other) => (other.count > best.count ? other : best)).separator;
}

/** How many characters are handed to the parser at once: each piece costs a turn of the event loop. */
const pieceLength = 64 * 1024;

/** The rows as bytes again, in pieces of whole rows, of which each is shown to `see`. */
async function* pieces(
  first: readonly string[],
  others: AsyncIterable<string>,
  see: (piece: Buffer) => void,
): AsyncGenerator<Buffer> {
  let text = first.join('');
  const piece = (): Buffer => {
    const bytes = Buffer.from(text, 'latin1');
    text = '';
    see(bytes);
    return bytes;
  };
  for await (const row of others) {
    text += row;
    if (text.length >= pieceLength) yield piece();
  }
  yield piece();
}

/** White space, and what stands for a space that does not break or has no width, in UTF-8 and Windows-1252. */
const blanks = /(?:\s|\u00c2?\u00a0|\u00ef\u00bb\u00bf|\u00e2\u0080[\u008b-\u008f])+/g;

function isBlank(text: string): boolean {
  return text.replace(blanks, '').replace(/^[,;|"]*$/, '') === '';
}

/** A column's name as people compare it: in any case, with any spaces. */
function comparable(name: string): string {
  return name.replace(blanks, ' ').trim().toLowerCase();
}

/** Where a column stands: by its very name, or else by the same in another case and with other spaces; -1 for nowhere. */
function placeOf(header: readonly string[], column: string): number {
  const exact = header.indexOf(column);
  return exact >= 0 ? exact : header.findIndex((name) => comparable(name) === comparable(column));
}

/** That columns were found under names that are not quite theirs. */
function renamed(header: readonly string[], wanted: readonly string[], places: readonly number[]): string[] {
  const others = wanted.filter((column, at) => {
    const name = header[places[at] ?? -1];
    return name !== undefined && name !== column;
  });
  const named = others.map((column) => `“${column}”`).join(', ');
  return others.length === 0 ? [] : [`Found in other spelling: ${named}.`];
}

function requireColumns(header: readonly string[], required: readonly string[]): void {
  const missing = required.filter((column) => placeOf(header, column) < 0);
  if (missing.length === 0) return;
  const named = missing.map((column) => `“${column}”`).join(', ');
  throw unusable(
    missing.length === 1
      ? `The file has no column ${named}.`
      : `The file has none of these columns: ${named}.`,
  );
}
