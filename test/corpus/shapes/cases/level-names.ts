import type { CorpusCase } from '../../case';
import { benchmarkCase } from '../../build/benchmark';
import { completeForm, halfForm, withoutAspects } from '../../build/filled-forms';
import { only } from '../../build/form';
import { tablePerAspect, type Layout } from '../../build/layout';
import { outcomes, type LevelName } from '../../build/wording';
import { paragraph, plain, plainCell, row, run, table } from '../../build/wordprocessing';
import {
  columns,
  evidence,
  headerless,
  headerOf,
  letter,
  statement,
  statements,
  highlightedIfChosen,
  typed,
} from '../columns';

/** Headings of the levels in the school's own words, and tables without any. */

const plainColumns = columns(letter(), ...statements(), evidence());
const reversed = columns(
  letter(),
  statement('exemplary'),
  statement('expected'),
  statement('emerging'),
  evidence(),
);

function named(
  name: string,
  emerging: string,
  expected: string,
  exemplary: string,
  form = completeForm,
): CorpusCase {
  return benchmarkCase(`shape: levels headed ${name}`, {
    form,
    layout: columns(
      letter(),
      ...statements(highlightedIfChosen, { emerging, expected, exemplary }),
      evidence(),
    ),
  });
}

/** Each row of the outcome in a table of its own, with a line between. */
function apart(layout: Partial<Layout>): Partial<Layout> {
  return { ...layout, ...tablePerAspect };
}

const inOutcomeFive = outcomes.find(({ number }) => number === 5)?.aspects.map(({ id }) => id) ?? [];
const published: readonly LevelName[] = ['exemplary', 'expected', 'emerging'];

