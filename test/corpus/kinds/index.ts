import type { CorpusCase, ExpectedReading } from '../case';
import { benchmarkCase } from '../build/benchmark';
import { completeForm, halfForm } from '../build/filled-forms';
import { without } from '../build/form';
import type { Layout } from '../build/layout';
import { plainLayout } from '../build/layout';
import { statutoryTable } from '../build/front-matter';
import { levelNames, type LevelName } from '../build/wording';
import { cell, highlight, paragraph, plain, plainCell, run, shading, table } from '../build/wordprocessing';
import {
  columns,
  evidence,
  letter,
  levelLabels,
  neverMarked,
  statements,
  typed,
  withColumns,
} from '../shapes/columns';
import * as fields from './fields';
import { cases as markCases } from './marks';
import { cases as summaryCases } from './summaries';
import { cases as widthCases } from './widths';

/** Many documents of each kind that was once read wrongly: other glyphs, other words, other widths. */

const ratings = completeForm.ratings;
const ids = Object.keys(ratings);

/** The line "Best fit:" above the evidence, saying this of each aspect's level. */
function withLine(say: (level: LevelName) => string, marked: boolean): Partial<Layout> {
  return {
    ...(marked ? {} : { statement: (_, aspect, level) => plainCell(aspect.statements[level]) }),
    evidence: (form, aspect) => {
      const level = form.ratings[aspect.id];
      const line = level === undefined ? '' : paragraph(run(`Best fit: ${say(level)}`));
      return cell(line + plain(form.evidence[aspect.id] ?? ''));
    },
  };
}

const hedges = [
  'working towards {}',
  'nearly {}',
  'not yet {}',
  '{} next year',
  '{}?',
  'never {}',
  'almost {}',
  'aiming for {}',
  '{} by summer',
  'towards {}',
  'moving to {}',
  'not {}',
  '{} in part',
  'should be {}',
  'was {}',
  '{} (tbc)',
];
const empty = [
  'N/A',
  'see highlighted',
  'Select level',
  'Emerging / Expected / Exemplary',
  'Emerging, Expected, Exemplary',
  '☐ Emerging ☐ Expected ☐ Exemplary',
  'Emerging | Expected | Exemplary',
  'choose one',
  'as highlighted',
  '____',
  'Please select',
];
const plainWords = ['{}', '{}.', 'We are {}', '{} level', 'overall {}'];

const said = (pattern: string) => (level: LevelName) => pattern.replace('{}', levelLabels[level]);
const bothUnsure: ExpectedReading = { ratings: {}, unsure: ids };

const lineCases: CorpusCase[] = [
  ...hedges.flatMap((pattern) => [
    benchmarkCase(`kinds: line “Best fit: ${pattern}”, nothing marked`, {
      layout: withLine(said(pattern), false),
      expected: bothUnsure,
    }),
    benchmarkCase(`kinds: line “Best fit: ${pattern}” of the marked level`, {
      layout: withLine(said(pattern), true),
      expected: bothUnsure,
    }),
  ]),
  ...empty.flatMap((words) => [
    benchmarkCase(`kinds: line “Best fit: ${words}”, nothing marked`, {
      layout: withLine(() => words, false),
      expected: { ratings: {} },
    }),
    benchmarkCase(`kinds: line “Best fit: ${words}” beside a mark`, { layout: withLine(() => words, true) }),
  ]),
  ...plainWords.map((pattern) =>
    benchmarkCase(`kinds: line “Best fit: ${pattern}” alone`, { layout: withLine(said(pattern), false) }),
  ),
  ...['☒', '☑', '✓', '✔', '✅', '✗', 'x', '[x]'].map((glyph) =>
    benchmarkCase(`kinds: printed levels, ${glyph} beside one`, {
      layout: withLine(
        (level) =>
          levelNames.map((name) => `${name === level ? glyph : '☐'} ${levelLabels[name]}`).join('  '),
        false,
      ),
    }),
  ),
];

