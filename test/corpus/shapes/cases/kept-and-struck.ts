import type { CorpusCase, ExpectedReading } from '../../case';
import { benchmarkCase } from '../../build/benchmark';
import { completeForm, halfForm } from '../../build/filled-forms';
import { only, without, type Form } from '../../build/form';
import { highlightedCell, type Layout } from '../../build/layout';
import { idsBeside, outcomes, type LevelName } from '../../build/wording';
import {
  cell,
  deletedRun,
  highlight,
  paragraph,
  plainCell,
  row,
  run,
  shading,
  table,
} from '../../build/wordprocessing';
import {
  columns,
  evidence,
  headerless,
  headerOf,
  letter,
  statements,
  highlightedIfChosen,
  type StatementCell,
} from '../columns';

/** Levels that do not fit taken out, struck through or greyed, in place of or beside a mark. */

function written(write: StatementCell): Partial<Layout> {
  return columns(letter(), ...statements(write), evidence());
}

/** A case whose choice is only to be guessed from what was done to the other two statements. */
function guessed(
  name: string,
  write: StatementCell,
  form: Form = completeForm,
  differences: ExpectedReading = {},
): CorpusCase {
  return benchmarkCase(`shape: ${name}`, {
    form,
    layout: written(write),
    expected: { ratings: {}, suggestions: form.ratings, ...differences },
  });
}

/** Writes the rows of these aspects one way and all others with a highlight on what is chosen. */
function inRows(ids: readonly string[], write: StatementCell): StatementCell {
  return (text, chosen, aspect, level) =>
    (ids.includes(aspect.id) ? write : highlightedIfChosen)(text, chosen, aspect, level);
}

const kept: StatementCell = (text, chosen) => plainCell(chosen ? text : '');
const struck: StatementCell = (text, chosen, { id }) =>
  cell(paragraph(run(text, chosen || halfForm.ratings[id] === undefined ? '' : '<w:strike/>')));
const few = ['1c', '2h', '5b'];

/** What the pack has published, so that a lone statement can be told by its words. */
const publishedExemplary = ['1g', '2e', '3d', '4b', '5a', '5b', '5c'];
const toldByWords: Record<string, LevelName> = Object.fromEntries(
  Object.entries(completeForm.ratings).filter(
    ([id, level]) =>
      level === 'expected' ||
      (level === 'exemplary' && publishedExemplary.includes(id)) ||
      id.startsWith('5'),
  ),
);

/** One column with the statement that was kept, no level named. */
const keptOnly: Partial<Layout> = {
  header: () => headerOf(['', 'Where we are', 'Evidence to support judgement']),
  widths: () => [600, 6000, 5000],
  rows: (form, aspect) => {
    const level = form.ratings[aspect.id];
    return [
      row([
        plainCell(aspect.letter),
        plainCell(level === undefined ? '' : aspect.statements[level]),
        plainCell(form.evidence[aspect.id] ?? ''),
      ]),
    ];
  },
};

