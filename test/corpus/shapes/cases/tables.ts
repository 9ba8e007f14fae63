import type { CorpusCase } from '../../case';
import { benchmarkCase } from '../../build/benchmark';
import { completeForm, halfForm } from '../../build/filled-forms';
import { without, type Form } from '../../build/form';
import { lines, plainLayout, tablePerAspect, type Layout } from '../../build/layout';
import {
  levelNames,
  outcomes,
  type LevelName,
  type WordedAspect,
  type WordedOutcome,
} from '../../build/wording';
import {
  cell,
  highlight,
  paragraph,
  plain,
  plainCell,
  row,
  run,
  styled,
  table,
} from '../../build/wordprocessing';
import { columns, evidence, headerOf, letter, statements } from '../columns';

/** Tables cut, split in mid-row, joined and nested. */

const usual = columns(letter(), ...statements(), evidence());
const widths = [600, 2600, 2600, 2600, 4000];

/** A statement cut in two after six words, each half marked as asked. */
function halves(text: string): readonly [string, string] {
  const words = text.split(' ');
  return [words.slice(0, 6).join(' '), words.slice(6).join(' ')];
}

interface Cut {
  /** Whether this half of the chosen statement is highlighted. */
  readonly marked?: (half: 0 | 1, level: LevelName, chosen: boolean, aspect: WordedAspect) => boolean;
}

/** The two rows into which someone has typed one, because the page ended. */
function cutRows(
  form: Form,
  aspect: WordedAspect,
  { marked = (_, __, chosen) => chosen }: Cut = {},
): [string, string] {
  const half = (which: 0 | 1): string =>
    row([
      plainCell(which === 0 ? aspect.letter : ''),
      ...levelNames.map((level) => {
        const chosen = form.ratings[aspect.id] === level;
        const text = halves(aspect.statements[level])[which];
        return cell(paragraph(run(text, marked(which, level, chosen, aspect) ? highlight('yellow') : '')));
      }),
      which === 0 ? cell(lines(form.evidence[aspect.id] ?? '')) : plainCell(''),
    ]);
  return [half(0), half(1)];
}

const cutIds = ['1e', '2d', '3c'];

/** Rows of some aspects cut in two within the table. */
function cutWithin(cut: Cut = {}, ids: readonly string[] = cutIds): Partial<Layout> {
  return {
    rows: (form, aspect, layout) =>
      ids.includes(aspect.id) ? cutRows(form, aspect, cut) : plainLayout.rows(form, aspect, layout),
  };
}

/** The outcome's rows with one aspect cut in two, the second half at the head of a new table. */
function cutAcross(headerAgain: boolean, cut: Cut = {}): Partial<Layout> {
  return {
    tables: (form, outcome, layout) => {
      const position = outcome.aspects.findIndex(({ id }) => cutIds.includes(id));
      const aspect = outcome.aspects[position];
      if (aspect === undefined) return plainLayout.tables(form, outcome, layout);
      const rowsOf = (list: readonly WordedAspect[]): string[] =>
        list.flatMap((each) => layout.rows(form, each, layout));
      const [first, second] = cutRows(form, aspect, cut);
      return (
        table([layout.header(layout), ...rowsOf(outcome.aspects.slice(0, position)), first], widths) +
        paragraph('<w:r><w:br w:type="page"/></w:r>') +
        table(
          [
            ...(headerAgain ? [layout.header(layout)] : []),
            second,
            ...rowsOf(outcome.aspects.slice(position + 1)),
          ],
          widths,
        )
      );
    },
  };
}

function everyRow(outcome: WordedOutcome, form: Form, layout: Layout): string[] {
  return outcome.aspects.flatMap((aspect) => layout.rows(form, aspect, layout));
}

