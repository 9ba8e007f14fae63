import { stringify } from 'csv-stringify/sync';
import type { TableData } from './table-data';

/**
 * A table as CSV, as Excel opens it: UTF-8 with a byte order mark, lines that end in CRLF. A text that a
 * spreadsheet would take for a formula gets an apostrophe before it; a number stays a number, a negative one too.
 */
export function csvOf({ columns, rows }: TableData): string {
  return stringify([columns.map(({ heading }) => heading), ...rows], {
    bom: true,
    record_delimiter: '\r\n',
    escape_formulas: true,
  });
}

export function csvFile(table: TableData): Blob {
  return new Blob([csvOf(table)], { type: 'text/csv;charset=utf-8' });
}
