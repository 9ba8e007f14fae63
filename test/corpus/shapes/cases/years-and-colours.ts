import type { CorpusCase, ExpectedReading } from '../../case';
import { benchmarkCase } from '../../build/benchmark';
import { completeForm, halfForm } from '../../build/filled-forms';
import { ratingsFrom, without, type Form } from '../../build/form';
import { highlightedCell, type Layout } from '../../build/layout';
import { levelNames, type LevelName, type WordedAspect } from '../../build/wording';
import {
  cell,
  highlight,
  paragraph,
  plain,
  plainCell,
  row,
  run,
  shading,
  table,
} from '../../build/wordprocessing';
import {
  columns,
  evidence,
  headerOf,
  letter,
  levelLabels,
  statement,
  statements,
  type StatementCell,
} from '../columns';

/** Several colours in one document: two years, several people, a key, a dark screen. */

const thisYear = completeForm.ratings;
/** Eight aspects stood one level lower last year; all others stood where they are. */
const lastYear: Readonly<Record<string, LevelName>> = ratingsFrom(
  '123112312212132',
  '221232112',
  '2122',
  '213',
  '221',
);
const moved = Object.keys(thisYear).filter((id) => thisYear[id] !== lastYear[id]);
const firstYear = 'yellow';
const secondYear = 'green';
/** Aspects that nobody has looked at again this year. */
const notAgain = ['1b', '3b'];

/** Last year's marks and this year's in one table; where both are on one statement, this year's is on top. */
function bothYears(again: (aspect: WordedAspect) => boolean = () => true): Partial<Layout> {
  const write: StatementCell = (text, _, aspect, level) => {
    if (again(aspect) && thisYear[aspect.id] === level) return highlightedCell(text, secondYear);
    return lastYear[aspect.id] === level ? highlightedCell(text, firstYear) : plainCell(text);
  };
  return columns(letter(), ...statements(write), evidence());
}

const colouredKey = (): string =>
  paragraph(run('2017-18', highlight(firstYear)) + run('   ') + run('2018-19', highlight(secondYear)));

const wordedKey = (): string => plain('Key: yellow = 2017-18, green = 2018-19');

const tableKey = (): string =>
  table(
    [
      row([plainCell('', shading('FFFF00')), plainCell('Summer 2018')]),
      row([plainCell('', shading('00B050')), plainCell('Summer 2019')]),
    ],
    [600, 3000],
  );

/** The layout with this before the outcomes. */
function keyed(key: () => string, layout: Partial<Layout>): Partial<Layout> {
  return { ...layout, keyDates: key };
}

function yearsCase(name: string, layout: Partial<Layout>, expected: ExpectedReading = {}): CorpusCase {
  return benchmarkCase(`shape: ${name}`, { layout, expected });
}

const shadedFor = (text: string, fill: string): string => plainCell(text, shading(fill));

/** This year's fill on what is chosen now, last year's on what was chosen then. */
const shadedYears: StatementCell = (text, _, { id }, level) => {
  if (thisYear[id] === level) return shadedFor(text, '00B050');
  return lastYear[id] === level ? shadedFor(text, 'FFFF00') : plainCell(text);
};

/** Three statements for one year, headed with it. */
function yearColumns(
  year: string,
  ratings: Readonly<Record<string, LevelName>>,
): ReturnType<typeof statement>[] {
  return levelNames.map((level) => ({
    ...statement(level, `${levelLabels[level]}${year === '' ? '' : ` ${year}`}`),
    cell: (_: Form, aspect: WordedAspect) =>
      ratings[aspect.id] === level
        ? highlightedCell(aspect.statements[level])
        : plainCell(aspect.statements[level]),
  }));
}

const people = ['yellow', 'cyan', 'magenta'];
const byPerson: StatementCell = (text, chosen, { letter: name }) =>
  chosen ? highlightedCell(text, people[name.charCodeAt(0) % 3]) : plainCell(text);

const dark = '<w:color w:val="FFFFFF"/>';

