import type { CorpusCase } from '../case';
import { benchmarkCase } from '../build/benchmark';
import { completeForm, halfForm, withoutAspects } from '../build/filled-forms';
import { highlightedCell, plainLayout, type Layout } from '../build/layout';
import { outcomes, type WordedAspect, type WordedOutcome } from '../build/wording';
import { plainCell, row } from '../build/wordprocessing';

/** Rows that a school has added, removed, swapped or lettered again. */

const forestSchool = [
  'A weekly forest session is offered to some pupils.',
  'Forest sessions are planned for every class across the year.',
  'Forest sessions are led by trained staff and shared with partner nurseries.',
];

/** A row of the school's own, with the second statement highlighted. */
function ownRow(letter: string, statements: readonly string[] = forestSchool): string {
  return row([
    plainCell(letter),
    ...statements.map((text, index) => (index === 1 ? highlightedCell(text) : plainCell(text))),
    plainCell('Forest diary'),
  ]);
}

/** Rows after these aspects. */
function addedAfter(rows: Readonly<Record<string, string>>): Partial<Layout> {
  return {
    rows: (form, aspect, layout) => {
      const added = rows[aspect.id];
      return [...plainLayout.rows(form, aspect, layout), ...(added === undefined ? [] : [added])];
    },
  };
}

/** The outcome's table with its aspects picked and ordered by this function. */
function picked(pick: (outcome: WordedOutcome) => readonly WordedAspect[]): Partial<Layout> {
  return {
    tables: (form, outcome, layout) =>
      plainLayout.tables(form, { ...outcome, aspects: pick(outcome) }, layout),
  };
}

const gone = ['1c', '1k', '3b'];
const remaining = (outcome: WordedOutcome): WordedAspect[] =>
  outcome.aspects.filter(({ id }) => !gone.includes(id));

/** Letters that run on after the rows that are gone. */
function letteredAgain(aspect: WordedAspect): string {
  const outcome = outcomes.find(({ number }) => number === aspect.outcome);
  return String.fromCharCode(97 + (outcome === undefined ? 0 : remaining(outcome).indexOf(aspect)));
}

export const changedRowCases: CorpusCase[] = [
  benchmarkCase('a row of the school after the last, lettered p', {
    layout: addedAfter({ '1o': ownRow('p') }),
    expected: { notes: ['Forest sessions'] },
  }),
  benchmarkCase('rows of the school after the last of several outcomes, half filled in', {
    form: halfForm,
    layout: addedAfter({ '2i': ownRow('j'), '5c': ownRow('d') }),
    expected: { notes: ['Forest sessions'] },
  }),
  benchmarkCase('a row of the school without a letter in the middle', {
    layout: addedAfter({ '1d': ownRow('') }),
    expected: { notes: ['Forest sessions'] },
  }),
  benchmarkCase('a row of the school in the middle, so that later letters move on', {
    layout: {
      ...addedAfter({ '2b': ownRow('c') }),
      letter: ({ outcome, letter }) =>
        outcome === 2 && letter > 'b' ? String.fromCharCode(letter.charCodeAt(0) + 1) : letter,
    },
    expected: { notes: ['Forest sessions'] },
  }),
  benchmarkCase('a row of the school with the ids 1p and a word on SEND in every statement', {
    layout: {
      ...addedAfter({
        '1o': ownRow('1p', [
          'Some sensory breaks are offered to children and young people with SEND.',
          'Sensory breaks are planned for all children and young people with SEND who need them.',
          'Sensory circuits run each morning and their effect on children with SEND is measured.',
        ]),
      }),
      letter: ({ id }) => id,
    },
    expected: { notes: ['Sensory breaks'] },
  }),
  benchmarkCase('rows removed, the other letters as they were', {
    form: withoutAspects(completeForm, gone),
    layout: picked(remaining),
  }),
  benchmarkCase('rows removed and the rest lettered again', {
    form: withoutAspects(completeForm, gone),
    layout: { ...picked(remaining), letter: letteredAgain },
  }),
  benchmarkCase('rows removed, no letters, no headings', {
    form: withoutAspects(halfForm, gone),
    layout: { ...picked(remaining), letter: null, heading: () => '' },
  }),
  benchmarkCase('rows in another order with their own letters', {
    layout: picked(({ aspects }) => [...aspects].reverse()),
  }),
  benchmarkCase('rows in another order, lettered again from a', {
    layout: {
      ...picked(({ aspects }) => [...aspects].reverse()),
      letter: (aspect) => {
        const outcome = outcomes.find(({ number }) => number === aspect.outcome);
        const last = (outcome?.aspects.length ?? 1) - 1;
        return String.fromCharCode(97 + last - (outcome?.aspects.indexOf(aspect) ?? 0));
      },
    },
  }),
  benchmarkCase('statements of one row left empty by the school', {
    form: withoutAspects(completeForm, ['2g']),
    layout: {
      rows: (form, aspect, layout) =>
        aspect.id === '2g'
          ? [row(['g', '', '', '', ''].map((text) => plainCell(text)))]
          : plainLayout.rows(form, aspect, layout),
    },
    expected: { either: ['2g'] },
  }),
  benchmarkCase('one row in words of the school, with its letter and in its place', {
    layout: {
      statement: (form, aspect, level) => {
        const own = {
          emerging: 'We have just begun to look at this.',
          expected: 'Most of our classes do this well.',
          exemplary: 'We lead other settings in this.',
        };
        return plainLayout.statement(
          form,
          aspect.id === '4a' ? { ...aspect, statements: own } : aspect,
          level,
        );
      },
    },
    expected: { either: ['4a'] },
  }),
];
