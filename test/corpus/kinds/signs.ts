import type { CorpusCase } from '../case';
import { benchmarkCase } from '../build/benchmark';
import { type Layout, plainLayout } from '../build/layout';
import { levelNames } from '../build/wording';
import { cell, highlight, paragraph, plainCell, run, shading } from '../build/wordprocessing';
import { bothUnsure, suggested } from './expected';

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

/** Ticks, crosses and looks of letters at a statement, alone and against a mark. */
export const signCases: CorpusCase[] = [...glyphCases, ...mixedCases, ...againstCases, struckCase, ...paper];
