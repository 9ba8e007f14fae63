import type { Outcome } from '../../framework/framework';
import type { Contents } from '../contents';
import { plainHeader } from '../header-colours';
import { textWidth } from '../section';
import { headerCell, table } from '../table';
import type { Xml } from '../xml';

const roomToWrite = 2400;

/** Two boxes side by side after an outcome's statements. */
export function notesAndActions({ framework, answers, controls }: Contents, outcome: Outcome): Xml {
  const { notesHeading, actionsHeading } = framework.keyQuestions;
  const answer = answers.outcomes?.[outcome.number];
  const half = Math.floor(textWidth('landscape') / 2);
  const area = (kind: 'notes' | 'actions', heading: string): Xml[] =>
    controls.area(
      { kind, outcome: outcome.number },
      `Outcome ${outcome.number} ${heading}`,
      'TableText',
      answer?.[kind],
    );
  return table({
    title: `Outcome ${outcome.number}: ${notesHeading} and ${actionsHeading}`,
    description: `Two fields to fill in for outcome ${outcome.number}: ${notesHeading} and ${actionsHeading}.`,
    widths: [half, half],
    rows: [
      {
        cells: [headerCell(notesHeading, plainHeader), headerCell(actionsHeading, plainHeader)],
        header: true,
      },
      {
        cells: [{ blocks: area('notes', notesHeading) }, { blocks: area('actions', actionsHeading) }],
        minimumHeight: roomToWrite,
        maySplit: true,
      },
    ],
  });
}
