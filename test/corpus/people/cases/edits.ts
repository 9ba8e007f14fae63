import type { CorpusCase } from '../../case';
import { benchmark, caseOf, type Form } from '../benchmark';
import type { Block } from '../page/page';
import { cell, heading, words } from '../page/write';
import { highlighted } from '../parts/marks';
import {
  changing,
  eachLevel,
  marking,
  rowsOf,
  type StatementRow,
  withStatements,
  wordingOf,
} from '../parts/rows';
import { allOutcomes } from '../parts/outcomes';
import { type Answers, without } from '../school/answers';
import { churchSchool, nursery, primary, secondary } from '../school/schools';
import type { Level } from '../wording/wording';

/** Every statement in other words, its mark kept. */
function rewording(change: (text: string) => string): (rows: StatementRow[]) => StatementRow[] {
  return (rows) =>
    rows.map((row) => ({
      ...row,
      statements: eachLevel((level) => {
        const { content, ...format } = row.statements[level];
        return {
          ...format,
          content: content.map((block) =>
            block.kind === 'table'
              ? block
              : {
                  ...block,
                  content: block.content.map((inline) =>
                    inline.kind === 'words' ? { ...inline, text: change(inline.text) } : inline,
                  ),
                },
          ),
        };
      }),
    }));
}

function pupils(text: string): string {
  return text
    .replace(/[Cc]hildren and young people/g, (found) => (found.startsWith('C') ? 'Pupils' : 'pupils'))
    .replace(/Parent\/carers/g, 'Parents')
    .replace(/SENCO/g, 'Inclusion Manager');
}

function corrected(text: string): string {
  return text
    .replace('A clear consistent, approach', 'A clear, consistent approach')
    .replace(/\b(for|of) children/g, '$1 all our children')
    .replace(/\.?$/, '.');
}

/** Rows that a school wrote itself, in the words of its own life. */
const ownRow: StatementRow = {
  id: null,
  outcome: 1,
  label: 'p',
  statements: {
    emerging: cell('The sensory garden is used at lunchtime by a few classes.'),
    expected: cell(words('Every class has a weekly session in the sensory garden.', { highlight: 'yellow' })),
    exemplary: cell('The sensory garden is open to families and to neighbouring nurseries.'),
  },
  evidence: cell('Timetable'),
};

function inserting(added: StatementRow, after: string) {
  return (rows: StatementRow[]) => rows.flatMap((row) => (row.id === after ? [row, added] : [row]));
}

function deleting(...ids: readonly string[]) {
  return (rows: StatementRow[]) => rows.filter(({ id }) => id === null || !ids.includes(id));
}

/** Letters given again from `a` within each outcome, as the rows now stand. */
function lettering(rows: StatementRow[]): StatementRow[] {
  const counts = new Map<number, number>();
  return rows.map((row) => {
    const count = counts.get(row.outcome) ?? 0;
    counts.set(row.outcome, count + 1);
    return { ...row, label: String.fromCharCode(97 + count) };
  });
}

const lastYear: Answers = {
  ...nursery,
  ratings: { ...nursery.ratings, '1a': 'emerging', '2d': 'emerging', '4b': 'emerging' },
};
const changedSince = ['1a', '2d', '4b'];

/** Last year's outcomes pasted behind this year's. */
const appended: Form['after'] = pagesOf(lastYear, 'Our benchmark 2017-2018 (for comparison)');

function pagesOf(answers: Answers, title: string): Block[] {
  const [, pages] = benchmark({ answers, plan: () => [] }).sections;
  return [heading(title), ...(pages?.content ?? [])];
}

/** Outcome 3 written twice in the same file, the second time empty. */
const twiceOutcomeThree: NonNullable<Form['outcomes']> = (rows, layout, answers) => [
  ...allOutcomes(rows, layout, answers),
  ...allOutcomes(
    rowsOf({ ...answers, ratings: {}, evidence: {} }, highlighted()).filter(({ outcome }) => outcome === 3),
    layout,
    { ...answers, notes: {}, actions: {} },
  ),
];

const restated = (id: string, level: Level, text: string, marked: boolean) =>
  withStatements({
    [level]: cell([wordingOf(id, level), words(` ${text}`, marked ? { highlight: 'yellow' } : {})]),
  });

/** What schools do to the county's words and rows. */
export const editCases: CorpusCase[] = [
  caseOf('edit: pupils, parents and Inclusion Manager instead of the printed words', {
    answers: primary,
    rows: rewording(pupils),
  }),
  caseOf('edit: the printed wording corrected', { answers: secondary, rows: rewording(corrected) }),
  caseOf(
    'edit: a row of the school’s own after 1o',
    {
      answers: churchSchool,
      rows: inserting(ownRow, '1o'),
    },
    { notes: ['sensory garden'] },
  ),
  caseOf(
    'edit: a row of the school’s own in the middle, letters given again',
    {
      answers: primary,
      rows: (rows) => lettering(inserting(ownRow, '1d')(rows)),
    },
    { notes: ['sensory garden'] },
  ),
  caseOf('edit: two rows deleted, letters kept', {
    answers: without(secondary, ['1j', '2f']),
    rows: deleting('1j', '2f'),
  }),
  caseOf('edit: two rows deleted, letters given again', {
    answers: without(nursery, ['1c', '2b']),
    rows: (rows) => lettering(deleting('1c', '2b')(rows)),
  }),
  caseOf('edit: two rows in each other’s place, letters moved with them', {
    answers: primary,
    rows: (rows) => {
      const place = ['1e', '1f'];
      const swapped = rows.filter(({ id }) => id !== null && place.includes(id)).reverse();
      return rows.map((row) => (row.id !== null && place.includes(row.id) ? (swapped.shift() ?? row) : row));
    },
  }),
  caseOf(
    'edit: last year’s outcomes pasted at the end, three aspects differ',
    {
      answers: nursery,
      after: appended,
    },
    { ratings: without(nursery, changedSince).ratings, unsure: changedSince },
  ),
  caseOf(
    'edit: outcome 3 pasted a second time, empty',
    {
      answers: churchSchool,
      outcomes: twiceOutcomeThree,
    },
    { either: ['3a', '3b', '3c', '3d'] },
  ),
  caseOf(
    'edit: words struck out in the statement that is marked',
    {
      answers: secondary,
      rows: changing({
        '2d': withStatements({
          emerging: cell([
            words('Outcomes and progress for children and young people ', { highlight: 'yellow' }),
            words('with SEND ', { highlight: 'yellow', struck: true }),
            words('are monitored through some school systems.', { highlight: 'yellow' }),
          ]),
          expected: cell(wordingOf('2d', 'expected')),
          exemplary: cell(wordingOf('2d', 'exemplary')),
        }),
      }),
    },
    { ratings: { ...secondary.ratings, '2d': 'emerging' } },
  ),
  caseOf('edit: words of the school’s own typed behind a statement, without colour', {
    answers: primary,
    rows: changing({
      '1a': (row) => restated('1a', 'emerging', 'Not in Year 6.', false)(row),
    }),
  }),
  caseOf(
    'edit: one statement’s cell emptied',
    {
      answers: churchSchool,
      rows: changing({
        '1k': (row) => ({
          ...marking(highlighted(), 'expected')(row),
          statements: { ...marking(highlighted(), 'expected')(row).statements, emerging: cell('') },
        }),
      }),
    },
    { ratings: { ...churchSchool.ratings, '1k': 'expected' } },
  ),
];
