import type { CorpusCase } from '../case';
import { benchmarkCase } from '../build/benchmark';
import { completeForm } from '../build/filled-forms';
import { statutoryTable } from '../build/front-matter';
import { cell, plain, plainCell, run } from '../build/wordprocessing';
import { ids, ratings, said, suggested } from './expected';

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

/** Answers of the checklist by all kinds of glyphs, and evidence that is none or begins with a level. */
export const answerCases: CorpusCase[] = [...checklistCases, ...crossesCase, ...blankEvidence, ...opening];
