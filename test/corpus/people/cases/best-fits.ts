import type { CorpusCase } from '../../case';
import { caseOf } from '../benchmark';
import type { Highlight } from '../page/page';
import { cell, cellOf, paragraph, words } from '../page/write';
import {
  bold,
  cellShaded,
  highlighted,
  phraseHighlighted,
  redLetters,
  tickBefore,
  tickBehind,
  trafficLights,
  underlined,
  unmarked,
  wordsShaded,
} from '../parts/marks';
import { changing, eachLevel, marking, type Mark, type StatementRow } from '../parts/rows';
import { without } from '../school/answers';
import { churchSchool, nursery, primary, secondary } from '../school/schools';
import type { Level } from '../wording/wording';

/** A colour for the term in which the outcome was looked at. */
const byTerm: Mark = (statement, level, id) => {
  const terms: readonly Highlight[] = ['yellow', 'green', 'cyan'];
  return highlighted(terms[Number(id.charAt(0)) % 3])(statement, level, id);
};

/** Some with the pen, some with the bucket, as when two people share the work. */
const penOrBucket: Mark = (statement, level, id) =>
  (id.charCodeAt(1) % 2 === 0 ? highlighted('green') : cellShaded('C6E0B4'))(statement, level, id);

const paragraphShaded: Mark = (statement) => cellOf([paragraph(statement, { fill: 'FFFF00' })]);

const columnTints: Readonly<Record<Level, string>> = {
  emerging: 'FBE4D5',
  expected: 'FFF2CC',
  exemplary: 'E2EFD9',
};

/** Each column in a pale colour of its own, which says nothing about the school. */
function withColumnTints(rows: StatementRow[]): StatementRow[] {
  return rows.map((row) => ({
    ...row,
    statements: eachLevel((level) => ({ fill: columnTints[level], ...row.statements[level] })),
  }));
}

/** Every other row grey, as a table style would have it, but painted by hand. */
function withBands(rows: StatementRow[]): StatementRow[] {
  return rows.map((row, index) =>
    index % 2 === 0
      ? row
      : { ...row, statements: eachLevel((level) => ({ fill: 'EDEDED', ...row.statements[level] })) },
  );
}

const twoMarked = ['1c', '2b', '3d', '5a'];

function hints(name: string, mark: Mark): CorpusCase {
  return caseOf(name, { answers: primary, mark }, { ratings: {}, suggestions: primary.ratings });
}

/** How schools show the statement that fits best, and what only looks like it. */
export const bestFitCases: CorpusCase[] = [
  caseOf('best fit: yellow, green or blue by the term', { answers: primary, mark: byTerm }),
  caseOf('best fit: the first two words highlighted', { answers: secondary, mark: phraseHighlighted(0, 2) }),
  caseOf('best fit: one word in the middle highlighted', {
    answers: nursery,
    mark: phraseHighlighted(4, 5, 'green'),
  }),
  caseOf('best fit: cells shaded yellow', { answers: churchSchool, mark: cellShaded('FFFF00') }),
  caseOf('best fit: cells shaded red, amber or green by level', { answers: secondary, mark: trafficLights }),
  caseOf('best fit: words shaded in a colour of the theme', {
    answers: primary,
    mark: wordsShaded('F7CAAC'),
  }),
  caseOf('best fit: paragraphs shaded', { answers: nursery, mark: paragraphShaded }),
  caseOf('best fit: some words highlighted, some cells shaded', { answers: churchSchool, mark: penOrBucket }),
  caseOf('best fit: highlighted grey', { answers: primary, mark: highlighted('lightGray') }),
  caseOf('best fit: highlighted over columns in pale colours', {
    answers: secondary,
    rows: withColumnTints,
  }),
  caseOf('best fit: cells shaded over columns in pale colours', {
    answers: nursery,
    mark: cellShaded('FFFF00'),
    rows: withColumnTints,
  }),
  caseOf('best fit: highlighted over rows banded by hand', { answers: primary, rows: withBands }),
  caseOf('best fit: nothing chosen in a form with tinted columns and banded rows', {
    answers: { ...churchSchool, ratings: {} },
    mark: unmarked,
    rows: (rows) => withBands(withColumnTints(rows)),
  }),
  caseOf(
    'best fit: two statements highlighted in some rows',
    {
      answers: secondary,
      rows: changing({
        '1c': marking(highlighted(), 'emerging', 'expected'),
        '2b': marking(highlighted('green'), 'expected', 'exemplary'),
        '3d': marking(highlighted(), 'emerging', 'expected', 'exemplary'),
        '5a': marking(highlighted(), 'emerging', 'exemplary'),
      }),
    },
    { ratings: without(secondary, twoMarked).ratings, conflicts: twoMarked },
  ),
  caseOf(
    'best fit: autumn in yellow and spring in green, moved on in some rows',
    {
      answers: churchSchool,
      before: [
        paragraph([words('Autumn', { highlight: 'yellow' }), ' ', words('Spring', { highlight: 'green' })]),
      ],
      rows: changing({
        '1a': (row) => ({
          ...row,
          statements: {
            ...marking(highlighted('yellow'), 'emerging')(row).statements,
            expected: marking(highlighted('green'), 'expected')(row).statements.expected,
          },
        }),
      }),
    },
    { ratings: without(churchSchool, ['1a']).ratings, conflicts: ['1a'] },
  ),
  caseOf(
    'best fit: half of one statement and half of the next highlighted',
    {
      answers: nursery,
      rows: changing({
        '2e': marking(phraseHighlighted(0, 6), 'expected', 'exemplary'),
      }),
    },
    { ratings: without(nursery, ['2e']).ratings, conflicts: ['2e'] },
  ),
  hints('best fit: only bold', bold),
  hints('best fit: only underlined', underlined),
  hints('best fit: only red letters', redLetters),
  hints('best fit: only a tick behind', tickBehind),
  hints('best fit: only a tick before', tickBefore),
  caseOf('best fit: highlighted, and the evidence highlighted as well', {
    answers: primary,
    rows: (rows) =>
      rows.map((row) => ({
        ...row,
        evidence: cell(words(primary.evidence[row.id ?? ''] ?? '', { highlight: 'green' })),
      })),
  }),
  caseOf('best fit: nothing chosen under a yellow header row', {
    answers: { ...primary, ratings: {} },
    mark: unmarked,
    table: { headerFill: 'FFFF00' },
  }),
];
