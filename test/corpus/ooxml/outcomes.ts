import type { CorpusCase } from '../case';
import { benchmarkCase } from '../build/benchmark';
import { completeForm, halfForm, withoutAspects } from '../build/filled-forms';
import { idsOf } from '../build/form';
import { plainLayout, type Layout } from '../build/layout';
import { aspects, outcomes, type WordedOutcome } from '../build/wording';
import { paragraph, plain, plainCell, row, run, styled, table } from '../build/wordprocessing';

/** Outcomes split, reordered, left out, and headed in other ways or not at all. */

/** Outcomes in this order. */
function inOrder(numbers: readonly number[]): Partial<Layout> {
  return {
    outcomes: (form, layout) =>
      numbers
        .map((number) => outcomes.find((outcome) => outcome.number === number))
        .filter((outcome) => outcome !== undefined)
        .map(
          (outcome) =>
            layout.heading(outcome) + layout.tables(form, outcome, layout) + layout.after(form, outcome),
        )
        .join(''),
  };
}

function split(header: boolean, between: string): Partial<Layout> {
  return {
    tables: (form, outcome, layout) => {
      const half = Math.ceil(outcome.aspects.length / 2);
      const rows = outcome.aspects.map((aspect) => layout.rows(form, aspect, layout).join(''));
      const widths = layout.widths(layout);
      return (
        table([layout.header(layout), ...rows.slice(0, half)], widths) +
        between +
        table([...(header ? [layout.header(layout)] : []), ...rows.slice(half)], widths)
      );
    },
  };
}

/** Headings of the outcomes as this function writes them. */
function headed(write: (outcome: WordedOutcome) => string): Partial<Layout> {
  return { heading: write };
}

const noHeading = { heading: () => plain('') };

export const outcomeCases: CorpusCase[] = [
  benchmarkCase('outcomes in reversed order', { layout: inOrder([5, 4, 3, 2, 1]) }),
  benchmarkCase('outcomes in another order, without headings, letters only', {
    form: halfForm,
    layout: { ...inOrder([3, 1, 5, 2, 4]), ...noHeading },
  }),
  benchmarkCase('outcomes in another order, without headings and letters', {
    layout: { ...inOrder([2, 5, 1, 4, 3]), ...noHeading, letter: null },
  }),
  benchmarkCase('headings missing, letters only', { layout: noHeading }),
  benchmarkCase('headings by number only', {
    layout: headed(({ number }) => styled('Heading1', `Outcome ${number}`)),
  }),
  benchmarkCase('headings by title only, as body text in bold', {
    form: halfForm,
    layout: headed(({ title }) => paragraph(run(title, '<w:b/><w:sz w:val="32"/>'))),
  }),
  benchmarkCase('headings by section: Section 1 and a title of the school', {
    layout: headed(({ number }) => styled('Heading2', `Section ${number} - our self-evaluation`)),
  }),
  benchmarkCase('headings in a table of their own', {
    layout: headed(
      ({ number, title }) =>
        table([row([plainCell(`${number}`), plainCell(title)])], [800, 12000]) + plain(''),
    ),
  }),
  benchmarkCase('a heading of one outcome copied over another by a slip', {
    layout: headed((outcome) =>
      plainLayout.heading(outcome.number === 4 ? (outcomes[2] ?? outcome) : outcome),
    ),
    expected: { either: idsOf(4) },
  }),
  benchmarkCase('tables split in two, header repeated', {
    form: halfForm,
    layout: split(true, plain('continued')),
  }),
  benchmarkCase('tables split in two, header not repeated', { layout: split(false, plain('')) }),
  benchmarkCase('tables split in two after a page break, header not repeated, half filled in', {
    form: halfForm,
    layout: split(false, paragraph('<w:r><w:br w:type="page"/></w:r>')),
  }),
  benchmarkCase('two outcomes in one table without a row between', {
    layout: {
      outcomes: (form, layout) =>
        [outcomes.slice(0, 2), outcomes.slice(2)]
          .map(
            (group) =>
              table(
                [
                  layout.header(layout),
                  ...group.flatMap((outcome) =>
                    outcome.aspects.flatMap((aspect) => layout.rows(form, aspect, layout)),
                  ),
                ],
                layout.widths(layout),
              ) + plain(''),
          )
          .join(''),
    },
  }),
  benchmarkCase('outcomes 1 and 3 only', {
    form: withoutAspects(
      completeForm,
      aspects.filter(({ outcome }) => ![1, 3].includes(outcome)).map(({ id }) => id),
    ),
    layout: inOrder([1, 3]),
  }),
  benchmarkCase('outcome 5 only', {
    form: withoutAspects(
      completeForm,
      aspects.filter(({ outcome }) => outcome !== 5).map(({ id }) => id),
    ),
    layout: inOrder([5]),
  }),
  benchmarkCase('outcomes in reversed order, numbered and lettered anew from 1a', {
    layout: {
      ...inOrder([5, 4, 3, 2, 1]),
      heading: ({ number, title }) => styled('Heading1', `Outcome ${6 - number}: ${title}`),
      letter: ({ outcome, letter }) => `${6 - outcome}${letter}`,
    },
    expected: { either: idsOf() },
  }),
  benchmarkCase('a blank copy of the tables after the filled-in ones', {
    layout: {
      plan: (form) =>
        styled('Heading1', 'Blank copy for next year') +
        outcomes
          .map((outcome) => {
            const blank = { ...form, ratings: {}, evidence: {} };
            return plainLayout.heading(outcome) + plainLayout.tables(blank, outcome, plainLayout);
          })
          .join(''),
    },
    expected: { either: idsOf() },
  }),
];
