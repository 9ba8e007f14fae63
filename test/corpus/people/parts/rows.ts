import type { Cell } from '../page/page';
import { cell } from '../page/write';
import type { Answers } from '../school/answers';
import { type Level, levels, outcomes } from '../wording/wording';

/** One line of an outcome's table, in whatever layout it will stand. */
export interface StatementRow {
  /** The aspect; null for a row that the school added. */
  readonly id: string | null;
  readonly outcome: number;
  /** What stands where the letter stands, if not what the layout prints. */
  readonly label?: string;
  readonly statements: Readonly<Record<Level, Cell>>;
  readonly evidence: Cell;
  /** What stands in columns that the school or its area added. */
  readonly extra?: Readonly<Partial<Record<ExtraColumn, Cell>>>;
}

export type ExtraColumn = 'rag' | 'date' | 'initials' | 'impact' | 'nextSteps';

/** How a school shows a choice: the cell of a statement that is the best fit. */
export type Mark = (statement: string, level: Level, id: string) => Cell;

/** Rows for every aspect: the best fits marked, the evidence written. */
export function rowsOf(answers: Answers, mark: Mark): StatementRow[] {
  return outcomes.flatMap(({ number, aspects }) =>
    aspects.map(({ id, statements }) => ({
      id,
      outcome: number,
      statements: eachLevel((level) =>
        answers.ratings[id] === level ? mark(statements[level], level, id) : cell(statements[level]),
      ),
      evidence: cell(answers.evidence[id] ?? ''),
    })),
  );
}

export function eachLevel<T>(make: (level: Level) => T): Readonly<Record<Level, T>> {
  return { emerging: make('emerging'), expected: make('expected'), exemplary: make('exemplary') };
}

/** The statement's words at a level. */
export function wordingOf(id: string, level: Level): string {
  const aspect = outcomes.flatMap(({ aspects }) => aspects).find((candidate) => candidate.id === id);
  if (!aspect) {
    throw new Error(`no aspect ${id}`);
  }
  return aspect.statements[level];
}

export type ChangeOfRow = (row: StatementRow) => StatementRow;

/** Changes the rows of the aspects named, and leaves the others. */
export function changing(
  changes: Readonly<Record<string, ChangeOfRow>>,
): (rows: StatementRow[]) => StatementRow[] {
  return (rows) => rows.map((row) => (row.id === null ? row : (changes[row.id]?.(row) ?? row)));
}

/** Replaces the cells of the statements named, such as `{ expected: cell('…') }`. */
export function withStatements(cells: Partial<Record<Level, Cell>>): ChangeOfRow {
  return (row) => ({ ...row, statements: { ...row.statements, ...cells } });
}

export function withEvidence(evidence: Cell): ChangeOfRow {
  return (row) => ({ ...row, evidence });
}

/** Marks these levels of an aspect, whatever it was before. */
export function marking(mark: Mark, ...marked: readonly Level[]): ChangeOfRow {
  return (row) => {
    const { id } = row;
    if (id === null) {
      return row;
    }
    const cells = levels.map((level) => {
      const statement = wordingOf(id, level);
      return [level, marked.includes(level) ? mark(statement, level, id) : cell(statement)] as const;
    });
    return withStatements(Object.fromEntries(cells))(row);
  };
}
