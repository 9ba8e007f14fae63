import type { CorpusCase, ExpectedReading } from '../case';
import { benchmarkCase } from '../build/benchmark';
import type { LevelName } from '../build/wording';
import { plain, plainCell, shading } from '../build/wordprocessing';
import { columns, evidence, letter, neverMarked, statements, typed, withColumns } from '../shapes/columns';
import { bothUnsure, ids, suggested } from './expected';

const keys: readonly (readonly [string, ExpectedReading])[] = [
  ['Yellow = our target', bothUnsure],
  ['Yellow: where we want to be', bothUnsure],
  ['Yellow = last year', bothUnsure],
  ['Yellow = next steps', bothUnsure],
  ['Yellow – aim for 2027', bothUnsure],
  ['Yellow = to discuss', bothUnsure],
  ['Yellow = not in place', bothUnsure],
  ['Yellow = blah', bothUnsure],
  ['Key: yellow = priority', bothUnsure],
  ['Yellow = where we are', {}],
  ['Yellow = current judgement', {}],
  ['Yellow: best fit', {}],
  ['Where we are now = yellow', {}],
  ['Please highlight the best fit in yellow', {}],
  ['Highlight in yellow the statement that fits best.', {}],
];
const colourCases = keys.flatMap(([text, expected]) => [
  benchmarkCase(`kinds: key “${text}”`, { layout: { keyDates: () => plain(text) }, expected }),
  benchmarkCase(`kinds: key “${text}”, cells shaded`, {
    layout: {
      keyDates: () => plain(text),
      statement: (form, aspect, level) =>
        plainCell(aspect.statements[level], form.ratings[aspect.id] === level ? shading('FFFF00') : ''),
    },
    expected,
  }),
]);

const codes: readonly (readonly [string, string, Readonly<Record<LevelName, string>>])[] = [
  ['R = Emerging, A = Expected, G = Exemplary', 'RAG', { emerging: 'R', expected: 'A', exemplary: 'G' }],
  [
    'Red: Emerging; Amber: Expected; Green: Exemplary',
    'RAG',
    { emerging: 'Red', expected: 'Amber', exemplary: 'Green' },
  ],
  ['1 = Emerging, 2 = Expected, 3 = Exemplary', 'Score', { emerging: '1', expected: '2', exemplary: '3' }],
  ['Emerging (1) Expected (2) Exemplary (3)', 'Score', { emerging: '1', expected: '2', exemplary: '3' }],
  [
    'Emerging = 1; Expected = 2; Exemplary = 3',
    'Our score',
    { emerging: '1', expected: '2', exemplary: '3' },
  ],
];
const codeCases = codes.flatMap(([key, heading, code]) => {
  const column = typed(heading, ({ id }, form) => code[form.ratings[id] ?? 'emerging'], 700);
  const unmarked = columns(letter(), ...statements(neverMarked), column, evidence());
  return [
    benchmarkCase(`kinds: ${heading} with the key “${key}”`, {
      layout: { ...unmarked, keyDates: () => plain(key) },
      expected: suggested,
    }),
    benchmarkCase(`kinds: ${heading} with the key “${key}” and marks`, {
      layout: { ...withColumns(column), keyDates: () => plain(key) },
    }),
    benchmarkCase(`kinds: ${heading} as in “${key}”, but no key`, {
      layout: unmarked,
      expected: { ratings: {}, either: ids },
    }),
  ];
});

/** Keys that say what a colour, a letter or a number means. */
export const keyCases: CorpusCase[] = [...colourCases, ...codeCases];
