import type { PlanColumn } from '../../framework/framework';
import type { Contents } from '../contents';
import { plainHeader } from '../header-colours';
import { textWidth } from '../section';
import { headerCell, table } from '../table';
import { textParagraph } from '../wordprocessing';
import type { Xml } from '../xml';

const blankRows = 12;
/** Room to write by hand: half of the rows fill a page. */
const rowHeight = 1240;

/** The action plan, with rows to fill in. */
export function actionPlan({ framework, answers, controls }: Contents): Xml[] {
  const { title, columns } = framework.plan;
  const rows = answers.plan ?? [];
  const numbers = Array.from({ length: Math.max(blankRows, rows.length) }, (_, index) => index + 1);
  return [
    textParagraph('Heading1', title, { topOfPage: true }),
    table({
      title,
      description: 'Each row is one target, with what is to be done about it, by whom and by when.',
      widths: columnWidths(columns),
      rows: [
        { cells: columns.map((column) => headerCell(column.heading, plainHeader)), header: true },
        ...numbers.map((row) => ({
          cells: columns.map((column) => ({
            blocks: controls.area(
              { kind: 'plan', row, column: column.key },
              `Action plan ${row}: ${column.label}`,
              'TableText',
              rows[row - 1]?.[column.key],
            ),
          })),
          minimumHeight: rowHeight,
        })),
      ],
    }),
    textParagraph('Note', 'For more rows, click in the last one and choose Layout, Insert Below.'),
  ];
}

/** A column whose heading explains itself asks for sentences; the others for a name or a date. */
function columnWidths(columns: readonly PlanColumn[]): number[] {
  const shares = columns.map((column) => (column.hint === null ? 0.7 : 1.2));
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.floor((textWidth('landscape') * share) / total));
}
