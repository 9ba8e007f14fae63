import type { AspectId, Framework, LevelKey } from '../../framework/framework';
import type { Fill } from '../../ooxml/model';
import { parseLabel } from '../text/aspect-label';
import type { AspectLabel } from '../text/aspect-label';
import { isWithin, labelsEvidence } from '../tables/layout';
import type { Layout } from '../tables/layout';
import { levelAtStart } from '../text/level-names';
import type { Line } from '../lines';
import { signsInRow } from '../marks/row-signs';
import type { RowSigns } from '../marks/row-signs';
import { viewStatement } from '../marks/statement-view';
import type { StatementView } from '../marks/statement-view';
import { cellAt, cellsIn } from '../tables/table-view';
import type { Columns, CellInRow, RowView } from '../tables/table-view';
import type { Wording } from '../text/wording';
import { hasWords } from '../text/words';

/** A row that has statements, before anybody knows of which aspect. */
export interface BenchmarkRow {
  /** Ordinal of the table in the document. */
  readonly table: number;
  readonly layout: Layout;
  readonly statements: ReadonlyMap<LevelKey, StatementView>;
  /** The aspects that the row's content controls name. */
  readonly tagged: readonly AspectId[];
  /** A tag says that the row is the school's own. */
  readonly own: boolean;
  /** The row's own label, or the one that stands above it. */
  readonly label: AspectLabel | null;
  /** The outcome under whose heading the row stands; null where none is known. */
  readonly outcome: number | null;
  readonly otherFills: readonly Fill[];
  /** Levels whose statements share one merged cell, or cannot be told from each other. */
  readonly merged: readonly LevelKey[];
  /** What stands in the row's evidence cells, and in rows that continue it. */
  readonly evidence: Line[];
  /** Signs and typed levels beside the statements, and in rows that continue it. */
  signs: RowSigns;
}

/** A row's statements by level, in normal form. */
export function statementTexts(row: BenchmarkRow): (readonly [level: LevelKey, normal: string])[] {
  return [...row.statements].map(([level, { normal }]) => [level, normal]);
}

/** Reads one row of a table by a layout; null where it has neither a statement nor a label. */
export function readRow(
  framework: Framework,
  wording: Wording,
  row: RowView,
  layout: Layout,
  context: Pick<BenchmarkRow, 'table' | 'outcome' | 'label'>,
): BenchmarkRow | null {
  const cells = layout.levels.map((place) => ({ place, entry: statementCell(row, place) }));
  const used = new Set(cells.map(({ entry }) => entry));
  const others = row.cells.filter((entry) => !used.has(entry) && isWithin(entry.cell, layout.within));
  const evidenceBeside = evidenceCells(row, layout);
  const beside = others.filter((entry) => !evidenceBeside.includes(entry));
  const evidence = evidenceBeside.flatMap((entry) => entry.view.lines);
  const inColumns = new Map<LevelKey, StatementView>();
  for (const { place, entry } of cells) {
    if (entry === null) continue;
    const { statement, below } = partsOfCell(entry.view.lines);
    const nameLength = (text: string) => lengthOfName(framework, text, place.level);
    const isKnown = (normal: string) => wording.levelsOf(normal).length > 0;
    inColumns.set(place.level, viewStatement(statement, entry.view.cell, nameLength, isKnown));
    evidence.push(...below);
  }
  const { statements, untold } = byTheirWords(wording, inColumns);
  let label: AspectLabel | null = null;
  for (const entry of beside) for (const line of entry.view.lines) label ??= labelOfLine(line);
  for (const statement of statements.values()) label ??= statement.label;
  if (![...statements.values()].some((statement) => statement.text !== '') && label === null) return null;
  return {
    ...context,
    layout,
    statements,
    tagged: taggedAspects(row),
    own: row.cells.some(({ view }) => view.places.some(({ kind }) => kind === 'ownRow')),
    label: label ?? context.label,
    otherFills: others.map(({ view }) => view.cell.fill),
    merged: [
      ...untold,
      ...cells
        .filter(
          ({ place, entry }) =>
            entry !== null && (place.guessed || cells.filter((other) => other.entry === entry).length > 1),
        )
        .map(({ place }) => place.level),
    ],
    evidence,
    signs: signsInRow(framework, layout, beside),
  };
}

