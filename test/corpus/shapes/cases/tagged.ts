import type { CorpusCase } from '../../case';
import { benchmarkCase } from '../../build/benchmark';
import { completeForm, halfForm } from '../../build/filled-forms';
import { idsOf, without } from '../../build/form';
import { highlightedCell, plainLayout, type Layout } from '../../build/layout';
import { taggedAt, taggedStatement } from '../../build/tagged-layout';
import { aspectById, aspects, levelNames, outcomes } from '../../build/wording';
import { plain, plainCell, row, styled, table } from '../../build/wordprocessing';
import { headerOf, levelLabels } from '../columns';

/** Documents prepared in part, copied from each other, or put together from two. */

const tagged = taggedAt('run');
const half = (id: string): boolean => aspects.findIndex((aspect) => aspect.id === id) % 2 === 0;

/** Own words under the tags of a row that was copied to begin a new one. */
function copiedForOwnRow(tagsOf: string): Partial<Layout> {
  return {
    ...tagged,
    rows: (form, aspect, layout) => {
      const rows = plainLayout.rows(form, aspect, layout);
      if (aspect.id !== tagsOf) return rows;
      const statements = {
        emerging: 'The sensory room is open at lunchtime.',
        expected: 'Every class has a weekly slot in the sensory room.',
        exemplary: 'The sensory room is shared with the nursery next door.',
      };
      const own = { ...aspect, statements };
      const answers = { ...form, ratings: { [aspect.id]: 'emerging' as const } };
      return [
        ...rows,
        row([
          plainCell('q'),
          ...levelNames.map((level) => taggedStatement(answers, own, level, 'run', { sameId: true })),
          plainCell('Timetable'),
        ]),
      ];
    },
  };
}

/** Outcomes 1 and 2 as one colleague filled them in, 3 to 5 as another did, each with a front page. */
function fromTwo(second: { readonly school: string; readonly urn: string }): Partial<Layout> {
  return {
    outcomes: (form, layout) =>
      outcomes
        .map(
          (outcome) =>
            (outcome.number === 3
              ? styled('Title', "Hertfordshire Schools' SEND Benchmark and Planning Tool") +
                layout.school({ ...form, ...second })
              : '') +
            layout.heading(outcome) +
            layout.tables(form, outcome, layout) +
            layout.after(form, outcome),
        )
        .join(''),
  };
}

const other = { ...completeForm.ratings, '2a': 'emerging', '2f': 'exemplary' } as const;

export const taggedCases: CorpusCase[] = [
  benchmarkCase('shape: prepared: every other row tagged', {
    layout: {
      statement: (form, aspect, level) =>
        (half(aspect.id) ? tagged : plainLayout).statement(form, aspect, level),
      evidence: (form, aspect) => (half(aspect.id) ? tagged : plainLayout).evidence(form, aspect),
    },
  }),
  benchmarkCase('shape: prepared: only the Expected statements tagged', {
    form: halfForm,
    layout: {
      statement: (form, aspect, level) =>
        (level === 'expected' ? tagged : plainLayout).statement(form, aspect, level),
    },
  }),
  benchmarkCase('shape: prepared: statements tagged, evidence typed in a column that is not', {
    layout: { statement: tagged.statement },
  }),
  benchmarkCase('shape: prepared: a row copied to begin one of the school’s own', {
    layout: copiedForOwnRow('1o'),
    expected: { either: ['1o'], notes: ['sensory room'] },
  }),
  benchmarkCase('shape: prepared: a row copied, tags and all, and turned into the row below it', {
    layout: {
      ...tagged,
      statement: (form, aspect, level) =>
        aspect.id === '2d'
          ? taggedStatement(
              { ...form, ratings: { '2c': form.ratings['2d'] ?? 'expected' } },
              { ...aspectById('2c'), statements: aspect.statements },
              level,
              'run',
              { sameId: true },
            )
          : tagged.statement(form, aspect, level),
      evidence: plainLayout.evidence,
    },
    expected: { either: ['2c', '2d'] },
  }),
  benchmarkCase('shape: prepared: tags with levels as rows', {
    layout: {
      header: () => headerOf(['', 'Level', 'Statement', 'Evidence']),
      widths: () => [600, 1500, 6000, 5000],
      rows: (form, aspect) =>
        levelNames.map((level, index) =>
          row([
            plainCell(index === 0 ? aspect.letter : ''),
            plainCell(levelLabels[level]),
            tagged.statement(form, aspect, level),
            index === 0 ? tagged.evidence(form, aspect) : plainCell(''),
          ]),
        ),
    },
  }),
  benchmarkCase('shape: prepared: tagged, and a column Level typed by hand', {
    form: halfForm,
    layout: {
      ...tagged,
      header: () =>
        headerOf(['', 'Emerging', 'Expected', 'Exemplary', 'Evidence to support judgement', 'Level']),
      widths: (layout) => [...plainLayout.widths(layout), 1200],
      rows: (form, aspect, layout) =>
        plainLayout.rows(form, aspect, layout).map((content) => {
          const level = form.ratings[aspect.id];
          return content.replace(
            /<\/w:tr>$/,
            `${plainCell(level === undefined ? '' : levelLabels[level])}</w:tr>`,
          );
        }),
    },
  }),
  benchmarkCase('shape: two documents in one, both of the same school', {
    layout: fromTwo({ school: completeForm.school, urn: completeForm.urn }),
  }),
  benchmarkCase('shape: two documents in one, of two schools', {
    form: { ...completeForm, school: '', urn: '' },
    layout: {
      ...fromTwo({ school: 'Holmdene Infants', urn: '117999' }),
      school: (form) =>
        plainLayout.school(
          form.school === '' ? { ...form, school: completeForm.school, urn: completeForm.urn } : form,
        ),
    },
  }),
  benchmarkCase('shape: two documents in one, outcome 2 in both and different in two rows', {
    layout: {
      outcomes: (form, layout) =>
        plainLayout.outcomes(form, layout) +
        outcomes
          .filter(({ number }) => number === 2)
          .map(
            (outcome) =>
              layout.heading(outcome) + layout.tables({ ...form, ratings: other }, outcome, layout),
          )
          .join(''),
    },
    expected: {
      ratings: without(completeForm.ratings, ['2a', '2f']),
      unsure: ['2a', '2f'],
      either: idsOf(2).filter((id) => !['2a', '2f'].includes(id)),
    },
  }),
  benchmarkCase('shape: two documents in one, one prepared and one not, outcome by outcome', {
    form: halfForm,
    layout: {
      statement: (form, aspect, level) =>
        (aspect.outcome % 2 === 0 ? tagged : plainLayout).statement(form, aspect, level),
      evidence: (form, aspect) => (aspect.outcome % 2 === 0 ? tagged : plainLayout).evidence(form, aspect),
    },
  }),
  benchmarkCase('shape: an example row, filled in, before the first outcome', {
    layout: {
      keyDates: () =>
        styled('Heading2', 'Example') +
        table(
          [
            headerOf(['', 'Emerging', 'Expected', 'Exemplary', 'Evidence to support judgement']),
            row([
              plainCell('a'),
              plainCell('Apples are sometimes on offer.'),
              highlightedCell('Apples are on offer every day.'),
              plainCell('Children grow the apples themselves.'),
              plainCell('Fruit bowl'),
            ]),
          ],
          [600, 2600, 2600, 2600, 4000],
        ) +
        plain(''),
    },
    expected: { notes: [] },
  }),
];
