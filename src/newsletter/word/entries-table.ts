import { Paragraph, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Entries } from '../blocks';
import { cellMargins, headerCell, labelCell, lines, thinLine } from './cells';
import { DescribedTable } from './described-table';
import type { Links } from './links';
import { textWidth } from './page-layout';
import { runs } from './runs';

/** For a letter and a mark, or for a date on one line. */
const labelWidths = { short: 1400, long: 2100 } as const;
const longLabel = 6;

/** Entries as a table whose header row comes again on every page, and whose rows stay whole. */
export function entriesTable({ caption, columns, entries }: Entries, links: Links): DescribedTable {
  const labelWidth = entries.some(({ label }) => label.length > longLabel)
    ? labelWidths.long
    : labelWidths.short;
  const widths = [labelWidth, textWidth - labelWidth] as const;
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((heading, column) => headerCell(heading, widths[column] ?? labelWidth)),
  });
  const rows = entries.map(
    ({ label, mark, paragraphs }) =>
      new TableRow({
        cantSplit: true,
        children: [
          labelCell(label, mark, widths[0]),
          new TableCell({
            width: { size: widths[1], type: WidthType.DXA },
            children: paragraphs.map(
              (words) => new Paragraph({ style: 'TableText', children: runs(words, links) }),
            ),
          }),
        ],
      }),
  );
  return new DescribedTable(
    {
      width: { size: textWidth, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      margins: cellMargins,
      borders: lines(thinLine),
      rows: [header, ...rows],
    },
    caption,
    `${columns.join('; ')}.`,
  );
}
