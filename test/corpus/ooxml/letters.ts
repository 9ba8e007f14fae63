import type { CorpusCase } from '../case';
import { benchmarkCase } from '../build/benchmark';
import { halfForm } from '../build/filled-forms';
import { highlightedCell, plainLayout, type Layout } from '../build/layout';
import { aspects, levelNames, type LevelName, type WordedAspect } from '../build/wording';
import { cell, highlight, paragraph, plainCell, row, run } from '../build/wordprocessing';

/** Where the aspect's letter is typed, and how; letters that Word numbers are in `numbering.ts`. */

/** Letters typed before the words of these statements, outside the highlight. */
function typedBefore(
  levels: readonly LevelName[],
  letter: (aspect: WordedAspect) => string,
): Partial<Layout> {
  return {
    letter: null,
    statement: (form, aspect, level) => {
      const chosen = form.ratings[aspect.id] === level;
      const words = run(aspect.statements[level], chosen ? highlight('yellow') : '');
      const before = levels.includes(level) ? run(letter(aspect)) : '';
      return cell(paragraph(before + words));
    },
  };
}

/** A merged row above each aspect's. */
function rowAbove(text: (aspect: WordedAspect) => string): Partial<Layout> {
  return {
    letter: null,
    rows: (form, aspect, layout) => [
      row([plainCell(text(aspect), '<w:gridSpan w:val="4"/>')]),
      ...plainLayout.rows(form, aspect, layout),
    ],
  };
}

/** a to z, then aa, bb and so on, as Word continues. */
function letterOf(index: number): string {
  return String.fromCharCode(97 + (index % 26)).repeat(Math.floor(index / 26) + 1);
}

export const letterCases: CorpusCase[] = [
  benchmarkCase('letter column: 1a', { layout: { letter: ({ id }) => id } }),
  benchmarkCase('letter column: a)', { layout: { letter: ({ letter }) => `${letter})` } }),
  benchmarkCase('letter column: (a)', { form: halfForm, layout: { letter: ({ letter }) => `(${letter})` } }),
  benchmarkCase('letter column: 1.a', {
    layout: { letter: ({ outcome, letter }) => `${outcome}.${letter}` },
  }),
  benchmarkCase('letter column: A', { layout: { letter: ({ letter }) => letter.toUpperCase() } }),
  benchmarkCase('letter column: Aspect 1a', {
    form: halfForm,
    layout: { letter: ({ id }) => `Aspect ${id}` },
  }),
  benchmarkCase('letter column highlighted throughout', {
    layout: {
      rows: (form, aspect) => [
        row([
          highlightedCell(aspect.id, 'green'),
          ...levelNames.map((level) => plainLayout.statement(form, aspect, level)),
          plainLayout.evidence(form, aspect),
        ]),
      ],
    },
  }),
  benchmarkCase('letter typed before every statement: a)', {
    layout: typedBefore(levelNames, ({ letter }) => `${letter}) `),
  }),
  benchmarkCase('letter typed before the Emerging statement: 1a', {
    form: halfForm,
    layout: typedBefore(['emerging'], ({ id }) => `${id} `),
  }),
  benchmarkCase('letter typed before every statement with a tab: 1.a', {
    layout: typedBefore(levelNames, ({ outcome, letter }) => `${outcome}.${letter}\t`),
  }),
  benchmarkCase('letter typed before every statement: (a) in capitals', {
    layout: typedBefore(levelNames, ({ letter }) => `(${letter.toUpperCase()}) `),
  }),
  benchmarkCase('letter typed in a paragraph of its own above the statement', {
    layout: {
      letter: null,
      statement: (form, aspect, level) => {
        const mark = form.ratings[aspect.id] === level ? highlight('cyan') : '';
        return cell(paragraph(run(aspect.id, '<w:b/>')) + paragraph(run(aspect.statements[level], mark)));
      },
    },
  }),
  benchmarkCase('letter typed and highlighted before the Emerging statement, whatever is chosen', {
    layout: {
      letter: null,
      statement: (form, aspect, level) => {
        const mark = form.ratings[aspect.id] === level ? highlight('yellow') : '';
        const before = level === 'emerging' ? run(`${aspect.id}`, highlight('lightGray')) + run(' ') : '';
        return cell(paragraph(before + run(aspect.statements[level], mark)));
      },
    },
  }),
  benchmarkCase('letter in a merged row above: 1a', { layout: rowAbove(({ id }) => id) }),
  benchmarkCase('letter in a merged row above: Aspect 1 (a)', {
    form: halfForm,
    layout: rowAbove(({ outcome, letter }) => `Aspect ${outcome} (${letter})`),
  }),
  benchmarkCase('no letters at all', { layout: { letter: null } }),
  benchmarkCase('no letters at all, half filled in', { form: halfForm, layout: { letter: null } }),
  benchmarkCase('no letters and no headings', { layout: { letter: null, heading: () => '' } }),
  benchmarkCase('letter cell merged with the Emerging header above it', {
    layout: {
      header: () =>
        row([
          plainCell('Emerging', '<w:gridSpan w:val="2"/>'),
          ...['Expected', 'Exemplary', 'Evidence to support judgement'].map((label) => plainCell(label)),
        ]),
    },
  }),
  benchmarkCase('two rows that carry the same letter by a slip', {
    layout: { letter: ({ id, letter }) => (id === '2d' ? 'c' : letter) },
  }),
  benchmarkCase('letters that run on over the outcomes, with plain titles and no numbers', {
    form: halfForm,
    layout: {
      letter: (aspect) => letterOf(aspects.indexOf(aspect)),
      heading: ({ title }) => paragraph(run(title)),
    },
  }),
  benchmarkCase('statements numbered 1 to 34 in the order of the tool', {
    layout: { letter: (aspect) => `${aspects.indexOf(aspect) + 1}` },
  }),
];
