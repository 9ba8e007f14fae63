import type { Form } from '../build/form';
import { highlightedCell, lines, type Layout } from '../build/layout';
import { levelNames, type LevelName, type WordedAspect } from '../build/wording';
import { cell, paragraph, plainCell, row, run } from '../build/wordprocessing';

/** One column of a table of statements, as a school has set it up. */
export interface Column {
  readonly heading: string;
  /** Twentieths of a point. */
  readonly width: number;
  /** The whole cell of an aspect. */
  readonly cell: (form: Form, aspect: WordedAspect) => string;
}

export const levelLabels: Readonly<Record<LevelName, string>> = {
  emerging: 'Emerging',
  expected: 'Expected',
  exemplary: 'Exemplary',
};

/** Writes a statement's cell; `chosen` says whether it is the best fit. */
export type StatementCell = (text: string, chosen: boolean, aspect: WordedAspect, level: LevelName) => string;

export const highlightedIfChosen: StatementCell = (text, chosen) =>
  chosen ? highlightedCell(text) : plainCell(text);

export const neverMarked: StatementCell = (text) => plainCell(text);

export function statement(
  level: LevelName,
  heading: string = levelLabels[level],
  write: StatementCell = highlightedIfChosen,
): Column {
  return {
    heading,
    width: 2600,
    cell: (form, aspect) => write(aspect.statements[level], form.ratings[aspect.id] === level, aspect, level),
  };
}

/** The three statements, from Emerging to Exemplary. */
export function statements(
  write: StatementCell = highlightedIfChosen,
  headings: Readonly<Record<LevelName, string>> = levelLabels,
): Column[] {
  return levelNames.map((level) => statement(level, headings[level], write));
}

export function letter(label: (aspect: WordedAspect) => string = (aspect) => aspect.letter): Column {
  return typed('', label, 600);
}

export function evidence(heading = 'Evidence to support judgement'): Column {
  return { heading, width: 4000, cell: (form, aspect) => cell(lines(form.evidence[aspect.id] ?? '')) };
}

/** A column of plain text. */
export function typed(
  heading: string,
  text: (aspect: WordedAspect, form: Form) => string,
  width = 1200,
): Column {
  return { heading, width, cell: (form, aspect) => plainCell(text(aspect, form)) };
}

/** A column in which the school has typed the level that this map gives, in its own words. */
export function typedLevel(
  heading: string,
  ratings: Readonly<Record<string, LevelName>>,
  words: Readonly<Record<LevelName, string>> = levelLabels,
): Column {
  return typed(heading, ({ id }) => {
    const level = ratings[id];
    return level === undefined ? '' : words[level];
  });
}

/** A header row of these labels. */
export function headerOf(labels: readonly string[], properties = '<w:tblHeader/>'): string {
  return row(
    labels.map((label) => cell(paragraph(run(label, '<w:b/>')))),
    properties,
  );
}

/** A layout whose tables of statements have these columns. */
export function columns(...list: readonly Column[]): Partial<Layout> {
  return {
    header: () => headerOf(list.map(({ heading }) => heading)),
    widths: () => list.map(({ width }) => width),
    rows: (form, aspect) => [row(list.map((column) => column.cell(form, aspect)))],
  };
}

/** The usual columns with others put in before the evidence. */
export function withColumns(...added: readonly Column[]): Partial<Layout> {
  return columns(letter(), ...statements(), ...added, evidence());
}

/** A table of these columns in which nothing is marked. */
export function unmarkedWith(...added: readonly Column[]): Partial<Layout> {
  return columns(letter(), ...statements(neverMarked), ...added, evidence());
}

/** The layout without its header rows. */
export function headerless(layout: Partial<Layout>): Partial<Layout> {
  return { ...layout, header: () => '' };
}
