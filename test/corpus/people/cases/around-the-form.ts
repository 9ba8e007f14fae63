import type { CorpusCase } from '../../case';
import { caseOf } from '../benchmark';
import type { Block } from '../page/page';
import { cell, heading, headerRow, paragraph, row, table, words } from '../page/write';
import { schoolAmongOthers, urnLeftForTheDfeNumber } from '../parts/cover';
import { unmarked } from '../parts/marks';
import { churchSchool, nursery, primary, secondary } from '../school/schools';
import { aspectIds, type Level, levels, outcomes } from '../wording/wording';

const levelHeadings = ['Emerging', 'Expected', 'Exemplary'];

/** How often the school chose each level, outcome by outcome. */
function countsOf(ratings: Readonly<Record<string, Level>>): Block[] {
  return [
    heading('Overview', 2),
    table([
      headerRow('Outcome', ...levelHeadings),
      ...outcomes.map(({ number, aspects }) =>
        row(
          `${number}`,
          ...levels.map((level) => `${aspects.filter(({ id }) => ratings[id] === level).length}`),
        ),
      ),
    ]),
  ];
}

/** A grid on one page: a cross for each aspect under the level that the tables show. */
function gridOf(ratings: Readonly<Record<string, Level>>): Block[] {
  return [
    heading('Our benchmark at a glance', 2),
    table([
      headerRow('', ...levelHeadings),
      ...aspectIds.map((id) => row(id, ...levels.map((level) => (ratings[id] === level ? 'x' : '')))),
    ]),
  ];
}

/** What the levels mean, each in its colour. */
const key: readonly Block[] = [
  heading('What the words mean', 2),
  table([
    headerRow(
      cell('Emerging', { fill: 'FF0000' }),
      cell('Expected', { fill: 'FFC000' }),
      cell('Exemplary', { fill: '92D050' }),
    ),
    row('Inconsistent', 'regularly', 'consistent'),
    row('Some', 'teachers', 'all staff'),
    row('Limited evidence', 'good evidence', 'comprehensive/ wide ranging evidence'),
  ]),
];

/** How the area shows its schools what to do, with a line that is not in the tool. */
const workedExample: readonly Block[] = [
  paragraph(words('Example (from another tool):', { bold: true })),
  table([
    headerRow(...levelHeadings, 'Evidence to support judgement'),
    row(
      'Lunchtime clubs are run when a volunteer can be found.',
      words('Lunchtime clubs run every week and are open to everyone.', { highlight: 'yellow' }),
      'Pupils plan and lead lunchtime clubs themselves.',
      'Club registers',
    ),
  ]),
];

/** What stands beside the form: overviews, keys, examples, and fields that ask for something similar. */
export const aroundTheFormCases: CorpusCase[] = [
  caseOf('around: an overview of counts before the outcomes', {
    answers: secondary,
    before: countsOf(secondary.ratings),
  }),
  caseOf('around: a grid of crosses after the outcomes, which says the same', {
    answers: churchSchool,
    after: gridOf(churchSchool.ratings),
  }),
  caseOf('around: an empty grid of crosses before the outcomes', { answers: primary, before: gridOf({}) }),
  caseOf('around: a key in red, amber and green, and nothing chosen', {
    answers: { ...nursery, ratings: {} },
    mark: unmarked,
    before: key,
  }),
  caseOf('around: an example of how to highlight', { answers: primary, before: workedExample }),
  caseOf('around: a cover that asks for e-mail, telephone and who filled it in', {
    answers: secondary,
    cover: schoolAmongOthers,
  }),
  caseOf('around: the DfE number given and the URN not', {
    answers: { ...churchSchool, urn: '' },
    cover: urnLeftForTheDfeNumber,
  }),
];