/**
 * The statements by level: a statement of the framework, word for word, is that level's in whatever column it
 * stands; any other is its column's, if that is free. `untold`: levels of which nobody can tell whose words stand
 * there.
 */
function byTheirWords(
  wording: Wording,
  inColumns: ReadonlyMap<LevelKey, StatementView>,
): { readonly statements: ReadonlyMap<LevelKey, StatementView>; readonly untold: readonly LevelKey[] } {
  const told = [...inColumns].map(([column, statement]) => {
    const levels = wording.levelsOf(statement.normal);
    return { column, statement, level: levels.includes(column) ? column : (levels[0] ?? null) };
  });
  if (told.every(({ column, level }) => level === null || level === column)) {
    return { statements: inColumns, untold: [] };
  }
  const known = told.flatMap(({ level }) => level ?? []);
  // The same words twice: neither column can be trusted.
  if (new Set(known).size < known.length) return { statements: inColumns, untold: [...inColumns.keys()] };
  const statements = new Map<LevelKey, StatementView>();
  const untold: LevelKey[] = [];
  for (const { level, statement } of told) if (level !== null) statements.set(level, statement);
  for (const { column, level, statement } of told) {
    if (level !== null) continue;
    const free = [...inColumns.keys()].filter((other) => !statements.has(other));
    const own = free.includes(column) ? column : free[0];
    if (own === undefined) continue;
    statements.set(own, statement);
    if (own !== column || free.length > 1) untold.push(own);
  }
  return { statements, untold };
}

/** How much of a text is the name of its own level: "Expected: High quality …". */
function lengthOfName(framework: Framework, text: string, level: LevelKey): number {
  const named = levelAtStart(framework, text);
  return named?.level === level ? named.length : 0;
}

function taggedAspects(row: RowView): AspectId[] {
  const tagged = new Set<AspectId>();
  for (const { view } of row.cells) {
    for (const place of view.places) if (place.kind === 'statement') tagged.add(place.aspect);
  }
  return [...tagged];
}

/** A statement, and the evidence that is written under it behind a line "Evidence:". */
function partsOfCell(lines: readonly Line[]): { statement: readonly Line[]; below: readonly Line[] } {
  if (lines.length < 2) return { statement: lines, below: [] };
  const at = lines.findIndex(({ text }, index) => index > 0 && labelsEvidence(text));
  return at < 0 ? { statement: lines, below: [] } : { statement: lines.slice(0, at), below: lines.slice(at) };
}

/** The label that a line of a narrow cell is: typed, numbered by Word, or "Aspect 1a: the title of it". */
function labelOfLine(line: Line): AspectLabel | null {
  return (line.label === null ? null : parseLabel(line.label)) ?? parseLabel(line.text);
}

/** The cell with a level's statement; where the heading stands over several cells, the one with most to say. */
export function statementCell(row: RowView, place: Columns): CellInRow | null {
  const cells = cellsIn(row, place);
  if (cells.length < 2) return cells[0] ?? cellAt(row, place);
  return cells.reduce((best, entry) => (entry.view.text.length > best.view.text.length ? entry : best));
}

function evidenceCells(row: RowView, layout: Layout): CellInRow[] {
  if (layout.evidence === null) return [];
  return [layout.evidence, ...layout.moreEvidence].flatMap((place) => {
    const cells = cellsIn(row, place);
    const widest = cells.length > 0 ? null : cellAt(row, place);
    return widest === null ? cells : [widest];
  });
}

/** What a row adds to the evidence of the row above it. */
export function continuedEvidence(row: RowView, layout: Layout): readonly Line[] {
  return evidenceCells(row, layout).flatMap((entry) => (entry.continues ? [] : entry.view.lines));
}

export function hasContent(lines: readonly Line[]): boolean {
  return lines.some((line) => line.pictures > 0 || hasWords(line.text));
}
