import type { CorpusCase } from '../case';
import { benchmarkCase } from '../build/benchmark';
import { blankForm, completeForm, halfForm } from '../build/filled-forms';
import { expectedOf, only, without, type Form } from '../build/form';
import { marking, plainLayout } from '../build/layout';
import type { LevelName, WordedAspect } from '../build/wording';
import { cell, paragraph, plainCell, run } from '../build/wordprocessing';

/** Signs that hint at a choice and are none: bold, underline, red letters, a typed tick. */

const unrated: Form = { ...halfForm, ratings: {} };

/** A document in which what the half filled-in school chose is only hinted at in this way. */
function hinted(name: string, hint: (text: string, aspect: WordedAspect) => string): CorpusCase {
  return benchmarkCase(name, {
    form: halfForm,
    layout: marking((text, aspect) => cell(paragraph(hint(text, aspect)))),
    expected: { ...expectedOf(unrated), suggestions: halfForm.ratings },
  });
}

const tick = '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>';
const hintedIds = ['1b', '2d', '3a', '5c'];

export const suggestionCases: CorpusCase[] = [
  hinted('best fit in bold', (text) => run(text, '<w:b/>')),
  hinted('best fit underlined', (text) => run(text, '<w:u w:val="single"/>')),
  hinted('best fit in red letters', (text) => run(text, '<w:color w:val="FF0000"/>')),
  hinted('best fit with a typed tick after it', (text) => run(`${text} ✓`)),
  hinted('best fit with a typed tick before it', (text) => run('✔ ') + run(text)),
  hinted('best fit with a tick of Wingdings', (text) => run(`${text} `) + tick),
  hinted('best fit with a tick as a square-root sign', (text) => run(text) + run('  √')),
  benchmarkCase('hints in a few rows, highlights in the others', {
    form: { ...completeForm, ratings: without(completeForm.ratings, hintedIds) },
    layout: {
      statement: (form, aspect, level) =>
        hintedIds.includes(aspect.id) && completeForm.ratings[aspect.id] === level
          ? cell(paragraph(run(aspect.statements[level], '<w:b/><w:u w:val="single"/>')))
          : plainLayout.statement(form, aspect, level),
    },
    expected: { suggestions: only(completeForm.ratings, hintedIds) },
  }),
  benchmarkCase('ticks on two statements of a row', {
    form: blankForm,
    layout: {
      statement: (_, aspect, level) =>
        plainCell(`${aspect.statements[level]}${aspect.id === '1a' && level !== 'emerging' ? ' ✓' : ''}`),
    },
    expected: { unsure: ['1a'] },
  }),
  benchmarkCase('the Expected column in bold throughout', {
    form: halfForm,
    layout: {
      statement: (form, aspect, level) => bold(plainLayout.statement(form, aspect, level), level),
    },
  }),
  benchmarkCase('a key word in bold in every statement', {
    form: halfForm,
    layout: {
      statement: (form, aspect, level) =>
        form.ratings[aspect.id] === level
          ? plainLayout.statement(form, aspect, level)
          : cell(paragraph(run('Key: ', '<w:b/>') + run(aspect.statements[level]))),
    },
  }),
  benchmarkCase('a tick beside the letter, highlight on the statement', {
    layout: { letter: ({ letter }) => `${letter} ✓` },
  }),
];

function bold(statement: string, level: LevelName): string {
  if (level !== 'expected') return statement;
  return statement.replace(/<w:r>(?:<w:rPr>(.*?)<\/w:rPr>)?/g, '<w:r><w:rPr><w:b/>$1</w:rPr>');
}
