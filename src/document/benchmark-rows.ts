import type { AspectId, Framework, LevelKey } from '../framework/framework';
import type { Fill } from '../ooxml/model';
import { parseLabel } from './aspect-label';
import type { AspectLabel } from './aspect-label';
import { headsEvidence, layoutOfHeader } from './layout';
import type { Columns, Layout } from './layout';
import type { Line } from './lines';
import { viewStatement } from './statement';
import type { StatementView } from './statement';
import { cellAt, cellsIn } from './table-view';
import type { CellInRow, RowView } from './table-view';
import { hasWords } from './words';

/** A row that has statements, before anybody knows of which aspect. */
export interface BenchmarkRow {
  /** Ordinal of the table in the document. */
  readonly table: number;
  readonly layout: Layout;
  readonly statements: ReadonlyMap<LevelKey, StatementView>;
  /** The aspects that the row's content controls name. */
  readonly tagged: readonly AspectId[];
  /** The row's own label, or the one that stands above it. */
  readonly label: AspectLabel | null;
  /** The outcome under whose heading the row stands; null where none is known. */
  readonly outcome: number | null;
  readonly otherFills: readonly Fill[];
  /** Levels whose statements share one merged cell. */
  readonly merged: readonly LevelKey[];
  /** What stands in the row's evidence cells, and in rows that continue it. */
  readonly evidence: Line[];
}

/** A row's statements by level, in normal form. */
export function statementTexts(row: BenchmarkRow): (readonly [level: LevelKey, normal: string])[] {
  return [...row.statements].map(([level, { normal }]) => [level, normal]);
}

/** What a table of statements came to: its rows, and the lines in it that are neither heading nor row. */
export interface BenchmarkTable {
  readonly rows: readonly BenchmarkRow[];
  /** The layout in force at the table's end, for a table that goes on without a header row of its own. */
  readonly layout: Layout | null;
  readonly otherRows: readonly (readonly Line[])[];
}

/** What is known before a table begins. */
export interface TableContext {
  readonly table: number;
  readonly outcome: number | null;
  /** The layout of the table before, which this one may continue. */
  readonly layout: Layout | null;
  /** A label that stands above the table. */
  readonly label: AspectLabel | null;
  /** The outcome whose heading a text is; null for any other text. */
  readonly outcomeOf: (text: string) => number | null;
}

/** True where a table has a header row that names every level, or statements with our tags. */
export function hasStatements(framework: Framework, rows: readonly RowView[]): boolean {
  return rows.some((row) => layoutOfHeader(framework, row) !== null || layoutOfTags(framework, row) !== null);
}

/** Reads a table's rows from top to bottom. */
export function readBenchmarkTable(
  framework: Framework,
  table: readonly RowView[],
  context: TableContext,
): BenchmarkTable {
  const rows: BenchmarkRow[] = [];
  const otherRows: (readonly Line[])[] = [];
  let { layout, outcome, label } = context;
  for (const row of table) {
    const own = layoutOfTags(framework, row);
    const header = own === null ? layoutOfHeader(framework, row) : null;
    if (header !== null) {
      layout = header;
      for (const { text } of header.headings) {
        outcome = context.outcomeOf(text) ?? outcome;
        label = parseLabel(text) ?? label;
      }
      continue;
    }
    const current: Layout | null = own === null ? layout : withHeadedEvidence(own, layout);
    if (current === null) {
      // Nothing has said yet what the columns hold: a title above the header row, or a layout table's cell.
      const lines = linesOfRow(row);
      const text = textOfRow(row);
      outcome = context.outcomeOf(text) ?? outcome;
      label = parseLabel(text) ?? label;
      otherRows.push(lines);
      continue;
    }
    const previous = rows.at(-1);
    const statementCells = current.levels.map((place) => statementCell(row, place));
    if (previous !== undefined && statementCells.every((entry) => entry?.continues === true)) {
      previous.evidence.push(...continuedEvidence(row, current));
      continue;
    }
    const title = titleOf(row, current);
    if (title !== null) {
      const heading = context.outcomeOf(title.text);
      const above = parseLabel(title.text);
      if (heading !== null) outcome = heading;
      else if (above !== null) label = above;
      else if (current.evidence === null && previous !== undefined) previous.evidence.push(...title.lines);
      else if (headsEvidence(title.text) && previous !== undefined) previous.evidence.push(...title.lines);
      else otherRows.push(title.lines);
      continue;
    }
    const read = readRow(framework, row, current, { table: context.table, outcome, label });
    if (read !== null) {
      rows.push(read);
      label = null;
    } else if (previous !== undefined && hasContent(continuedEvidence(row, current))) {
      previous.evidence.push(...continuedEvidence(row, current));
    } else otherRows.push(linesOfRow(row));
  }
  return { rows, layout, otherRows };
}

