import type { CorpusCase } from '../../case';
import { caseOf, type Form } from '../benchmark';
import type { Cell } from '../page/page';
import { bullets, cell, cellOf, cellOfLines, paragraph, row, table, words } from '../page/write';
import { unmarked } from '../parts/marks';
import { allOutcomes } from '../parts/outcomes';
import { changing, type StatementRow, withEvidence } from '../parts/rows';
import { type Answers, only } from '../school/answers';
import { churchSchool, nursery, primary, secondary } from '../school/schools';
import { aspectIds } from '../wording/wording';

const nothing: Answers = {
  school: '',
  urn: '',
  ratings: {},
  evidence: {},
  statutory: {},
  people: [],
  notes: {},
  actions: {},
  plan: [],
};

/** Evidence from a list, again and again, for every aspect. */
function evidenceInTurn(...cells: readonly Cell[]): (rows: StatementRow[]) => StatementRow[] {
  return (rows) =>
    rows.map((each, index) => ({ ...each, evidence: cells[index % cells.length] ?? cell('') }));
}

const brief = ['n/a', 'TBC', 'See action plan', 'As above', 'See 1a', '100%'];
const empty = ['', '-', '–', '•', '...', '   ', '………', '_______'];

/** The evidence cells of every table merged from top to bottom, and one text in each. */
const mergedEvidence: NonNullable<Form['outcomes']> = (rows, layout, answers) =>
  allOutcomes(rows, layout, answers).map((block) => {
    if (block.kind === 'paragraph' || block.rows.length < 3) return block;
    const [head, first, ...others] = block.rows;
    if (!head?.cells.some(({ fill }) => fill === layout.table.headerFill) || !first) return block;
    const evidence = cell('See the SEND folder in the office', { rows: others.length + 1 });
    return {
      ...block,
      rows: [
        head,
        { cells: [...first.cells.slice(0, -1), evidence] },
        ...others.map(({ cells }) => ({ cells: cells.slice(0, -1) })),
      ],
    };
  });

/** How far schools get, and how they write their evidence. */
export const habitCases: CorpusCase[] = [
  caseOf('habit: nothing filled in', { answers: nothing }),
  caseOf('habit: only school and people', {
    answers: { ...nothing, school: primary.school, urn: primary.urn, people: primary.people },
  }),
  caseOf('habit: outcomes 1 and 2 only, the rest untouched', {
    answers: only(secondary, (id) => /^[12]/.test(id)),
  }),
  caseOf('habit: every other aspect', {
    answers: only(nursery, (id) => id.charCodeAt(1) % 2 === 0),
  }),
  caseOf('habit: all evidence written, nothing highlighted yet', {
    answers: { ...churchSchool, ratings: {} },
    mark: unmarked,
  }),
  caseOf('habit: all highlighted, no evidence', { answers: { ...primary, evidence: {} } }),
  caseOf('habit: evidence in a word or two', {
    answers: secondary,
    rows: evidenceInTurn(...brief.map((text) => cell(text))),
  }),
  caseOf(
    'habit: dashes, dots and bullets where evidence should stand',
    { answers: primary, rows: evidenceInTurn(...empty.map((text) => cell(text))) },
    { evidence: [] },
  ),
  caseOf('habit: evidence as lists, with comments and in several lines', {
    answers: nursery,
    rows: evidenceInTurn(
      cellOf(bullets(['Learning walks', 'Book looks', 'Pupil voice'])),
      cell(words('Data drop, see tracker', { comment: 'Which one? Please add the date.' })),
      cellOfLines(['What do you have in place?', 'Provision map', '', 'Next steps: share with TAs']),
    ),
  }),
  caseOf('habit: a photograph as evidence', {
    answers: churchSchool,
    rows: changing({
      '1c': withEvidence(cell({ kind: 'picture', description: 'Reading corner' })),
      '4a': withEvidence(cell(['', { kind: 'picture', description: 'Wall display' }])),
    }),
  }),
  caseOf('habit: a small table as evidence', {
    answers: primary,
    rows: changing({
      '1n': withEvidence(
        cellOf([table([row('Year', 'On track'), row('Y3', '4 of 6'), row('Y4', '5 of 7')]), paragraph('')]),
      ),
    }),
  }),
  caseOf(
    'habit: empty bullets and a placeholder in evidence',
    {
      answers: secondary,
      rows: evidenceInTurn(
        cellOf(bullets([''])),
        cell(words('Click or tap here to enter text.', { colour: '808080' })),
        cell('Governor visit 4/2'),
      ),
    },
    { evidence: aspectIds.filter((_, index) => index % 3 === 2) },
  ),
  caseOf('habit: questions from the lead in a review comment on a statement', {
    answers: churchSchool,
    rows: changing({
      '2f': ({ statements, ...rest }) => ({
        ...rest,
        statements: {
          ...statements,
          exemplary: cellOf([
            ...statements.exemplary.content,
            paragraph(words(' ', { comment: 'Are we not nearly here?' })),
          ]),
        },
      }),
    }),
  }),
  caseOf('habit: the evidence cells of each outcome merged into one', {
    answers: secondary,
    outcomes: mergedEvidence,
  }),
];