export const keptAndStruckCases: CorpusCase[] = [
  guessed('the two other statements deleted in every row', kept),
  benchmarkCase('shape: the two other statements deleted, the one kept highlighted', {
    layout: written((text, chosen) => (chosen ? highlightedCell(text) : plainCell(''))),
  }),
  benchmarkCase('shape: the two other statements deleted in three rows, the rest highlighted', {
    layout: written(inRows(few, kept)),
    expected: {
      ratings: without(completeForm.ratings, few),
      suggestions: only(completeForm.ratings, few),
    },
  }),
  benchmarkCase('shape: one statement deleted in three rows, none marked there', {
    layout: written(inRows(few, (text, _, __, level) => plainCell(level === 'emerging' ? '' : text))),
    expected: { ratings: without(completeForm.ratings, few) },
  }),
  benchmarkCase('shape: the statement kept alone in one column, no level named', {
    layout: keptOnly,
    expected: { ratings: {}, suggestions: toldByWords, either: Object.keys(completeForm.ratings) },
  }),
  guessed('the other statements struck through', struck, halfForm),
  guessed('the other statements struck through twice', (text, chosen) =>
    cell(paragraph(run(text, chosen ? '' : '<w:dstrike/>'))),
  ),
  benchmarkCase('shape: the other statements struck through, the one left highlighted', {
    layout: written((text, chosen) =>
      cell(paragraph(run(text, chosen ? highlight('yellow') : '<w:strike/>'))),
    ),
  }),
  benchmarkCase('shape: a highlight that was struck through, another statement highlighted since', {
    layout: written((text, chosen, { id }, level) =>
      id === '2a' && level === 'emerging'
        ? cell(paragraph(run(text, `<w:strike/>${highlight('yellow')}`)))
        : highlightedIfChosen(text, chosen, { ...outcomeOne, id }, level),
    ),
    expected: { ratings: without(completeForm.ratings, ['2a']), conflicts: ['2a'] },
  }),
  benchmarkCase('shape: one statement struck through, the two others as they were', {
    form: { ...halfForm, ratings: {} },
    layout: written((text, _, __, level) =>
      cell(paragraph(run(text, level === 'emerging' ? '<w:strike/>' : ''))),
    ),
    expected: { ratings: {}, unsure: idsBeside({}) },
  }),
  guessed('the other statements deleted with tracking', (text, chosen) =>
    cell(paragraph(chosen ? run(text) : deletedRun(text))),
  ),
  benchmarkCase('shape: the other statements deleted with tracking, the one left highlighted', {
    form: completeForm,
    layout: written((text, chosen) =>
      cell(paragraph(chosen ? run(text, highlight('green')) : deletedRun(text))),
    ),
  }),
  guessed(
    'the other statements in grey letters',
    (text, chosen, { id }) =>
      cell(
        paragraph(run(text, chosen || halfForm.ratings[id] === undefined ? '' : '<w:color w:val="BFBFBF"/>')),
      ),
    halfForm,
  ),
  benchmarkCase('shape: the cells of the other statements shaded grey', {
    layout: written((text, chosen) => plainCell(text, chosen ? '' : shading('D9D9D9'))),
    expected: { ratings: {}, either: Object.keys(completeForm.ratings) },
  }),
  benchmarkCase('shape: the cells of the other statements blacked out, half filled in', {
    form: halfForm,
    layout: written((text, chosen, { id }) =>
      plainCell(text, chosen || halfForm.ratings[id] === undefined ? '' : shading('000000')),
    ),
    expected: { ratings: {}, either: Object.keys(halfForm.ratings) },
  }),
  guessed('the chosen statement larger than the others', (text, chosen) =>
    cell(paragraph(run(text, chosen ? '<w:b/><w:sz w:val="32"/>' : '<w:sz w:val="20"/>'))),
  ),
  guessed('the other statements hidden', (text, chosen) =>
    cell(paragraph(run(text, chosen ? '' : '<w:vanish/>'))),
  ),
  benchmarkCase('shape: the two other statements deleted, no header row, highlighted', {
    layout: headerless(written((text, chosen) => (chosen ? highlightedCell(text) : plainCell('')))),
  }),
  benchmarkCase('shape: the two other statements deleted and the cells merged over, highlighted', {
    layout: {
      tables: (form, outcome, layout) =>
        table(
          [
            layout.header(layout),
            ...(outcomes.find(({ number }) => number === outcome.number)?.aspects ?? []).map((aspect) =>
              row([
                plainCell(aspect.letter),
                highlightedCell(
                  aspect.statements[form.ratings[aspect.id] ?? 'expected'],
                  'yellow',
                  '<w:gridSpan w:val="3"/>',
                ),
                plainCell(form.evidence[aspect.id] ?? ''),
              ]),
            ),
          ],
          layout.widths(layout),
        ),
    },
    expected: {
      ratings: toldByWords,
      either: Object.keys(completeForm.ratings),
    },
  }),
];

const outcomeOne = {
  id: '',
  outcome: 1,
  letter: '',
  statements: { emerging: '', expected: '', exemplary: '' },
};
