import type { Form } from './form';
import {
  introduction,
  involvedTable,
  keyDatesTable,
  planTable,
  schoolTable,
  statutoryTable,
} from './front-matter';
import { levelNames, outcomes, type LevelName, type WordedAspect, type WordedOutcome } from './wording';
import { cell, highlight, paragraph, plain, plainCell, row, run, styled, table } from './wordprocessing';

/** How a document shows a form: each function writes one part of it, and a case replaces a few. */
export interface Layout {
  readonly introduction: () => string;
  readonly school: (form: Form) => string;
  readonly keyDates: (form: Form) => string;
  readonly involved: (form: Form) => string;
  readonly statutory: (form: Form) => string;
  /** All outcomes with their tables. */
  readonly outcomes: (form: Form, layout: Layout) => string;
  /** What stands before an outcome's table. */
  readonly heading: (outcome: WordedOutcome) => string;
  /** Widths of the columns of a table of statements, in twentieths of a point. */
  readonly widths: (layout: Layout) => readonly number[];
  /** The table or tables of an outcome. */
  readonly tables: (form: Form, outcome: WordedOutcome, layout: Layout) => string;
  /** The header row. */
  readonly header: (layout: Layout) => string;
  /** The row or rows of an aspect. */
  readonly rows: (form: Form, aspect: WordedAspect, layout: Layout) => string[];
  /** What the aspect's letter cell shows; null for no such column. */
  readonly letter: ((aspect: WordedAspect) => string) | null;
  /** The cell of a statement, marked where it is the best fit. */
  readonly statement: (form: Form, aspect: WordedAspect, level: LevelName) => string;
  readonly evidence: (form: Form, aspect: WordedAspect) => string;
  /** What stands after an outcome's table: notes and actions. */
  readonly after: (form: Form, outcome: WordedOutcome) => string;
  readonly plan: (form: Form) => string;
}

/** Statement cells that show the best fit as this function writes it. */
export function marking(
  mark: (text: string, aspect: WordedAspect, level: LevelName) => string,
): Pick<Layout, 'statement'> {
  return {
    statement: (form, aspect, level) => {
      const text = aspect.statements[level];
      return form.ratings[aspect.id] === level ? mark(text, aspect, level) : plainCell(text);
    },
  };
}

/** A cell with its whole text highlighted. */
export function highlightedCell(text: string, colour = 'yellow', cellProperties = ''): string {
  return cell(paragraph(run(text, highlight(colour))), cellProperties);
}

/** Paragraphs of plain text, one a line. */
export function lines(text: string): string {
  return text.split('\n').map(plain).join('');
}

/** A table with a header of its own for each aspect. */
export const tablePerAspect: Pick<Layout, 'tables'> = {
  tables: (form, outcome, layout) =>
    outcome.aspects
      .map((aspect) =>
        table([layout.header(layout), ...layout.rows(form, aspect, layout)], layout.widths(layout)),
      )
      .join(plain('')),
};

export const plainLayout: Layout = {
  introduction,
  school: schoolTable,
  keyDates: keyDatesTable,
  involved: involvedTable,
  statutory: (form) => statutoryTable(form, (ticked) => run(ticked ? '☒' : '☐')),
  outcomes: (form, layout) =>
    outcomes
      .map(
        (outcome) =>
          layout.heading(outcome) + layout.tables(form, outcome, layout) + layout.after(form, outcome),
      )
      .join(''),
  heading: (outcome) =>
    [
      styled('Heading1', `Outcome ${outcome.number}: ${outcome.title}`),
      plain('We expect schools and settings to do this through:'),
      ...outcome.qualityOffer.map((bullet) => styled('ListBullet', bullet)),
      plain('Consider the following questions for each section:'),
      plain('What do you have in place? How well does it work? How do you know? Next steps'),
    ].join(''),
  widths: (layout) => [...(layout.letter === null ? [] : [600]), 2800, 2800, 2800, 4500],
  tables: (form, outcome, layout) =>
    table(
      [layout.header(layout), ...outcome.aspects.flatMap((aspect) => layout.rows(form, aspect, layout))],
      layout.widths(layout),
    ),
  header: (layout) =>
    row(
      [
        ...(layout.letter === null ? [] : [plainCell('')]),
        ...['Emerging', 'Expected', 'Exemplary', 'Evidence to support judgement'].map((label) =>
          cell(paragraph(run(label, '<w:b/>'))),
        ),
      ],
      '<w:tblHeader/>',
    ),
  rows: (form, aspect, layout) => [
    row([
      ...(layout.letter === null ? [] : [plainCell(layout.letter(aspect))]),
      ...levelNames.map((level) => layout.statement(form, aspect, level)),
      layout.evidence(form, aspect),
    ]),
  ],
  letter: (aspect) => aspect.letter,
  ...marking((text) => highlightedCell(text)),
  evidence: (form, aspect) => cell(lines(form.evidence[aspect.id] ?? '')),
  after: (form, outcome) =>
    [
      styled('Heading2', 'Notes'),
      lines(form.notes[outcome.number] ?? ''),
      styled('Heading2', 'Actions'),
      lines(form.actions[outcome.number] ?? ''),
    ].join(''),
  plan: planTable,
};
