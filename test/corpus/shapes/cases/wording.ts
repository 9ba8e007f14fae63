import type { CorpusCase } from '../../case';
import { benchmarkCase } from '../../build/benchmark';
import { completeForm, halfForm } from '../../build/filled-forms';
import { without, type Form } from '../../build/form';
import { highlightedCell, type Layout } from '../../build/layout';
import { aspectById, aspects, type LevelName, type WordedAspect } from '../../build/wording';
import { cell, paragraph, plain, plainCell, row, run, shading, table } from '../../build/wordprocessing';
import { columns, evidence, headerless, headerOf, letter, statements, type StatementCell } from '../columns';

/** Statements in the school's own words, from a comma to a sentence that has nothing left of the framework's. */

type Rewording = (text: string, aspect: WordedAspect, level: LevelName) => string;

function reworded(change: Rewording, ...first: ReturnType<typeof letter>[]): Partial<Layout> {
  const write: StatementCell = (text, chosen, aspect, level) =>
    chosen ? highlightedCell(change(text, aspect, level)) : plainCell(change(text, aspect, level));
  return columns(...first, ...statements(write), evidence());
}

function rewordedCase(
  name: string,
  change: Rewording,
  options: { readonly form?: Form; readonly letters?: boolean; readonly header?: boolean } = {},
): CorpusCase {
  const layout = reworded(change, ...(options.letters === false ? [] : [letter()]));
  return benchmarkCase(`shape: ${name}`, {
    ...(options.form && { form: options.form }),
    layout: options.header === false ? headerless(layout) : layout,
  });
}

const modern: Rewording = (text) =>
  text
    .replace(/[Cc]hildren and young people/g, (found) => (found.startsWith('C') ? 'Pupils' : 'pupils'))
    .replace(/SEND/g, 'SEN/D')
    .replace(/Parent\/carers/g, 'Parents and carers')
    .replace(/teachers/g, 'staff');

const nursery: Rewording = (text) =>
  text
    .replace(/[Cc]hildren and young people/g, 'our little ones')
    .replace(/school/g, 'nursery')
    .replace(/[Tt]eachers?/g, 'practitioners')
    .replace(/SENCO/g, 'SENDCo');

const shortened: Rewording = (text) => `${text.split(' ').slice(0, 9).join(' ')}…`;

const everyOtherSentence: Rewording = (text) => `${text.replace(/\.?$/, '.')} In our school this is so.`;

const slips: Rewording = (text) => text.replace(/tion/g, 'toin').replace(/ the /g, ' teh ');

const asked: Rewording = (text) => `Do we agree? ${text.replace(/\.?$/, '?')}`;

/** Sentences that share no wording with the framework's. */
const own: Readonly<Record<LevelName, string>> = {
  emerging: 'We are at the beginning with this and know it.',
  expected: 'This works well on most days of the week.',
  exemplary: 'Others come to see how we do it, and leave with ideas.',
};

const strange = ['1f', '2g', '4b'];
const withoutEvidence: Form = { ...completeForm, evidence: without(completeForm.evidence, strange) };

function ownWords(...ids: readonly string[]): Rewording {
  return (text, { id }, level) => (ids.includes(id) ? own[level] : text);
}

/** The statements of these two aspects in each other's rows; letters and evidence stay. */
function swapped(first: string, second: string): Rewording {
  const other: Readonly<Record<string, string>> = { [first]: second, [second]: first };
  return (text, { id }, level) => {
    const elsewhere = other[id];
    return elsewhere === undefined ? text : aspectById(elsewhere).statements[level];
  };
}

const bulleted: StatementCell = (text, chosen) =>
  cell(
    text
      .split(/(?<=[.,]) /)
      .map((part) =>
        paragraph(run(part, chosen ? '<w:highlight w:val="yellow"/>' : ''), '<w:pStyle w:val="ListBullet"/>'),
      )
      .join(''),
  );

