import type { CorpusCase } from '../../case';
import { caseOf, type Form } from '../benchmark';
import type { Cell, Inline, Row } from '../page/page';
import { cell, cellOf, paragraph, words } from '../page/write';
import { cellShaded, highlighted, unmarked } from '../parts/marks';
import { allOutcomes } from '../parts/outcomes';
import { changing, eachLevel, type Mark, type StatementRow, withStatements, wordingOf } from '../parts/rows';
import { usual } from '../parts/statement-table';
import { only, ratingsFrom, without } from '../school/answers';
import { churchSchool, nursery, primary, secondary } from '../school/schools';

/** The form prints the first two words of every statement bold. */
function withBoldKeyWords(rows: StatementRow[]): StatementRow[] {
  return rows.map((row) => ({
    ...row,
    statements: eachLevel((level) => boldAtTheStart(row.statements[level])),
  }));
}

function boldAtTheStart({ content, ...format }: Cell): Cell {
  return {
    ...format,
    content: content.map((block) =>
      block.kind === 'table'
        ? block
        : {
            ...block,
            content: block.content.flatMap((inline): Inline[] => {
              if (inline.kind !== 'words') return [inline];
              const [first = '', second = '', ...others] = inline.text.split(' ');
              const rest = { ...inline, text: ` ${others.join(' ')}` };
              return [{ ...inline, text: `${first} ${second}`, bold: true }, rest];
            }),
          },
    ),
  };
}

/** Each sentence of a statement on a line of its own; of the best fit only the first is highlighted. */
const firstSentenceHighlighted: Mark = (statement) => {
  const [first = '', ...others] = statement.split(/(?<=\.) /);
  return cellOf([paragraph(words(first, { highlight: 'yellow' })), ...others.map((text) => paragraph(text))]);
};

/** Every table with further rows between its own, made from their number of columns. */
function withRowsBetween(
  between: (columns: number, head: Row, index: number) => readonly Row[],
): NonNullable<Form['outcomes']> {
  return (rows, layout, answers) =>
    allOutcomes(rows, layout, answers).map((block) => {
      if (block.kind === 'paragraph') return block;
      const [head, ...body] = block.rows;
      const isStatements = head?.cells.length === layout.table.columns.length;
      if (!head || !isStatements) return block;
      const columns = head.cells.length;
      return {
        ...block,
        rows: [head, ...body.flatMap((row, index) => [...between(columns, head, index), row])],
      };
    });
}

const everythingExpected = ratingsFrom('x'.repeat(34));
const expectedInOutcomeFour = {
  ...primary.ratings,
  '4a': 'expected',
  '4b': 'expected',
  '4c': 'expected',
} as const;
const noEvidenceFor = ['1d', '1m', '2g', '3a', '5b'];

/** What stands inside the tables besides statements, marks and evidence, and what marks look like there. */
export const insideTheTablesCases: CorpusCase[] = [
  caseOf('inside: key words printed bold in every statement, the best fit highlighted', {
    answers: secondary,
    rows: withBoldKeyWords,
  }),
  caseOf('inside: key words printed bold in every statement, nothing chosen', {
    answers: { ...primary, ratings: {} },
    mark: unmarked,
    rows: withBoldKeyWords,
  }),
  caseOf('inside: a statement’s sentences on lines of their own, the first highlighted', {
    answers: nursery,
    mark: firstSentenceHighlighted,
  }),
  caseOf('inside: everything Expected, and every Expected statement highlighted', {
    answers: { ...churchSchool, ratings: everythingExpected },
  }),
  caseOf('inside: all of outcome 4 Expected, cells shaded', {
    answers: { ...primary, ratings: expectedInOutcomeFour },
    mark: cellShaded('FFC000'),
  }),
  caseOf('inside: the word “priority” highlighted beside rows in which nothing is chosen', {
    answers: without(secondary, ['1b', '3c']),
    table: { columns: ['letter', 'emerging', 'expected', 'exemplary', 'evidence', 'rag'] },
    rows: (rows) =>
      rows.map((row) =>
        row.id === '1b' || row.id === '3c'
          ? { ...row, extra: { rag: cell(words('priority', { highlight: 'yellow' })) } }
          : row,
      ),
  }),
  caseOf(
    'inside: one statement written anew and highlighted',
    {
      answers: nursery,
      rows: changing({
        '2b': withStatements({
          emerging: cell(wordingOf('2b', 'emerging')),
          expected: cell(wordingOf('2b', 'expected')),
          exemplary: cell(
            words('Our key person approach means that everyone is accountable.', { highlight: 'yellow' }),
          ),
        }),
      }),
    },
    { ratings: { ...nursery.ratings, '2b': 'exemplary' } },
  ),
  caseOf('inside: sub-headings over the full width between the aspects', {
    answers: churchSchool,
    outcomes: withRowsBetween((columns, _, index) =>
      index % 3 === 0
        ? [{ cells: [cell(words(`Part ${index / 3 + 1}`, { bold: true }), { columns, fill: 'FFF2CC' })] }]
        : [],
    ),
  }),
  caseOf('inside: an empty row before every aspect', {
    answers: primary,
    outcomes: withRowsBetween((columns) => [{ cells: Array.from({ length: columns }, () => cell('')) }]),
  }),
  caseOf('inside: the header typed again after six aspects', {
    answers: secondary,
    outcomes: withRowsBetween((_, head, index) => (index === 6 ? [{ cells: head.cells }] : [])),
  }),
  caseOf('inside: columns for impact and next steps, filled in where evidence is not', {
    answers: { ...nursery, evidence: without(nursery, noEvidenceFor).evidence },
    rows: (rows) =>
      rows.map((row) => ({
        ...row,
        extra: { impact: cell('Better progress in reading'), nextSteps: cell('Train TAs') },
      })),
    table: {
      columns: ['letter', 'emerging', 'expected', 'exemplary', 'evidence', 'impact', 'nextSteps'],
    },
  }),
  caseOf('inside: levels numbered in the header', {
    answers: only(secondary, (id) => id < '4'),
    table: {
      headings: {
        ...usual.headings,
        emerging: '1. Emerging',
        expected: '2. Expected',
        exemplary: '3. Exemplary',
      },
    },
    mark: highlighted('cyan'),
  }),
];
