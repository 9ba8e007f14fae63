import type { CorpusCase, ExpectedReading } from '../../case';
import { benchmarkCase } from '../../build/benchmark';
import { completeForm, halfForm } from '../../build/filled-forms';
import { idsOf, without, type Form } from '../../build/form';
import { highlightedCell, lines, type Layout } from '../../build/layout';
import { levelNames, type LevelName, type WordedAspect } from '../../build/wording';
import {
  cell,
  highlight,
  paragraph,
  plain,
  plainCell,
  row,
  run,
  styled,
  table,
} from '../../build/wordprocessing';
import { headerOf, levelLabels } from '../columns';

/** The levels under each other instead of beside each other: a row, a paragraph or a line each. */

interface Down {
  /** What stands in the cell before each statement; null for no such cell. */
  readonly name?: ((level: LevelName, form: Form, aspect: WordedAspect) => string) | null;
  readonly statement?: (text: string, chosen: boolean, level: LevelName, aspect: WordedAspect) => string;
  readonly evidence?: 'merged' | 'below' | 'row by row';
  readonly letter?: 'merged' | 'repeated' | 'first';
  readonly header?: string;
  readonly order?: readonly LevelName[];
}

const merged = (index: number): string => (index === 0 ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>');

/** A layout with a row for each statement. */
function levelsDown(options: Down = {}): Partial<Layout> {
  const {
    name = (level: LevelName) => plainCell(levelLabels[level]),
    statement = (text: string, chosen: boolean) => (chosen ? highlightedCell(text) : plainCell(text)),
    evidence = 'merged',
    letter = 'merged',
    order = levelNames,
  } = options;
  const span = name === null ? 2 : 3;
  return {
    header: () =>
      options.header ??
      headerOf([
        'Aspect',
        ...(name === null ? [] : ['Level']),
        'Statement',
        ...(evidence === 'below' ? [] : ['Evidence to support judgement']),
      ]),
    widths: () => [800, ...(name === null ? [] : [1400]), 6000, ...(evidence === 'below' ? [] : [5000])],
    rows: (form, aspect) => [
      ...order.map((level, index) =>
        row([
          plainCell(
            index === 0 || letter === 'repeated' ? aspect.letter : '',
            letter === 'merged' ? merged(index) : '',
          ),
          ...(name === null ? [] : [name(level, form, aspect)]),
          statement(aspect.statements[level], form.ratings[aspect.id] === level, level, aspect),
          ...(evidence === 'merged'
            ? [cell(lines(index === 0 ? (form.evidence[aspect.id] ?? '') : ''), merged(index))]
            : evidence === 'row by row'
              ? [plainCell(form.ratings[aspect.id] === level ? (form.evidence[aspect.id] ?? '') : '')]
              : []),
        ]),
      ),
      ...(evidence === 'below'
        ? [
            row([
              plainCell(''),
              cell(
                plain('Evidence:') + lines(form.evidence[aspect.id] ?? ''),
                `<w:gridSpan w:val="${span - 1}"/>`,
              ),
            ]),
          ]
        : []),
    ],
  };
}

function down(
  name: string,
  options: Down = {},
  form: Form = completeForm,
  expected?: ExpectedReading,
): CorpusCase {
  return benchmarkCase(`shape: ${name}`, {
    form,
    layout: levelsDown(options),
    ...(expected && { expected }),
  });
}

/** Everything about one aspect as paragraphs, without a table. */
function asParagraphs(form: Form, aspect: WordedAspect, named: boolean): string {
  return [
    styled('Heading3', `${aspect.id}`),
    ...levelNames.map((level) =>
      paragraph(
        (named ? run(`${levelLabels[level]}: `, '<w:b/>') : '') +
          run(aspect.statements[level], form.ratings[aspect.id] === level ? highlight('yellow') : ''),
      ),
    ),
    paragraph(run('Evidence: ', '<w:b/>') + run((form.evidence[aspect.id] ?? '').replace(/\n/g, ' '))),
  ].join('');
}

/** All three statements in one cell, their sentences in paragraphs of their own, the evidence under them. */
const allInOneCell: Partial<Layout> = {
  header: () => headerOf(['', 'Where are we?']),
  widths: () => [600, 13000],
  rows: (form, aspect) => [
    row([
      plainCell(aspect.letter),
      cell(
        levelNames
          .map((level) => {
            const chosen = form.ratings[aspect.id] === level;
            return (
              paragraph(run(`${levelLabels[level]}: ${aspect.statements[level]}`)) +
              paragraph(run('This is how it looks with us.', chosen ? highlight('yellow') : ''))
            );
          })
          .join('') +
          plain('Evidence:') +
          lines(form.evidence[aspect.id] ?? ''),
      ),
    ]),
  ],
};

/** All three statements as paragraphs in one cell, the evidence in the next. */
function inOneCell(named: boolean): Partial<Layout> {
  return {
    header: () => headerOf(['', 'Statements', 'Evidence to support judgement']),
    widths: () => [600, 8000, 5000],
    rows: (form, aspect) => [
      row([
        plainCell(aspect.letter),
        cell(
          levelNames
            .map((level) =>
              paragraph(
                (named ? run(`${levelLabels[level]}: `, '<w:b/>') : '') +
                  run(aspect.statements[level], form.ratings[aspect.id] === level ? highlight('yellow') : ''),
              ),
            )
            .join(''),
        ),
        cell(lines(form.evidence[aspect.id] ?? '')),
      ]),
    ],
  };
}

export const levelsDownCases: CorpusCase[] = [
  down('a row for each level, letter and evidence merged down'),
  down('a row for each level, half filled in, letter on the first row only', { letter: 'first' }, halfForm),
  down('a row for each level, the letter repeated', { letter: 'repeated' }),
  down('a row for each level, names in short', {
    name: (level) => plainCell({ emerging: 'Em', expected: 'Exp', exemplary: 'Ex' }[level]),
  }),
  down('a row for each level, Exemplary on top', { order: ['exemplary', 'expected', 'emerging'] }),
  down('a row for each level, evidence in a row below the three', { evidence: 'below' }, halfForm),
  down('a row for each level, evidence beside the level chosen', { evidence: 'row by row' }),
  down('a row for each level without its name', { name: null }),
  down(
    'a row for each level without its name, no header, half filled in',
    { name: null, header: '' },
    halfForm,
  ),
  down('a row for each level, its name before the statement in the same cell', {
    name: null,
    statement: (text, chosen, level) =>
      cell(
        paragraph(run(`${levelLabels[level]}: `, '<w:b/>') + run(text, chosen ? highlight('yellow') : '')),
      ),
  }),
  down('a row for each level, cells shaded', {
    statement: (text, chosen) =>
      plainCell(text, chosen ? '<w:shd w:val="clear" w:color="auto" w:fill="92D050"/>' : ''),
  }),
  down(
    'a row for each level, the names in traffic-light colours throughout',
    {
      name: (level) =>
        plainCell(
          levelLabels[level],
          `<w:shd w:val="clear" w:color="auto" w:fill="${{ emerging: 'FF0000', expected: 'FFC000', exemplary: '92D050' }[level]}"/>`,
        ),
    },
    halfForm,
  ),
  down(
    'a row for each level, ticks typed behind the statements',
    { statement: (text, chosen) => plainCell(chosen ? `${text} ✓` : text) },
    halfForm,
    { ratings: {}, suggestions: halfForm.ratings },
  ),
  down(
    'a row for each level, two of the three highlighted in outcome 5',
    {
      statement: (text, chosen, level, { outcome }) =>
        (outcome === 5 ? level !== 'emerging' : chosen) ? highlightedCell(text) : plainCell(text),
    },
    completeForm,
    { ratings: without(completeForm.ratings, idsOf(5)), conflicts: idsOf(5) },
  ),
  benchmarkCase('shape: a row for each level in a table for each aspect, named in a row above', {
    form: halfForm,
    layout: {
      ...levelsDown({ letter: 'first' }),
      tables: (form, outcome, layout) =>
        outcome.aspects
          .map((aspect) =>
            table(
              [
                row([plainCell(`Aspect ${aspect.id}`, '<w:gridSpan w:val="4"/>')]),
                ...layout.rows(form, aspect, layout),
              ],
              layout.widths(layout),
            ),
          )
          .join(plain('')),
    },
  }),
  benchmarkCase('shape: a row for each level, only the level’s name highlighted', {
    layout: levelsDown({
      name: (level, form, aspect) =>
        form.ratings[aspect.id] === level
          ? highlightedCell(levelLabels[level])
          : plainCell(levelLabels[level]),
      statement: (text) => plainCell(text),
    }),
    expected: { ratings: {}, suggestions: completeForm.ratings },
  }),
  benchmarkCase('shape: the three statements as named paragraphs in one cell', { layout: inOneCell(true) }),
  benchmarkCase('shape: the three statements as paragraphs in one cell, unnamed, half filled in', {
    form: halfForm,
    layout: inOneCell(false),
  }),
  benchmarkCase('shape: statements and evidence in one cell, a sentence of the school’s under each', {
    form: halfForm,
    layout: allInOneCell,
    // What is highlighted is the school's sentence, which some take for a note and some for a mark.
    expected: { either: Object.keys(halfForm.ratings) },
  }),
  benchmarkCase('shape: no tables, the levels as named paragraphs', {
    layout: {
      tables: (form, outcome) => outcome.aspects.map((aspect) => asParagraphs(form, aspect, true)).join(''),
    },
  }),
  benchmarkCase('shape: no tables, the statements as unnamed paragraphs, half filled in', {
    form: halfForm,
    layout: {
      tables: (form, outcome) => outcome.aspects.map((aspect) => asParagraphs(form, aspect, false)).join(''),
    },
  }),
];
