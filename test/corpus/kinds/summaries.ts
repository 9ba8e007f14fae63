import { benchmarkCase } from '../build/benchmark';
import { completeForm } from '../build/filled-forms';
import { without } from '../build/form';
import type { Layout } from '../build/layout';
import { aspects, levelNames, outcomes, type LevelName } from '../build/wording';
import { cell, paragraph, plain, plainCell, row, run, shading, styled, table } from '../build/wordprocessing';
import type { CorpusCase, ExpectedReading } from '../case';
import { columns, evidence, letter, levelLabels, neverMarked, statements } from '../shapes/columns';

/** Lists and tables that give the aspects their level, apart from the statements. */

const { ratings } = completeForm;
const other: Readonly<Record<LevelName, LevelName>> = {
  emerging: 'expected',
  expected: 'exemplary',
  exemplary: 'emerging',
};
const levelOf = (id: string) => ratings[id] ?? 'emerging';
const label = (id: string) => levelLabels[levelOf(id)];
const idsAt = (level: LevelName) => aspects.filter(({ id }) => levelOf(id) === level).map(({ id }) => id);
const rowsOf = (texts: readonly (readonly string[])[]) =>
  table(
    texts.map((inRow) => row(inRow.map((text) => plainCell(text)))),
    (texts[0] ?? []).map(() => 2000),
  );

const unmarked = columns(letter(), ...statements(neverMarked), evidence());
const suggested: ExpectedReading = { ratings: {}, suggestions: ratings };
const ignored: ExpectedReading = { ratings: {} };

const ticks = (sign: string, none = '') =>
  rowsOf([
    ['Aspect', ...levelNames.map((level) => levelLabels[level])],
    ...aspects.map(({ id }) => [id, ...levelNames.map((level) => (level === levelOf(id) ? sign : none))]),
  ]);
const coloured = table(
  [
    row(['', ...levelNames.map((level) => levelLabels[level])].map((text) => plainCell(text))),
    ...aspects.map(({ id }) =>
      row([
        plainCell(id),
        ...levelNames.map((level) => plainCell('', level === levelOf(id) ? shading('92D050') : '')),
      ]),
    ),
  ],
  [1000, 2000, 2000, 2000],
);