export const tableCases: CorpusCase[] = [
  benchmarkCase('shape: table: three rows typed on as a second row where the page ended', {
    layout: cutWithin(),
  }),
  benchmarkCase('shape: table: rows typed on, only the first half highlighted', {
    form: halfForm,
    layout: cutWithin({ marked: (half, _, chosen) => chosen && half === 0 }),
  }),
  benchmarkCase('shape: table: rows typed on, only the second half highlighted', {
    layout: cutWithin({ marked: (half, _, chosen) => chosen && half === 1 }),
  }),
  benchmarkCase('shape: table: rows typed on, one level highlighted above and another below', {
    layout: cutWithin({
      marked: (half, level) => (half === 0 ? level === 'expected' : level === 'exemplary'),
    }),
    expected: { ratings: without(completeForm.ratings, cutIds), conflicts: cutIds },
  }),
  benchmarkCase('shape: table: a row cut in two by a new table, no header on the second', {
    layout: cutAcross(false),
  }),
  benchmarkCase('shape: table: a row cut in two by a new table, the header again', {
    form: halfForm,
    layout: cutAcross(true),
  }),
  benchmarkCase('shape: table: a row cut in two by a new table, only the second half highlighted', {
    layout: cutAcross(true, { marked: (half, _, chosen) => chosen && half === 1 }),
  }),
  benchmarkCase('shape: table: each outcome in two tables, the second under Outcome … (continued)', {
    layout: {
      tables: (form, outcome, layout) => {
        const rows = everyRow(outcome, form, layout);
        const middle = Math.ceil(rows.length / 2);
        return (
          table([layout.header(layout), ...rows.slice(0, middle)], widths) +
          styled('Heading2', `Outcome ${outcome.number} (continued)`) +
          table([layout.header(layout), ...rows.slice(middle)], widths)
        );
      },
    },
  }),
  benchmarkCase(
    'shape: table: one for the whole document, an outcome’s title in a merged row, header each time',
    {
      form: halfForm,
      layout: {
        ...usual,
        outcomes: (form, layout) =>
          table(
            outcomes.flatMap((outcome) => [
              row([cell(plain(`Outcome ${outcome.number}: ${outcome.title}`), '<w:gridSpan w:val="5"/>')]),
              layout.header(layout),
              ...everyRow(outcome, form, layout),
            ]),
            widths,
          ),
      },
    },
  ),
  benchmarkCase('shape: table: one for each aspect, the header on the very first only', {
    layout: {
      ...usual,
      tables: (form, outcome, layout) =>
        outcome.aspects
          .map((aspect) =>
            table(
              [...(aspect.id === '1a' ? [layout.header(layout)] : []), ...layout.rows(form, aspect, layout)],
              widths,
            ),
          )
          .join(plain('')),
    },
  }),
  benchmarkCase('shape: table: one for each aspect, its name as a heading above, no letters', {
    form: halfForm,
    layout: {
      ...columns(...statements(), evidence()),
      tables: (form, outcome, layout) =>
        outcome.aspects
          .map(
            (aspect) =>
              styled('Heading3', `Aspect ${aspect.id}`) +
              table([layout.header(layout), ...layout.rows(form, aspect, layout)], [2600, 2600, 2600, 4000]),
          )
          .join(plain('')),
    },
  }),
  benchmarkCase('shape: table: one for each aspect, evidence in a second table after it', {
    form: halfForm,
    layout: {
      ...columns(letter(), ...statements()),
      tables: (form, outcome, layout) =>
        outcome.aspects
          .map(
            (aspect) =>
              table([layout.header(layout), ...layout.rows(form, aspect, layout)], [600, 2600, 2600, 2600]) +
              plain('') +
              table(
                [
                  row([
                    plainCell('Evidence to support judgement'),
                    cell(lines(form.evidence[aspect.id] ?? '')),
                  ]),
                ],
                [3000, 9000],
              ),
          )
          .join(plain('')),
    },
  }),
  benchmarkCase('shape: table: each statement in a table of its own inside its cell', {
    layout: columns(
      letter(),
      ...statements((text, chosen) =>
        cell(
          table([row([cell(paragraph(run(text, chosen ? highlight('yellow') : '')))])], [2400]) + plain(''),
        ),
      ),
      evidence(),
    ),
  }),
  benchmarkCase('shape: table: two aspects side by side in one row', {
    form: halfForm,
    layout: {
      tables: (form, outcome) => {
        const one = (aspect: WordedAspect | undefined): string[] =>
          aspect === undefined
            ? ['', '', '', '', ''].map((text) => plainCell(text))
            : [
                plainCell(aspect.letter),
                ...levelNames.map((level) => plainLayout.statement(form, aspect, level)),
                cell(lines(form.evidence[aspect.id] ?? '')),
              ];
        const headings = ['', 'Emerging', 'Expected', 'Exemplary', 'Evidence'];
        const pairs = outcome.aspects.filter((_, index) => index % 2 === 0);
        return table(
          [
            headerOf([...headings, ...headings]),
            ...pairs.map((aspect, index) => row([...one(aspect), ...one(outcome.aspects[index * 2 + 1])])),
          ],
          [...widths, ...widths],
        );
      },
    },
  }),
  benchmarkCase('shape: table: a row of notes by the school after every third aspect', {
    layout: {
      rows: (form, aspect, layout) => [
        ...plainLayout.rows(form, aspect, layout),
        ...(['c', 'f', 'i'].includes(aspect.letter)
          ? [row([cell(plain('Discussed with governors, all agreed.'), '<w:gridSpan w:val="5"/>')])]
          : []),
      ],
    },
  }),
  benchmarkCase('shape: table: one for each aspect, two rows of headings, evidence named How do we know', {
    layout: {
      ...columns(letter(), ...statements(), evidence('How do we know')),
      ...tablePerAspect,
      header: () =>
        row([cell(plain('Where are we?'), '<w:gridSpan w:val="5"/>')]) +
        headerOf(['', 'Emerging', 'Expected', 'Exemplary', 'How do we know']),
    },
  }),
  benchmarkCase('shape: table: the aspects across and the levels down', {
    form: halfForm,
    layout: {
      tables: (form, outcome) => {
        const groups = Array.from({ length: Math.ceil(outcome.aspects.length / 3) }, (_, index) =>
          outcome.aspects.slice(index * 3, index * 3 + 3),
        );
        return groups
          .map((group) =>
            table(
              [
                row([plainCell(''), ...group.map(({ id }) => plainCell(id))]),
                ...levelNames.map((level) =>
                  row([
                    plainCell({ emerging: 'Emerging', expected: 'Expected', exemplary: 'Exemplary' }[level]),
                    ...group.map((aspect) => plainLayout.statement(form, aspect, level)),
                  ]),
                ),
                row([plainCell('Evidence'), ...group.map(({ id }) => cell(lines(form.evidence[id] ?? '')))]),
              ],
              [1500, ...group.map(() => 4000)],
            ),
          )
          .join(plain(''));
      },
    },
  }),
];