export const levelNameCases: CorpusCase[] = [
  named('Em, Exp and Ex', 'Em', 'Exp', 'Ex'),
  named('Emerg., Expec. and Exemp.', 'Emerg.', 'Expec.', 'Exemp.', halfForm),
  named('E1, E2 and E3', 'E1', 'E2', 'E3'),
  named('1, 2 and 3', '1', '2', '3', halfForm),
  named('Level 1, Level 2 and Level 3', 'Level 1', 'Level 2', 'Level 3'),
  named('Developing, Secure and Exceeding', 'Developing', 'Secure', 'Exceeding'),
  named('Bronze, Silver and Gold', 'Bronze', 'Silver', 'Gold', halfForm),
  named('Emerging (E), Expected (M), Exemplary (X)', 'Emerging (E)', 'Expected (M)', 'Exemplary (X)'),
  named('with a misspelling', 'Emergeing', 'Expcted', 'Exemplery'),
  named('E, E and E', 'E', 'E', 'E'),
  benchmarkCase('shape: levels abbreviated and in the other order', {
    layout: columns(
      letter(),
      statement('exemplary', 'Ex'),
      statement('expected', 'Exp'),
      statement('emerging', 'Em'),
      evidence(),
    ),
  }),
  benchmarkCase('shape: headings of outcome 5 over the wrong columns', {
    form: halfForm,
    layout: {
      ...plainColumns,
      tables: (form, outcome, layout) =>
        table(
          [
            outcome.number === 5
              ? headerOf(['', 'Exemplary', 'Expected', 'Emerging', 'Evidence to support judgement'])
              : layout.header(layout),
            ...outcome.aspects.flatMap((aspect) => layout.rows(form, aspect, layout)),
          ],
          layout.widths(layout),
        ),
    },
  }),
  benchmarkCase('shape: no header row', { layout: headerless(plainColumns) }),
  benchmarkCase('shape: no header row, half filled in, no letters', {
    form: halfForm,
    layout: headerless(columns(...statements(), evidence())),
  }),
  benchmarkCase('shape: no header row, Exemplary first', { layout: headerless(reversed) }),
  benchmarkCase('shape: no header row, evidence before the statements', {
    layout: headerless(columns(letter(), evidence(), ...statements())),
  }),
  benchmarkCase('shape: no header row, a table for each aspect', {
    form: halfForm,
    layout: apart(headerless(plainColumns)),
  }),
  benchmarkCase('shape: no header row, a table for each aspect, the other way round in outcome 3', {
    layout: {
      ...apart(headerless(plainColumns)),
      rows: (form, aspect, layout) =>
        (aspect.outcome === 3 ? reversed : plainColumns).rows?.(form, aspect, layout) ?? [],
    },
    expected: {
      ratings: Object.fromEntries(
        Object.entries(completeForm.ratings).filter(
          ([id, level]) => !['3a', '3b', '3c'].includes(id) || level === 'expected',
        ),
      ),
      either: Object.keys(completeForm.ratings),
    },
  }),
  benchmarkCase('shape: no header row, the other way round in outcome 3', {
    layout: {
      ...headerless(plainColumns),
      rows: (form, aspect, layout) =>
        (aspect.outcome === 3 ? reversed : plainColumns).rows?.(form, aspect, layout) ?? [],
    },
  }),
  benchmarkCase('shape: no header row, no heading, columns for RAG and date', {
    layout: {
      ...headerless(
        columns(
          letter(),
          ...statements(),
          typed('RAG', () => 'A'),
          evidence(),
          typed('Date', () => '3/6/19'),
        ),
      ),
      heading: () => paragraph(''),
    },
  }),
  benchmarkCase('shape: no header row, one table for the whole document', {
    layout: {
      ...plainColumns,
      outcomes: (form, layout) =>
        table(
          outcomes.flatMap(({ aspects }) => aspects.flatMap((aspect) => layout.rows(form, aspect, layout))),
          layout.widths(layout),
        ),
    },
  }),
  benchmarkCase('shape: the header over a table of its own, far from the statements', {
    layout: {
      ...headerless(plainColumns),
      outcomes: (form, layout) =>
        table(
          [headerOf(['', 'Emerging', 'Expected', 'Exemplary', 'Evidence'])],
          [600, 2600, 2600, 2600, 4000],
        ) +
        plain('Highlight one in each row.') +
        outcomes
          .map(
            (outcome) =>
              layout.heading(outcome) +
              plain('') +
              table(
                outcome.aspects.flatMap((aspect) => layout.rows(form, aspect, layout)),
                layout.widths(layout),
              ),
          )
          .join(''),
    },
  }),
  benchmarkCase('shape: the header typed again by hand in the middle of each long table', {
    layout: {
      ...plainColumns,
      tables: (form, outcome, layout) =>
        table(
          outcome.aspects.flatMap((aspect, index) => [
            ...(index % 4 === 0 ? [layout.header(layout).replace('<w:tblHeader/>', '')] : []),
            ...layout.rows(form, aspect, layout),
          ]),
          layout.widths(layout),
        ),
    },
  }),
  benchmarkCase('shape: the header below the statements', {
    form: withoutAspects(halfForm, []),
    layout: {
      ...plainColumns,
      tables: (form, outcome, layout) =>
        table(
          [...outcome.aspects.flatMap((aspect) => layout.rows(form, aspect, layout)), layout.header(layout)],
          layout.widths(layout),
        ),
    },
  }),
  benchmarkCase('shape: headings as the first words of each statement, no header row', {
    layout: headerless(
      columns(
        letter(),
        ...statements((text, chosen, aspect, level) =>
          highlightedIfChosen(
            `${{ emerging: 'Emerging', expected: 'Expected', exemplary: 'Exemplary' }[level]}: ${text}`,
            chosen,
            aspect,
            level,
          ),
        ),
        evidence(),
      ),
    ),
  }),
  benchmarkCase('shape: outcome 4 alone without header, letter or heading, all levels in another order', {
    form: {
      ...completeForm,
      ratings: only(completeForm.ratings, inOutcomeFive),
      evidence: only(completeForm.evidence, inOutcomeFive),
    },
    layout: {
      outcomes: (form) =>
        table(
          (outcomes.find(({ number }) => number === 5)?.aspects ?? []).map((aspect) =>
            row([
              ...published.map((level) =>
                highlightedIfChosen(
                  aspect.statements[level],
                  form.ratings[aspect.id] === level,
                  aspect,
                  level,
                ),
              ),
              plainCell(form.evidence[aspect.id] ?? ''),
            ]),
          ),
          [3000, 3000, 3000, 4000],
        ),
    },
  }),
  benchmarkCase('shape: the levels in a first row over pictures of faces', {
    layout: {
      ...plainColumns,
      header: () =>
        row([
          plainCell(''),
          ...['Emerging ☹', 'Expected 😐', 'Exemplary ☺'].map((text) => plainCell(text)),
          plainCell('Evidence'),
        ]) + row(['', '☹', '😐', '☺', ''].map((text) => plainCell(text))),
    },
  }),
  benchmarkCase('shape: Emerging and Expected headings shaded as the marks are', {
    form: halfForm,
    layout: {
      ...plainColumns,
      header: () =>
        row([
          plainCell(''),
          ...['Emerging', 'Expected', 'Exemplary', 'Evidence to support judgement'].map((label) =>
            plainCell(label, '<w:shd w:val="clear" w:color="auto" w:fill="FFFF00"/>'),
          ),
        ]),
      rows: (form, aspect) => [
        row([
          plainCell(aspect.letter, '<w:shd w:val="clear" w:color="auto" w:fill="FFFF00"/>'),
          ...(['emerging', 'expected', 'exemplary'] as const).map((level) =>
            plainCell(
              aspect.statements[level],
              form.ratings[aspect.id] === level
                ? '<w:shd w:val="clear" w:color="auto" w:fill="FFFF00"/>'
                : '',
            ),
          ),
          plainCell(form.evidence[aspect.id] ?? ''),
        ]),
      ],
    },
  }),
  benchmarkCase('shape: no header row, nothing marked', {
    form: { ...completeForm, ratings: {} },
    layout: headerless(plainColumns),
  }),
  benchmarkCase('shape: a header of the school’s own in one merged row', {
    form: halfForm,
    layout: {
      ...plainColumns,
      header: () =>
        row([
          plainCell(
            'Where are we now? Highlight the description that sounds most like us',
            '<w:gridSpan w:val="5"/>',
          ),
        ]),
      heading: (outcome) => paragraph(run(`Outcome ${outcome.number}`, '<w:b/>')),
    },
  }),
];
