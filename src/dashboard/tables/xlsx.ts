import writeExcelFile, { type SheetData } from 'write-excel-file/browser';
import type { TableData } from './table-data';

/** Characters; statements are long, and Excel can wrap them. */
const widest = 60;

/** A table as an Excel workbook of one sheet. Texts are stored as texts, so that none becomes a formula. */
export async function xlsxOf(table: TableData): Promise<Blob> {
  return await writeExcelFile(sheetOf(table), {
    sheet: sheetName(table.title),
    stickyRowsCount: 1,
    columns: table.columns.map(({ heading }, column) => ({
      width: Math.min(
        widest,
        2 + Math.max(heading.length, ...table.rows.map((row) => String(row[column] ?? '').length)),
      ),
    })),
  }).toBlob();
}

/** The cells of the sheet, headings first. */
export function sheetOf({ columns, rows }: TableData): SheetData {
  return [
    columns.map(({ heading }) => ({ value: heading, type: String, fontWeight: 'bold' as const })),
    ...rows.map((row) =>
      row.map((cell) =>
        cell === null
          ? null
          : typeof cell === 'number'
            ? { value: cell, type: Number }
            : { value: cell, type: String },
      ),
    ),
  ];
}

/** Excel takes 31 characters and none of these. */
function sheetName(title: string): string {
  return title.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31);
}