export const yearAndColourCases: CorpusCase[] = [
  yearsCase('two years in two colours, no key', bothYears(), {
    ratings: without(thisYear, moved),
    conflicts: moved,
  }),
  yearsCase(
    'two years in two colours, no key, headed with both years',
    {
      ...bothYears(),
      heading: (outcome) => plain(`Outcome ${outcome.number}: ${outcome.title} (2017-18 and 2018-19)`),
    },
    { ratings: without(thisYear, moved), conflicts: moved },
  ),
  yearsCase(
    'two years in two colours, a key in the colours, two aspects not looked at again',
    keyed(
      colouredKey,
      bothYears(({ id }) => !notAgain.includes(id)),
    ),
    { ratings: without(thisYear, notAgain), either: moved, unsure: notAgain },
  ),
  yearsCase(
    'two years in two colours, a key in words, two aspects not looked at again',
    keyed(
      wordedKey,
      bothYears(({ id }) => !notAgain.includes(id)),
    ),
    { ratings: without(thisYear, notAgain), either: moved, unsure: notAgain },
  ),
  yearsCase(
    'two years in two fills, a key in a table',
    keyed(tableKey, columns(letter(), ...statements(shadedYears), evidence())),
    { either: moved },
  ),
  yearsCase(
    'a key for two years, and only last year’s colour so far',
    keyed(
      colouredKey,
      bothYears(() => false),
    ),
    { ratings: {}, unsure: Object.keys(lastYear) },
  ),
  yearsCase(
    'a key for two years, and only this year’s colour',
    keyed(
      colouredKey,
      columns(
        letter(),
        ...statements((text, chosen) => (chosen ? highlightedCell(text, secondYear) : plainCell(text))),
        evidence(),
      ),
    ),
  ),
  yearsCase(
    'six columns for two years without saying which',
    columns(letter(), ...yearColumns('', lastYear), ...yearColumns('', thisYear), evidence()),
    { ratings: without(thisYear, moved), either: Object.keys(thisYear) },
  ),
  yearsCase(
    'six columns for two years, headed',
    columns(letter(), ...yearColumns('2017-18', lastYear), ...yearColumns('2018-19', thisYear), evidence()),
    { either: Object.keys(thisYear) },
  ),
  yearsCase(
    'two rows for each aspect, last year’s and this year’s, unnamed',
    {
      ...columns(letter(), ...statements(), evidence()),
      rows: (form, aspect, layout) => {
        const list = columns(letter(), ...statements(), evidence());
        return [
          ...(list.rows?.({ ...form, ratings: lastYear, evidence: {} }, aspect, layout) ?? []),
          ...(list.rows?.(form, aspect, layout) ?? []),
        ];
      },
    },
    { ratings: without(thisYear, moved), unsure: moved, either: without2(thisYear, moved) },
  ),
  yearsCase(
    'three members of staff, a colour each with a key, one mark in each row',
    keyed(
      () =>
        paragraph(
          people.map((colour, index) => run(['JW', 'PO', 'TB'][index] ?? '', highlight(colour))).join(''),
        ),
      columns(letter(), ...statements(byPerson), evidence()),
    ),
  ),
  yearsCase(
    'two members of staff of different minds in eight rows, with a key',
    keyed(
      () => paragraph(run('Jane ', highlight(firstYear)) + run('Tom', highlight(secondYear))),
      bothYears(),
    ),
    { ratings: without(thisYear, moved), conflicts: moved },
  ),
  yearsCase(
    'two members of staff on the same statement, half in each colour',
    columns(
      letter(),
      ...statements((text, chosen) => {
        const words = text.split(' ');
        return chosen
          ? cell(
              paragraph(
                run(`${words.slice(0, 4).join(' ')} `, highlight('yellow')) +
                  run(words.slice(4).join(' '), highlight('cyan')),
              ),
            )
          : plainCell(text);
      }),
      evidence(),
    ),
  ),
  yearsCase('a key of levels in three colours, marks in the colour of the level', {
    ...columns(
      letter(),
      ...statements((text, chosen, _, level) =>
        chosen
          ? highlightedCell(text, { emerging: 'red', expected: 'yellow', exemplary: 'green' }[level])
          : plainCell(text),
      ),
      evidence(),
    ),
    keyDates: () =>
      paragraph(
        run('Emerging ', highlight('red')) +
          run('Expected ', highlight('yellow')) +
          run('Exemplary', highlight('green')),
      ),
  }),
  yearsCase(
    'pasted from a dark screen: every statement white on black, the chosen one highlighted',
    columns(
      letter(),
      ...statements((text, chosen) =>
        cell(paragraph(run(text, `${dark}${chosen ? highlight('darkYellow') : ''}${shading('1F1F1F')}`))),
      ),
      evidence(),
    ),
  ),
  yearsCase(
    'pasted from a dark screen: cells dark, the chosen one lighter',
    columns(
      letter(),
      ...statements((text, chosen) =>
        cell(paragraph(run(text, dark)), shading(chosen ? '7F6000' : '262626')),
      ),
      evidence(),
    ),
  ),
  benchmarkCase('shape: header rows and outcome titles in the yellow of the marks, in every table', {
    form: halfForm,
    layout: {
      ...columns(
        letter(),
        ...statements((text, chosen) => (chosen ? shadedFor(text, 'FFFF00') : plainCell(text))),
        evidence(),
      ),
      header: () =>
        row([plainCell('Outcome', `<w:gridSpan w:val="5"/>${shading('FFFF00')}`)]) +
        headerOf(['', 'Emerging', 'Expected', 'Exemplary', 'Evidence']).replace(
          /<w:tc>/g,
          `<w:tc><w:tcPr>${shading('FFFF00')}</w:tcPr>`,
        ),
    },
  }),
  benchmarkCase('shape: a yellow key word found in every statement, nothing chosen', {
    form: { ...completeForm, ratings: {} },
    layout: columns(
      letter(),
      ...statements((text) => {
        const [first = '', ...others] = text.split(' ');
        return cell(paragraph(run(first, highlight('yellow')) + run(` ${others.join(' ')}`)));
      }),
      evidence(),
    ),
    expected: { either: Object.keys(thisYear) },
  }),
  benchmarkCase('shape: letters coloured by level and a key, nothing else marked', {
    layout: {
      ...columns(
        {
          ...letter(),
          cell: (form, { id, letter: name }) =>
            plainCell(
              name,
              shading(
                { emerging: 'FF0000', expected: 'FFC000', exemplary: '92D050' }[
                  form.ratings[id] ?? 'expected'
                ],
              ),
            ),
        },
        ...statements((text) => plainCell(text)),
        evidence(),
      ),
      keyDates: () => plain('Red: Emerging. Amber: Expected. Green: Exemplary.'),
    },
    expected: { ratings: {} },
  }),
];

function without2(record: Readonly<Record<string, unknown>>, ids: readonly string[]): string[] {
  return Object.keys(record).filter((id) => !ids.includes(id));
}
