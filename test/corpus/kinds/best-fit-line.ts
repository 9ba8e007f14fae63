import type { CorpusCase } from '../case';
import { benchmarkCase } from '../build/benchmark';
import type { Layout } from '../build/layout';
import { levelNames, type LevelName } from '../build/wording';
import { cell, paragraph, plain, plainCell, run } from '../build/wordprocessing';
import { levelLabels } from '../shapes/columns';
import { bothUnsure, said } from './expected';

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

/** The line “Best fit:” above the evidence, in all the words that people put there. */
export const lineCases: CorpusCase[] = [
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
