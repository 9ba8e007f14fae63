import { Paragraph, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Facts } from '../blocks';
import { light } from '../palette';
import { cellMargins, headerCell, lines, thinLine } from './cells';
import { DescribedTable } from './described-table';
import { ground } from './ground';
import { textWidth } from './page-layout';

/** Figures side by side, each under its name. */
export function factsTable({ caption, facts }: Facts): DescribedTable {
  const width = Math.floor(textWidth / facts.length);
  return new DescribedTable(
    {
      width: { size: width * facts.length, type: WidthType.DXA },
      columnWidths: facts.map(() => width),
      layout: TableLayoutType.FIXED,
      margins: cellMargins,
      borders: lines(thinLine),
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: facts.map(({ label }) => headerCell(label, width)),
        }),
        new TableRow({
          cantSplit: true,
          children: facts.map(
            ({ figure, detail }) =>
              new TableCell({
                width: { size: width, type: WidthType.DXA },
                shading: ground(light.paper),
                children: [
                  new Paragraph({ style: 'Figure', text: figure }),
                  new Paragraph({ style: 'TableText', text: detail }),
                ],
              }),
          ),
        }),
      ],
    },
    caption,
    facts.map(({ label, figure, detail }) => `${label}: ${figure}, ${detail}.`).join(' '),
  );
}
