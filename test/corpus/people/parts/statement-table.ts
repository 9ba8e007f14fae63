import type { Block, Cell, Row, Table } from '../page/page';
import { cell, cellOf, headerRow, paragraph, words } from '../page/write';
import { type Level, levels } from '../wording/wording';
import type { ExtraColumn, StatementRow } from './rows';

export type Column = Level | 'letter' | 'evidence' | ExtraColumn;

/** How the table of one outcome is laid out. */
export interface TableLayout {
  readonly columns: readonly Column[];
  readonly headings: Readonly<Record<Column, string>>;
  readonly widths: Readonly<Record<Column, number>>;
  /** What the form prints for an aspect, such as `a)`. */
  readonly label: (id: string) => string;
  /** Where it prints it, unless there is a column for it. */
  readonly labelAt: 'first statement' | 'every statement' | 'row above' | 'nowhere';
  /** In a column, or in a row of its own under the statements. */
  readonly evidenceAt: 'column' | 'row below';
  /** Lines that every evidence cell carries before anyone writes. */
  readonly prompts: readonly string[];
  readonly headerRow: 'once' | 'every aspect' | 'none';
  /** A first row over the full width, such as the outcome's title. */
  readonly titleRow: boolean;
  readonly headerFill: string | null;
  readonly borders: boolean;
}

export const usual: TableLayout = {
  columns: ['letter', 'emerging', 'expected', 'exemplary', 'evidence'],
  headings: {
    letter: '',
    emerging: 'Emerging',
    expected: 'Expected',
    exemplary: 'Exemplary',
    evidence: 'Evidence to support judgement',
    rag: 'RAG',
    date: 'Date',
    initials: 'Initials',
    impact: 'Impact',
    nextSteps: 'Next steps',
  },
  widths: {
    letter: 6,
    emerging: 22,
    expected: 22,
    exemplary: 22,
    evidence: 28,
    rag: 6,
    date: 10,
    initials: 8,
    impact: 12,
    nextSteps: 12,
  },
  label: (id) => id.slice(1),
  labelAt: 'nowhere',
  evidenceAt: 'column',
  prompts: [],
  headerRow: 'once',
  titleRow: false,
  headerFill: 'BDD6EE',
  borders: true,
};

/** The table of one outcome, or of all, from its rows. */
export function statementTable(rows: readonly StatementRow[], layout: TableLayout, titleText: string): Table {
  const columns = columnsOf(layout);
  const all = columns.length;
  const head = headerRow(
    ...columns.map((column) => cell(words(layout.headings[column], { bold: true }), fillOf(layout))),
  );
  const title: Row = { cells: [cell(words(titleText, { bold: true }), { columns: all, ...fillOf(layout) })] };
  const body = rows.flatMap((row) => [
    ...(layout.headerRow === 'every aspect' ? [{ ...head, header: false }] : []),
    ...rowsOfAspect(row, layout, columns),
  ]);
  return {
    kind: 'table',
    rows: [...(layout.titleRow ? [title] : []), ...(layout.headerRow === 'once' ? [head] : []), ...body],
    widths: columns.map((column) => layout.widths[column]),
    borders: layout.borders,
  };
}

function columnsOf({ columns, evidenceAt }: TableLayout): readonly Column[] {
  return evidenceAt === 'column' ? columns : columns.filter((column) => column !== 'evidence');
}

function fillOf({ headerFill }: TableLayout): { fill?: string } {
  return headerFill === null ? {} : { fill: headerFill };
}

function rowsOfAspect(row: StatementRow, layout: TableLayout, columns: readonly Column[]): Row[] {
  const label = row.label ?? (row.id === null ? '' : layout.label(row.id));
  const cells = columns.map((column) => cellOfColumn(row, column, label, layout));
  const above: Row = { cells: [cell(words(label, { bold: true }), { columns: columns.length })] };
  const below: Row = {
    cells: [
      cellOf([paragraph(words(`${layout.headings.evidence}:`, { bold: true })), ...evidenceOf(row, layout)], {
        columns: columns.length,
      }),
    ],
  };
  return [
    ...(layout.labelAt === 'row above' ? [above] : []),
    { cells },
    ...(layout.evidenceAt === 'row below' ? [below] : []),
  ];
}

function cellOfColumn(row: StatementRow, column: Column, label: string, layout: TableLayout): Cell {
  switch (column) {
    case 'letter':
      return cell(label);
    case 'evidence':
      return { ...row.evidence, content: evidenceOf(row, layout) };
    case 'rag':
    case 'date':
    case 'initials':
    case 'impact':
    case 'nextSteps':
      return row.extra?.[column] ?? cell('');
    default: {
      const lettered =
        layout.labelAt === 'every statement' ||
        (layout.labelAt === 'first statement' && column === layout.columns.find((first) => isLevel(first)));
      return lettered ? startingWith(`${label} `, row.statements[column]) : row.statements[column];
    }
  }
}

function isLevel(column: Column): column is Level {
  return levels.some((level) => level === column);
}

function evidenceOf({ evidence }: StatementRow, { prompts }: TableLayout): readonly Block[] {
  return [...prompts.map((prompt) => paragraph(words(prompt, { italic: true }))), ...evidence.content];
}

/** The cell with words before its first paragraph's. */
function startingWith(text: string, { content, ...format }: Cell): Cell {
  const [first, ...rest] = content;
  return first?.kind === 'paragraph'
    ? { ...format, content: [{ ...first, content: [words(text), ...first.content] }, ...rest] }
    : { ...format, content };
}
