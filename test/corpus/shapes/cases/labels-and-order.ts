import type { CorpusCase } from '../../case';
import { benchmarkCase } from '../../build/benchmark';
import { completeForm, halfForm, withoutAspects } from '../../build/filled-forms';
import type { Form } from '../../build/form';
import { plainLayout } from '../../build/layout';
import { aspects, levelNames, outcomes, type WordedAspect } from '../../build/wording';
import { paragraph, plain, run, styled, table } from '../../build/wordprocessing';
import { columns, evidence, headerOf, letter, statements } from '../columns';

/** Aspects labelled anew and put in another order; their words are the framework's. */

const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];
const place = ({ letter: name }: WordedAspect): number => name.charCodeAt(0) - 97;

function labelled(
  name: string,
  label: (aspect: WordedAspect) => string,
  form: Form = completeForm,
): CorpusCase {
  return benchmarkCase(`shape: labels such as ${name}`, {
    form,
    layout: columns(letter(label), ...statements(), evidence()),
  });
}

/** All aspects in tables of the school's own making, each under a title. */
function grouped(
  name: string,
  groups: readonly (readonly [title: string, belongs: (aspect: WordedAspect, form: Form) => boolean])[],
  label: (aspect: WordedAspect) => string = ({ id }) => id,
  form: Form = completeForm,
): CorpusCase {
  return benchmarkCase(`shape: ${name}`, {
    form,
    layout: {
      ...columns(letter(label), ...statements(), evidence()),
      outcomes: (answers, layout) =>
        groups
          .map(
            ([title, belongs]) =>
              styled('Heading1', title) +
              table(
                [
                  layout.header(layout),
                  ...aspects
                    .filter((aspect) => belongs(aspect, answers))
                    .flatMap((aspect) => layout.rows(answers, aspect, layout)),
                ],
                layout.widths(layout),
              ),
          )
          .join(plain('')),
    },
  });
}

export const labelAndOrderCases: CorpusCase[] = [
  labelled('1.a', ({ outcome, letter: name }) => `${outcome}.${name}`),
  labelled('1)a', ({ outcome, letter: name }) => `${outcome})${name}`, halfForm),
  labelled('1(a)', ({ outcome, letter: name }) => `${outcome}(${name})`),
  labelled('A1', ({ outcome, letter: name }) => `${name.toUpperCase()}${outcome}`),
  labelled('i)', (aspect) => `${roman[place(aspect)]})`),
  labelled('1-34', (aspect) => `${aspects.indexOf(aspect) + 1}`, halfForm),
  labelled('1-34 with a point', (aspect) => `${aspects.indexOf(aspect) + 1}.`),
  labelled('Aspect 1a:', ({ id }) => `Aspect ${id}:`),
  labelled('O1 / a', ({ outcome, letter: name }) => `O${outcome} / ${name}`),
  labelled('QFT, one for all', () => 'QFT'),
  labelled('z to a', (aspect) => String.fromCharCode(122 - place(aspect)), halfForm),
  labelled('the letter of the aspect after it', (aspect) => String.fromCharCode(98 + place(aspect))),
  benchmarkCase('shape: letters a to h, all the same in every outcome by a slip', {
    layout: columns(
      letter(({ letter: name }) => (name > 'c' ? 'c' : name)),
      ...statements(),
      evidence(),
    ),
  }),
  grouped('rows grouped into strengths, secure and needs, labelled 1a', [
    ['Our strengths', ({ id }, form) => form.ratings[id] === 'exemplary'],
    ['Secure', ({ id }, form) => form.ratings[id] === 'expected'],
    ['Priorities', ({ id }, form) => form.ratings[id] === 'emerging'],
  ]),
  grouped(
    'rows grouped by who leads them, lettered anew from a in each group',
    [
      ['SENCO', (aspect) => aspects.indexOf(aspect) % 2 === 0],
      ['Head teacher', (aspect) => aspects.indexOf(aspect) % 2 === 1],
    ],
    (aspect) => String.fromCharCode(97 + (Math.floor(aspects.indexOf(aspect) / 2) % 26)),
  ),
  grouped(
    'all rows in one table under another title, no letters',
    [['SEND self-evaluation', () => true]],
    () => '',
    halfForm,
  ),
  benchmarkCase('shape: every outcome’s rows from the last to the first, letters kept', {
    layout: {
      tables: (form, outcome, layout) =>
        plainLayout.tables(form, { ...outcome, aspects: [...outcome.aspects].reverse() }, layout),
    },
  }),
  benchmarkCase('shape: every outcome’s rows from the last to the first, lettered anew, outcomes 5 to 1', {
    layout: {
      letter: (aspect) => {
        const count = outcomes.find(({ number }) => number === aspect.outcome)?.aspects.length ?? 0;
        return String.fromCharCode(97 + count - 1 - place(aspect));
      },
      outcomes: (form, layout) =>
        [...outcomes]
          .reverse()
          .map(
            (outcome, index) =>
              styled('Heading1', `Part ${index + 1}`) +
              plainLayout.tables(form, { ...outcome, aspects: [...outcome.aspects].reverse() }, layout),
          )
          .join(plain('')),
    },
  }),
  benchmarkCase('shape: only the rows of this year’s focus, three of three outcomes', {
    form: withoutAspects(
      completeForm,
      aspects.filter(({ id }) => !['1g', '2b', '4c'].includes(id)).map(({ id }) => id),
    ),
    layout: {
      outcomes: (form, layout) =>
        paragraph(run('Our focus this year', '<w:b/>')) +
        table(
          [
            headerOf(['', 'Emerging', 'Expected', 'Exemplary', 'Evidence to support judgement']),
            ...aspects
              .filter(({ id }) => ['1g', '2b', '4c'].includes(id))
              .flatMap((aspect) => plainLayout.rows(form, aspect, layout)),
          ],
          layout.widths(layout),
        ),
    },
  }),
  benchmarkCase('shape: the label in brackets behind the Expected statement', {
    layout: columns(
      ...statements((text, chosen, { id }, level) =>
        plainLayout.statement(
          chosen ? { ...completeForm, ratings: { [id]: level } } : { ...completeForm, ratings: {} },
          {
            id,
            outcome: 1,
            letter: '',
            statements: Object.fromEntries(
              levelNames.map((name) => [name, name === 'expected' ? `${text} (${id})` : text]),
            ) as WordedAspect['statements'],
          },
          level,
        ),
      ),
      evidence(),
    ),
  }),
];
