import type { Block } from '../page/page';
import { bullets, cell, cellOfLines, heading, headerRow, paragraph, row, table, words } from '../page/write';
import type { Answers } from '../school/answers';
import { type OutcomeWording, outcomes, planHeadings, questions } from '../wording/wording';
import type { Part } from './part';
import type { StatementRow } from './rows';
import { type TableLayout, statementTable } from './statement-table';

/** How the pages of the outcomes are laid out round their tables. */
export interface OutcomeLayout {
  /** What stands above the table. */
  readonly heading: 'heading' | 'bold line' | 'number only' | 'none';
  readonly qualityOffer: boolean;
  readonly questions: boolean;
  readonly notes: Notes;
  readonly table: TableLayout;
}

/** The free text after an outcome's table. */
export type Notes = (answers: Answers, outcome: number) => readonly Block[];

/** The pages of one outcome. */
export function outcomePages(
  outcome: OutcomeWording,
  rows: readonly StatementRow[],
  layout: OutcomeLayout,
  answers: Answers,
): Block[] {
  const numbered = `Outcome ${outcome.number}: ${outcome.title}`;
  return [
    ...headingOf(layout.heading, numbered, outcome.number),
    ...(layout.qualityOffer ? [paragraph(outcome.qualityOfferIntro), ...bullets(outcome.qualityOffer)] : []),
    ...(layout.questions
      ? [paragraph(words(questions.lead, { bold: true })), ...bullets(questions.items)]
      : []),
    statementTable(rows, layout.table, numbered),
    ...layout.notes(answers, outcome.number),
  ];
}

function headingOf(kind: OutcomeLayout['heading'], numbered: string, number: number): Block[] {
  switch (kind) {
    case 'heading':
      return [heading(numbered)];
    case 'bold line':
      return [paragraph(words(numbered.toUpperCase(), { bold: true }))];
    case 'number only':
      return [heading(`Outcome ${number}`)];
    case 'none':
      return [paragraph('')];
  }
}

/** Every outcome that has rows, in the order of the rows. */
export function allOutcomes(rows: readonly StatementRow[], layout: OutcomeLayout, answers: Answers): Block[] {
  const numbers = [...new Set(rows.map(({ outcome }) => outcome))];
  return numbers.flatMap((number) => {
    const outcome = outcomes.find((candidate) => candidate.number === number);
    return outcome
      ? outcomePages(
          outcome,
          rows.filter((candidate) => candidate.outcome === number),
          layout,
          answers,
        )
      : [];
  });
}

/** Two boxes beside each other, headed. */
export const notesBesideActions: Notes = ({ notes, actions }, outcome) => [
  paragraph(''),
  table([headerRow('Notes', 'Actions'), row(notes[outcome] ?? '', actions[outcome] ?? '')]),
];

/** One box under the other, the label inside. */
export const notesAboveActions: Notes = ({ notes, actions }, outcome) => [
  paragraph(''),
  table([
    row(cellOfLines([words('Notes:', { bold: true }), notes[outcome] ?? ''])),
    row(cellOfLines([words('Actions:', { bold: true }), actions[outcome] ?? ''])),
  ]),
];

/** Headings and plain lines. */
export const notesAsLines: Notes = ({ notes, actions }, outcome) => [
  heading('Notes', 3),
  paragraph(notes[outcome] ?? ''),
  heading('Actions', 3),
  paragraph(actions[outcome] ?? ''),
];

/** The form without them. */
export const noNotes: Notes = () => [paragraph('')];

/** The action plan, with the rows that the school filled in and three that it did not. */
export const actionPlan: Part = ({ plan }) => [
  heading('Action Plan'),
  table([
    headerRow(...planHeadings.map((text) => cell(words(text, { bold: true }), { fill: 'E2EFD9' }))),
    ...plan.map((fields) => row(...fields)),
    ...Array.from({ length: 3 }, () => row(...planHeadings.map(() => ''))),
  ]),
];