/** What stands in the document, and what is read from it where nothing is marked. */
const summaries: readonly (readonly [name: string, xml: string, expected: ExpectedReading])[] = [
  ['a table', rowsOf([['Aspect', 'Best fit'], ...aspects.map(({ id }) => [id, label(id)])]), suggested],
  ['a table without headings', rowsOf(aspects.map(({ id }) => [id, label(id)])), suggested],
  [
    'a table with titles and comments',
    rowsOf([
      ['Aspect', 'Judgement', 'Comment'],
      ...aspects.map(({ id }) => [`${id} Our own title of it`, label(id).toUpperCase(), 'See below']),
    ]),
    suggested,
  ],
  [
    'two aspects in a row',
    rowsOf(
      outcomes.flatMap(({ aspects: own }) =>
        own.flatMap(({ id }, at) => {
          const next = own[at + 1]?.id;
          if (at % 2 === 1) return [];
          return [[id, label(id), next ?? '', next === undefined ? '' : label(next)]];
        }),
      ),
    ),
    suggested,
  ],
  [
    'levels below labels',
    outcomes
      .map(({ aspects: own }) => rowsOf([own.map(({ id }) => id), own.map(({ id }) => label(id))]))
      .join(plain('')),
    suggested,
  ],
  [
    'a row for each level',
    rowsOf(levelNames.map((level) => [levelLabels[level], idsAt(level).join(', ')])),
    suggested,
  ],
  [
    'current and target',
    rowsOf([
      ['Aspect', 'Current', 'Target'],
      ...aspects.map(({ id }) => [id, label(id), levelLabels[other[levelOf(id)]]]),
    ]),
    suggested,
  ],
  [
    'two years',
    rowsOf([
      ['Aspect', '2024-25', '2025-26'],
      ...aspects.map(({ id }) => [id, levelLabels[other[levelOf(id)]], label(id)]),
    ]),
    suggested,
  ],
  [
    'letters with a key',
    plain('Key: E = Emerging, S = Expected, X = Exemplary') +
      rowsOf(aspects.map(({ id }) => [id, { emerging: 'E', expected: 'S', exemplary: 'X' }[levelOf(id)]])),
    suggested,
  ],
  ['ticks under the levels', ticks('✓'), suggested],
  ['ticks and crosses under the levels', ticks('✓', '✗'), suggested],
  ['an x under the levels', ticks('x'), suggested],
  ['boxes under the levels', ticks('☒', '☐'), suggested],
  ['colours under the levels', coloured, suggested],
  [
    'lines',
    outcomes.map(({ aspects: own }) => plain(own.map(({ id }) => `${id} ${label(id)}`).join(', '))).join(''),
    suggested,
  ],
  ['a line for each aspect', aspects.map(({ id }) => plain(`${id}: ${label(id)}`)).join(''), suggested],
  [
    'a line for each aspect, with dashes',
    aspects.map(({ id }) => plain(`${id} – ${label(id)}`)).join(''),
    suggested,
  ],
  [
    'a line for each level',
    levelNames.map((level) => plain(`${levelLabels[level]}: ${idsAt(level).join(', ')}`)).join(''),
    suggested,
  ],
  [
    'a line behind a title',
    plain(`Our best fits: ${aspects.map(({ id }) => `${id} ${label(id)}`).join('; ')}`),
    suggested,
  ],
  ['last year’s table', plain('Last year') + rowsOf(aspects.map(({ id }) => [id, label(id)])), ignored],
  [
    'targets in lines',
    plain('Targets for July') + aspects.map(({ id }) => plain(`${id} ${label(id)}`)).join(''),
    ignored,
  ],
  [
    'targets behind a title',
    plain(`Target: ${aspects.map(({ id }) => `${id} ${label(id)}`).join(', ')}`),
    ignored,
  ],
  ['a printed choice', aspects.map(({ id }) => plain(`${id} Emerging Expected Exemplary`)).join(''), ignored],
  ['a sentence', plain('We hope that 1a is Expected by July and 1b stays Emerging.'), ignored],
];

const before = (xml: string): Partial<Layout> => ({ keyDates: () => xml });
const wrong = rowsOf(
  aspects.map(({ id }) => [id, id === '1a' ? levelLabels[other[levelOf(id)]] : label(id)]),
);

export const cases: CorpusCase[] = [
  ...summaries.map(([name, xml, expected]) =>
    benchmarkCase(`summary: ${name}, nothing marked`, { layout: { ...unmarked, ...before(xml) }, expected }),
  ),
  ...summaries.map(([name, xml]) =>
    benchmarkCase(`summary: ${name}, of what is marked`, { layout: before(xml) }),
  ),
  benchmarkCase('summary: a table at the end', {
    layout: {
      ...unmarked,
      plan: () =>
        styled('Heading1', 'Summary of our judgements') + rowsOf(aspects.map(({ id }) => [id, label(id)])),
    },
    expected: suggested,
  }),
  benchmarkCase('summary: a table that gives 1a another level than the mark', {
    layout: before(wrong),
    expected: { ratings: without(ratings, ['1a']), conflicts: ['1a'] },
  }),
  benchmarkCase('summary: levels in the action plan', {
    layout: {
      ...unmarked,
      plan: () => plain('Action Plan') + rowsOf(aspects.map(({ id }) => [id, label(id)])),
    },
    expected: ignored,
  }),
  benchmarkCase('summary: of an aspect whose row is not there', {
    layout: {
      ...before(
        rowsOf([
          ['1a', label('1a')],
          ['1b', label('1b')],
        ]),
      ),
      rows: (form, aspect, layout) =>
        aspect.id === '1a'
          ? []
          : [
              row([
                plainCell(aspect.letter),
                ...levelNames.map((level) => layout.statement(form, aspect, level)),
                cell(paragraph(run('Seen.'))),
              ]),
            ],
    },
    expected: {
      ratings: without(ratings, ['1a']),
      evidence: aspects.map(({ id }) => id).filter((id) => id !== '1a'),
      notes: ['1a: its statements are not in this document'],
    },
  }),
];