/** The layout that a row's own tagged statements give it; null where it has none. */
function layoutOfTags(framework: Framework, row: RowView): Layout | null {
  const levels: (Columns & { level: LevelKey; headerFill: Fill })[] = [];
  let evidence: Columns | null = null;
  for (const { view, cell } of row.cells) {
    const place = { column: cell.column, span: cell.span };
    const { places: named } = view;
    if (named.some((other) => other.kind === 'evidence')) evidence ??= place;
    const here = framework.levels.filter((level) =>
      named.some((other) => other.kind === 'statement' && other.level === level.key),
    );
    if (here.length > 1) return null;
    for (const { key: level } of here) {
      if (levels.some((other) => other.level === level)) return null;
      levels.push({ ...place, level, headerFill: null });
    }
  }
  return levels.length < framework.levels.length ? null : { levels, evidence, headings: [] };
}

/** A row's layout where its statements have tags and its evidence has none: that stands where the header says. */
function withHeadedEvidence(own: Layout, headed: Layout | null): Layout {
  const evidence = headed?.evidence ?? null;
  if (own.evidence !== null || evidence === null) return own;
  const isFree = own.levels.every(
    ({ column, span }) => column + span <= evidence.column || evidence.column + evidence.span <= column,
  );
  return isFree ? { ...own, evidence } : own;
}

/** The text of a row that has words in one cell only, wide enough to be a title or an answer below the row. */
function titleOf(row: RowView, layout: Layout): { text: string; lines: readonly Line[] } | null {
  const filled = row.cells.filter((entry) => !entry.continues && hasContent(entry.view.lines));
  const [only] = filled;
  if (only === undefined) return null;
  const covered = layout.levels.filter(
    (place) => only.cell.column <= place.column && place.column < only.cell.column + only.cell.span,
  );
  const spansLevels = covered.length === layout.levels.length && layout.levels.length > 1;
  if (spansLevels) return { text: only.view.text, lines: only.view.lines };
  // "Evidence to support judgement" in a narrow cell with the answer beside it.
  const [first, second] = filled;
  if (filled.length === 2 && first !== undefined && second !== undefined && headsEvidence(first.view.text)) {
    if (second.cell.span >= layout.levels.length - 1)
      return { text: first.view.text, lines: second.view.lines };
  }
  return null;
}

function readRow(
  framework: Framework,
  row: RowView,
  layout: Layout,
  context: Pick<BenchmarkRow, 'table' | 'outcome' | 'label'>,
): BenchmarkRow | null {
  const statements = new Map<LevelKey, StatementView>();
  const cells = layout.levels.map((place) => ({ place, entry: statementCell(row, place) }));
  for (const { place, entry } of cells) {
    if (entry !== null) statements.set(place.level, viewStatement(entry.view.lines, entry.view.cell.fill));
  }
  const merged = cells
    .filter(({ entry }) => entry !== null && cells.filter((other) => other.entry === entry).length > 1)
    .map(({ place }) => place.level);
  const used = new Set(cells.map(({ entry }) => entry));
  const others = row.cells.filter((entry) => !used.has(entry));
  const evidence = evidenceCells(row, layout);
  let label: AspectLabel | null = null;
  for (const entry of others) {
    if (!evidence.includes(entry)) for (const line of entry.view.lines) label ??= labelOfLine(line);
  }
  for (const statement of statements.values()) label ??= statement.label;
  if (![...statements.values()].some((statement) => statement.text !== '') && label === null) return null;
  const tagged = row.cells.flatMap(({ view }) =>
    view.places.flatMap((place) => (place.kind === 'statement' ? [place.aspect] : [])),
  );
  return {
    ...context,
    layout,
    statements,
    tagged: [...new Set(tagged)],
    label: label ?? context.label,
    otherFills: others.map(({ view }) => view.cell.fill),
    merged,
    evidence: evidence.flatMap((entry) => entry.view.lines),
  };
}

/** The label that a line of a narrow cell is: typed, numbered by Word, or "Aspect 1a: the title of it". */
function labelOfLine(line: Line): AspectLabel | null {
  return (line.label === null ? null : parseLabel(line.label)) ?? parseLabel(line.text);
}

/** The cell with a level's statement; where the heading stands over several cells, the one with most to say. */
function statementCell(row: RowView, place: Columns): CellInRow | null {
  const cells = cellsIn(row, place.column, place.span);
  if (cells.length < 2) return cells[0] ?? cellAt(row, place.column, place.span);
  return cells.reduce((best, entry) => (entry.view.text.length > best.view.text.length ? entry : best));
}

function evidenceCells(row: RowView, layout: Layout): CellInRow[] {
  if (layout.evidence === null) return [];
  const { column, span } = layout.evidence;
  const cells = cellsIn(row, column, span);
  const widest = cells.length > 0 ? null : cellAt(row, column, span);
  return widest === null ? cells : [widest];
}

/** What a row adds to the evidence of the row above it. */
function continuedEvidence(row: RowView, layout: Layout): readonly Line[] {
  return evidenceCells(row, layout).flatMap((entry) => (entry.continues ? [] : entry.view.lines));
}

function linesOfRow(row: RowView): Line[] {
  return row.cells.flatMap((entry) => (entry.continues ? [] : entry.view.lines));
}

function textOfRow(row: RowView): string {
  return row.cells
    .flatMap((entry) => (entry.continues ? [] : [entry.view.text]))
    .filter(hasWords)
    .join(' ');
}

function hasContent(lines: readonly Line[]): boolean {
  return lines.some((line) => line.pictures > 0 || hasWords(line.text));
}
