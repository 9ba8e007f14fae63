import type { CorpusCase } from '../../case';
import { caseOf, type Form } from '../benchmark';
import { paragraph, words } from '../page/write';
import { allOutcomes, noNotes, notesAboveActions, notesAsLines } from '../parts/outcomes';
import { statementTable } from '../parts/statement-table';
import { only } from '../school/answers';
import { churchSchool, nursery, primary, secondary } from '../school/schools';
import { outcomes } from '../wording/wording';

/** One table for the whole tool: each outcome's title in a row over the full width. */
const inOneTable: NonNullable<Form['outcomes']> = (rows, { table: layout }) => {
  const tables = outcomes.map(({ number, title }, index) =>
    statementTable(
      rows.filter(({ outcome }) => outcome === number),
      { ...layout, titleRow: true, headerRow: index === 0 ? 'once' : 'none' },
      `Outcome ${number}: ${title}`,
    ),
  );
  const [first] = tables;
  return first ? [{ ...first, rows: tables.flatMap(({ rows: those }) => those) }] : [];
};

/** A table cut in two at the end of a page: the second half has no header. */
const cutInTwo: NonNullable<Form['outcomes']> = (rows, layout, answers) =>
  allOutcomes(rows, layout, answers).flatMap((block) =>
    block.kind === 'table' && block.rows.length > 8
      ? [{ ...block, rows: block.rows.slice(0, 7) }, paragraph(''), { ...block, rows: block.rows.slice(7) }]
      : [block],
  );

/** The header stands over outcome 1 only, as it is the same for all. */
const headerOverTheFirst: NonNullable<Form['outcomes']> = (rows, layout, answers) => [
  ...allOutcomes(
    rows.filter(({ outcome }) => outcome === 1),
    layout,
    answers,
  ),
  ...allOutcomes(
    rows.filter(({ outcome }) => outcome !== 1),
    { ...layout, table: { ...layout.table, headerRow: 'none' } },
    answers,
  ),
];

/** How the outcomes' pages may follow each other. */
export const outcomeCases: CorpusCase[] = [
  caseOf('outcomes: headings as bold capitals, notes above actions', {
    answers: primary,
    layout: { heading: 'bold line', notes: notesAboveActions },
  }),
  caseOf('outcomes: only a number above each table, notes as lines', {
    answers: secondary,
    layout: { heading: 'number only', qualityOffer: false, questions: false, notes: notesAsLines },
  }),
  caseOf('outcomes: nothing above the tables', {
    answers: churchSchool,
    layout: { heading: 'none', qualityOffer: false, questions: false, notes: noNotes },
  }),
  caseOf('outcomes: all in one table', { answers: secondary, outcomes: inOneTable }),
  caseOf('outcomes: long tables cut in two, the rest without a header', {
    answers: primary,
    outcomes: cutInTwo,
  }),
  caseOf('outcomes: the header over the first table only', {
    answers: secondary,
    outcomes: headerOverTheFirst,
  }),
  caseOf('outcomes: in the order 3, 1, 5, 2, 4', {
    answers: nursery,
    rows: (rows) => [3, 1, 5, 2, 4].flatMap((number) => rows.filter(({ outcome }) => outcome === number)),
  }),
  caseOf('outcomes: a file with outcomes 1 and 2 only', {
    answers: only(secondary, (id) => /^[12]/.test(id)),
    rows: (rows) => rows.filter(({ outcome }) => outcome < 3),
  }),
  caseOf('outcomes: a file with outcome 4 only, without heading', {
    answers: only(primary, (id) => id.startsWith('4')),
    rows: (rows) => rows.filter(({ outcome }) => outcome === 4),
    layout: { heading: 'none', qualityOffer: false },
  }),
  caseOf('outcomes: a contents page that names the levels and outcomes first', {
    answers: churchSchool,
    before: [
      paragraph(words('Contents', { bold: true })),
      ...outcomes.map(({ number, title }) => paragraph(`Outcome ${number}: ${title}\t${number + 2}`)),
      paragraph('Emerging, Expected, Exemplary: what the words mean\t8'),
    ],
  }),
];