/** Each aspect's statements with a sign at the best fit and another at the others. */
function signed(chosen: string, others: string, before: boolean): Partial<Layout> {
  return {
    statement: (form, aspect, level) => {
      const sign = form.ratings[aspect.id] === level ? chosen : others;
      const text = aspect.statements[level];
      return plainCell(sign === '' ? text : before ? `${sign} ${text}` : `${text} ${sign}`);
    },
  };
}
const suggested: ExpectedReading = { ratings: {}, suggestions: ratings };
const glyphCases: CorpusCase[] = ['✓', '✔', '✔\uFE0F', '✅', '☑', '☒', '✗', '✘', '❌', '✖', 'X'].flatMap(
  (glyph) => [
    benchmarkCase(`kinds: ${glyph} behind the statement`, {
      layout: signed(glyph, '', false),
      expected: suggested,
    }),
    benchmarkCase(`kinds: ${glyph} before the statement`, {
      layout: signed(glyph, '', true),
      expected: suggested,
    }),
  ],
);
const mixedCases: CorpusCase[] = [
  ['✓', '✗'],
  ['✅', '❌'],
  ['✔', '✘'],
  ['✔\uFE0F', '✖\uFE0F'],
  ['☑', '☐'],
  ['☒', '☐'],
  ['✓', 'x'],
].map(([yes = '', no = '']) =>
  benchmarkCase(`kinds: ${yes} at the best fit and ${no} at the others`, {
    layout: signed(yes, no, false),
    expected: suggested,
  }),
);
/** A mark at one level, something at another. */
const elsewhere: readonly (readonly [string, (text: string) => string])[] = [
  ['a tick', (text) => run(`${text} ✓`)],
  ['bold letters', (text) => run(text, '<w:b/>')],
  ['underlined', (text) => run(text, '<w:u w:val="single"/>')],
  ['red letters', (text) => run(text, '<w:color w:val="FF0000"/>')],
  ['a border', (text) => run(text, '<w:bdr w:val="single" w:sz="12" w:space="0" w:color="FF0000"/>')],
];
const againstCases = elsewhere.map(([name, write]) =>
  benchmarkCase(`kinds: marked, and ${name} at the next level`, {
    layout: {
      statement: (form, aspect, level) => {
        const at = levelNames.indexOf(form.ratings[aspect.id] ?? 'emerging');
        const isNext = levelNames[(at + 1) % 3] === level;
        return isNext
          ? cell(paragraph(write(aspect.statements[level])))
          : plainLayout.statement(form, aspect, level);
      },
    },
    expected: bothUnsure,
  }),
);
const struckCase = benchmarkCase('kinds: marked and struck through', {
  layout: {
    statement: (form, aspect, level) =>
      form.ratings[aspect.id] === level
        ? cell(paragraph(run(aspect.statements[level], '<w:strike/>' + highlight('yellow'))))
        : plainCell(aspect.statements[level]),
  },
  expected: bothUnsure,
});

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
const keyCases = keys.flatMap(([text, expected]) => [
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

/** A row's cells on a grid with a thin column before each border: it belongs to the cell left or right of it. */
function onThinGrid(xml: string, toTheRight: boolean, count: number): string {
  let at = 0;
  return xml.replace(/<w:tc>(?:<w:tcPr>(.*?)<\/w:tcPr>)?/g, (_, properties: string | undefined) => {
    const thin = toTheRight ? at > 0 : at < count - 1;
    at += 1;
    return `<w:tc><w:tcPr><w:gridSpan w:val="${thin ? 2 : 1}"/>${properties ?? ''}</w:tcPr>`;
  });
}

/** Every other row has its borders so many twips left of the header's. */
const dragged = [5, 20, 60, 150, 300, 500].map((by) =>
  benchmarkCase(`kinds: borders of every other row dragged by ${by} twips`, {
    layout: {
      tables: (form, outcome, layout) => {
        const widths = layout.widths(layout);
        const grid = widths.flatMap((width, at) => (at < widths.length - 1 ? [width - by, by] : [width]));
        const rows = [
          layout.header(layout),
          ...outcome.aspects.flatMap((aspect) => layout.rows(form, aspect, layout)),
        ];
        return table(
          rows.map((one, at) => onThinGrid(one, at % 2 === 1, widths.length)),
          grid,
        );
      },
    },
  }),
);

const statutory = completeForm.statutory;
const box = (yes: string, no: string) => (form: typeof completeForm) =>
  statutoryTable(form, (ticked) => run(ticked ? yes : no));
const checklistCases = ['✓', '✔', '✅', '☑', '☒', '✗', '❌', 'x', 'X', '✔\uFE0F', '[x]'].map((glyph) =>
  benchmarkCase(`kinds: checklist answered by ${glyph}`, { layout: { statutory: box(glyph, '') } }),
);
const crossesCase = [
  ['✓', '✗'],
  ['✅', '❌'],
  ['✔', 'x'],
].map(([yes = '', no = '']) =>
  benchmarkCase(`kinds: checklist with ${yes} and ${no} in every row`, {
    layout: { statutory: box(yes, no) },
    expected: { statutory },
  }),
);

const blankEvidence = [
  'What:\nImpact:',
  '1.\n2.',
  'a)\nb)',
  'Impact:\n____',
  'Strengths:\nNext steps:',
  '•\n•',
  'Evidence:',
  'Date:',
].map((text) =>
  benchmarkCase(`kinds: evidence that is only “${text.replaceAll('\n', ' ')}”`, {
    layout: { evidence: () => cell(text.split('\n').map(plain).join('')) },
    expected: { evidence: [] },
  }),
);

const paper = ['FEFEFE', 'FAF9F8', 'FAFAFA', 'FBFBFB', 'FFFFFE', 'F9F9F9'].map((fill) =>
  benchmarkCase(`kinds: pasted text shaded ${fill}`, {
    layout: {
      statement: (form, aspect, level) =>
        form.ratings[aspect.id] === level
          ? cell(paragraph(run(aspect.statements[level], shading(fill))))
          : plainCell(aspect.statements[level]),
    },
    expected: { ratings: {} },
  }),
);

const opening = ['{} – ', '{}: ', '{}. '].map((pattern) =>
  benchmarkCase(`kinds: evidence that begins with “${pattern}”`, {
    form: { ...completeForm, evidence: {} },
    layout: {
      statement: (_, aspect, level) => plainCell(aspect.statements[level]),
      evidence: (form, aspect) =>
        plainCell(`${said(pattern)(form.ratings[aspect.id] ?? 'emerging')}we see this in lessons.`),
    },
    expected: { ...suggested, suggestions: ratings, evidence: ids },
  }),
);

const unanswered = benchmarkCase('kinds: nothing but the form', {
  form: halfForm,
  layout: { statement: (_, a, l) => plainCell(a.statements[l]) },
  expected: { ratings: {} },
});

const twice = benchmarkCase('kinds: the form twice, the second copy filled in', {
  layout: {
    outcomes: (form, layout) =>
      plainLayout.outcomes({ ...form, ratings: {}, evidence: {} }, layout) +
      plainLayout.outcomes(form, layout),
  },
  expected: { notes: ['holds the form more than once'] },
});
const differing = benchmarkCase('kinds: the form twice, the copies differ in 1a', {
  layout: {
    outcomes: (form, layout) =>
      plainLayout.outcomes(
        {
          ...form,
          ratings: { ...form.ratings, '1a': form.ratings['1a'] === 'expected' ? 'emerging' : 'expected' },
        },
        layout,
      ) + plainLayout.outcomes(form, layout),
  },
  expected: { ratings: without(ratings, ['1a']), unsure: ['1a'] },
});

export const cases: CorpusCase[] = [
  ...lineCases,
  ...glyphCases,
  ...mixedCases,
  ...againstCases,
  struckCase,
  ...keyCases,
  ...codeCases,
  ...dragged,
  ...checklistCases,
  ...crossesCase,
  ...blankEvidence,
  ...paper,
  ...opening,
  unanswered,
  twice,
  differing,
  ...markCases,
  ...summaryCases,
  ...widthCases,
  ...fields.peopleCases,
  ...fields.textCases,
  ...fields.checklistCases,
  ...fields.evidenceCases,
];
