import type { Contents } from '../contents';
import { plainHeader } from '../header-colours';
import { textWidth } from '../section';
import { headerCell, table } from '../table';
import { paragraph, textParagraph } from '../wordprocessing';
import type { Xml } from '../xml';

const blankRows = 5;
const dateWidth = 3300;

/** The dates of the work: meetings, reviews, the next benchmarking. */
export function keyDates({ answers, controls }: Contents): Xml[] {
  const dates = answers.keyDates ?? [];
  const numbers = Array.from({ length: Math.max(blankRows, dates.length) }, (_, index) => index + 1);
  return [
    textParagraph('Heading1', 'Key dates'),
    table({
      title: 'Key dates',
      description: 'Each row is one date: what it is for, and when.',
      widths: [textWidth('portrait') - dateWidth, dateWidth],
      rows: [
        { cells: [headerCell('What', plainHeader), headerCell('Date', plainHeader)], header: true },
        ...numbers.map((row) => {
          const answer = dates[row - 1];
          const label = controls.field(
            { kind: 'keyDate', row, field: 'label' },
            `Key date ${row}: what`,
            answer?.label,
          );
          const date = controls.field(
            { kind: 'keyDate', row, field: 'date' },
            `Key date ${row}: date`,
            answer?.date,
          );
          return {
            cells: [
              { blocks: [paragraph('TableText', [label])] },
              { blocks: [paragraph('TableText', [date])] },
            ],
          };
        }),
      ],
    }),
  ];
}