export const wordingCases: CorpusCase[] = [
  rewordedCase('wording: pupils, parents and staff throughout', modern),
  rewordedCase('wording: a nursery’s own nouns throughout, half filled in', nursery, { form: halfForm }),
  rewordedCase('wording: a nursery’s own nouns, no letters', nursery, { letters: false }),
  rewordedCase('wording: pupils, parents and staff, no header row', modern, { header: false }),
  rewordedCase('wording: cut short after nine words', shortened),
  rewordedCase('wording: cut short after nine words, no letters', shortened, {
    letters: false,
    form: halfForm,
  }),
  rewordedCase('wording: a sentence of the school’s behind each statement', everyOtherSentence),
  rewordedCase('wording: typed off the paper with slips', slips, { form: halfForm }),
  rewordedCase('wording: turned into questions', asked),
  rewordedCase('wording: in capitals throughout, no header row', (text) => text.toUpperCase(), {
    header: false,
  }),
  benchmarkCase('shape: wording: three rows all in the school’s own words, letters kept', {
    form: withoutEvidence,
    layout: reworded(ownWords(...strange), letter()),
    expected: { either: strange },
  }),
  benchmarkCase('shape: wording: three rows all in the school’s own words, no letters', {
    form: withoutEvidence,
    layout: reworded(ownWords(...strange)),
    expected: { either: strange },
  }),
  benchmarkCase('shape: wording: statements of 2a and 2f in each other’s rows, letters not', {
    form: {
      ...completeForm,
      ratings: { ...completeForm.ratings, '2a': 'emerging', '2f': 'exemplary' },
    },
    layout: reworded(swapped('2a', '2f'), letter()),
    expected: {
      ratings: { ...completeForm.ratings, '2a': 'exemplary', '2f': 'emerging' },
    },
  }),
  benchmarkCase('shape: wording: the Expected statement of 3b copied over that of 3c by a slip', {
    layout: reworded(
      (text, { id }, level) =>
        id === '3c' && level === 'expected' ? aspectById('3b').statements.expected : text,
      letter(),
    ),
    expected: {
      ratings: without(completeForm.ratings, ['3c']),
      either: ['3b'],
      unsure: ['3c'],
    },
  }),
  benchmarkCase('shape: wording: the same statement in all three columns of 5a', {
    layout: reworded((text, { id, statements: words }) => (id === '5a' ? words.expected : text), letter()),
    expected: { ratings: without(completeForm.ratings, ['5a']), either: ['5a'] },
  }),
  benchmarkCase('shape: wording: statements broken into bullets', {
    form: halfForm,
    layout: columns(letter(), ...statements(bulleted), evidence()),
  }),
  benchmarkCase('shape: wording: the first three words in bold as a title over each statement', {
    layout: columns(
      letter(),
      ...statements((text, chosen) =>
        cell(
          paragraph(run(text.split(' ').slice(0, 3).join(' '), '<w:b/>')) +
            paragraph(run(text, chosen ? '<w:highlight w:val="green"/>' : '')),
        ),
      ),
      evidence(),
    ),
  }),
  benchmarkCase('shape: wording: a report that quotes the Expected statements with shares', {
    body: () =>
      plain('SEND Benchmarking data, spring 2019') +
      table(
        [
          headerOf(['', 'Aspect', 'Emerging', 'Expected', 'Exemplary']),
          ...aspects.map(({ id, statements: words }, index) =>
            row([
              plainCell(id),
              plainCell(words.expected, index % 5 === 0 ? shading('92D050') : ''),
              ...[20, 55, 25].map((share) => plainCell(`${share + (index % 7)}%`)),
            ]),
          ),
        ],
        [600, 9000, 1200, 1200, 1200],
      ),
    expected: { recognised: false },
  }),
  benchmarkCase('shape: wording: a policy with a table of Expected statements and what the school does', {
    body: () =>
      plain('SEND Policy') +
      table(
        [
          headerOf(['What the county expects', 'What we do', 'Who']),
          ...aspects.map(({ statements: words }, index) =>
            row([
              index % 2 === 0 ? highlightedCell(words.expected) : plainCell(words.expected),
              plainCell('Teachers plan together every week and look at the provision map in each meeting.'),
              plainCell('SENCO'),
            ]),
          ),
        ],
        [6000, 6000, 1200],
      ),
    expected: { recognised: false },
  }),
  benchmarkCase('shape: wording: a policy that quotes six statements, some highlighted', {
    body: () =>
      plain('SEND Policy') +
      ['1a', '1b', '2a', '3b', '4c', '5c']
        .map((id, index) =>
          paragraph(
            run(aspectById(id).statements.expected, index % 2 === 0 ? '<w:highlight w:val="yellow"/>' : ''),
          ),
        )
        .join(plain('We do this by working together.')),
    expected: { recognised: false },
  }),
];
