import { benchmarkCase } from '../build/benchmark';
import { completeForm } from '../build/filled-forms';
import { highlightedCell, plainLayout, type Layout } from '../build/layout';
import { levelNames, type LevelName } from '../build/wording';
import { cell, highlight, paragraph, plain, plainCell, run, shading } from '../build/wordprocessing';
import type { CorpusCase, ExpectedReading } from '../case';
import { columns, evidence, letter, levelLabels, neverMarked, statement, typed } from '../shapes/columns';

/** Less usual ways to set one statement apart, each in a whole document. */

const { ratings } = completeForm;
const suggested: ExpectedReading = { ratings: {}, suggestions: ratings };
const unsure: ExpectedReading = { ratings: {}, unsure: Object.keys(ratings) };

/** Writes the chosen statement's cell, and perhaps that of the next level, otherwise than the others. */
function setApart(
  chosen: (text: string, level: LevelName) => string,
  next: (text: string) => string = plainCell,
): Pick<Layout, 'statement'> {
  return {
    statement: (form, aspect, level) => {
      const text = aspect.statements[level];
      const at = levelNames.indexOf(form.ratings[aspect.id] ?? 'emerging');
      if (form.ratings[aspect.id] === level) return chosen(text, level);
      return levelNames[(at + 1) % levelNames.length] === level ? next(text) : plainCell(text);
    },
  };
}

const formatted = (properties: string) => (text: string) => cell(paragraph(run(text, properties)));
const frame = ['top', 'left', 'bottom', 'right']
  .map((side) => `<w:${side} w:val="single" w:sz="24" w:space="0" w:color="FF0000"/>`)
  .join('');

const signs = ['✓✓', '★', '→', '*', 'Yes', 'YES', 'best fit', '(best fit)'];
const alone = ['x', 'X', '✓', '☒', 'Yes', 'Y', '★'];

const looks: readonly (readonly [string, Pick<Layout, 'statement'>, ExpectedReading])[] = [
  ['in italics', setApart(formatted('<w:i/>')), suggested],
  [
    'in a cell framed in red',
    setApart((text) => plainCell(text, `<w:tcBorders>${frame}</w:tcBorders>`)),
    suggested,
  ],
  [
    'plain, with a highlighted note below it that ends without a stop',
    setApart((text) => cell(plain(text) + paragraph(run('to be looked at', highlight('yellow'))))),
    unsure,
  ],
];

const evidenceSays = (pattern: string): Partial<Layout> => ({
  statement: (_, aspect, level) => plainCell(aspect.statements[level]),
  evidence: (form, aspect) =>
    cell(
      plain(pattern.replace('{}', levelLabels[form.ratings[aspect.id] ?? 'emerging'])) +
        plain('Seen in lessons.'),
    ),
});

/** A narrow column before each statement's neighbour, coloured at the best fit. */
const colouredColumns = columns(
  letter(),
  ...levelNames.flatMap((level) => [
    statement(level, levelLabels[level], neverMarked),
    {
      ...typed('', () => '', 400),
      cell: (form: typeof completeForm, { id }: { readonly id: string }) =>
        plainCell('', form.ratings[id] === level ? shading('92D050') : ''),
    },
  ]),
  evidence(),
);

const tints: Readonly<Record<LevelName, string>> = {
  emerging: 'FBE4D5',
  expected: 'FFF2CC',
  exemplary: 'E2EFDA',
};

export const cases: CorpusCase[] = [
  ...signs.flatMap((sign) => [
    benchmarkCase(`marks: ${sign} behind the statement`, {
      layout: setApart((text) => plainCell(`${text} ${sign}`)),
      expected: suggested,
    }),
    benchmarkCase(`marks: ${sign} before the statement`, {
      layout: setApart((text) => plainCell(`${sign} ${text}`)),
      expected: suggested,
    }),
  ]),
  ...alone.flatMap((sign) => [
    benchmarkCase(`marks: ${sign} in a paragraph above the statement`, {
      layout: setApart((text) => cell(plain(sign) + plain(text))),
      expected: suggested,
    }),
    benchmarkCase(`marks: ${sign} in a paragraph below the statement`, {
      layout: setApart((text) => cell(plain(text) + plain(sign))),
      expected: suggested,
    }),
  ]),
  ...looks.map(([name, layout, expected]) =>
    benchmarkCase(`marks: the statement is ${name}`, { layout, expected }),
  ),
  benchmarkCase('marks: a colour in a narrow column beside the statement', {
    layout: colouredColumns,
    expected: suggested,
  }),
  benchmarkCase('marks: words shaded in columns that have a tint each', {
    layout: {
      statement: (form, aspect, level) =>
        cell(
          paragraph(
            run(aspect.statements[level], form.ratings[aspect.id] === level ? shading('FFFF00') : ''),
          ),
          shading(tints[level]),
        ),
    },
  }),
  ...['Level: {}', 'Judgement: {}'].map((pattern) =>
    benchmarkCase(`marks: evidence that begins with “${pattern}”`, {
      layout: evidenceSays(pattern),
      expected: { ...suggested, evidence: Object.keys(ratings) },
    }),
  ),
  benchmarkCase('marks: evidence that begins with “We feel we are {} here.”', {
    layout: evidenceSays('We feel we are {} here.'),
    expected: { ...unsure, evidence: Object.keys(ratings) },
  }),
  ...[
    ['Yellow = agreed in part', unsure] as const,
    ['Amber = partly in place, yellow = partly', unsure] as const,
    ['Yellow = SENCO', {}] as const,
  ].map(([key, expected]) =>
    benchmarkCase(`marks: key “${key}”`, { layout: { keyDates: () => plain(key) }, expected }),
  ),
  benchmarkCase('marks: the SENCO’s colour and the governors’ differ', {
    layout: {
      keyDates: () => plain('Yellow = SENCO, Green = governors'),
      ...setApart(
        (text) => highlightedCell(text),
        (text) => highlightedCell(text, 'green'),
      ),
    },
    expected: { ratings: {}, conflicts: Object.keys(ratings) },
  }),
  benchmarkCase('marks: the whole form with nothing set apart', {
    layout: { ...plainLayout, ...setApart(plainCell) },
    expected: { ratings: {} },
  }),
];
