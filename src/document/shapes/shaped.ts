import type { Framework, LevelKey } from '../../framework/framework';
import type { Cell, Fill, Paragraph } from '../../ooxml/model';
import type { Layout } from '../tables/layout';
import { CellView } from '../tables/table-view';
import type { CellInRow, RowView } from '../tables/table-view';
import { hasWords } from '../text/words';

/** A table, or a run of paragraphs, seen as rows of statements beside each other. */
export interface Shaped {
  readonly rows: readonly RowView[];
  readonly layouts: readonly Layout[];
}

/** Places that no real table reaches, ten for each level: a statement, and its name and signs beside it. */
const firstLevel = 1_000_000;
const perLevel = 10;
const firstEvidence = 2_000_000;
const mostEvidence = 1000;

/** The layout of every row that is put together here. */
export function shapedLayout(framework: Framework, headings: Layout['headings'] = []): Layout {
  return {
    levels: framework.levels.map(({ key }, at) => ({
      level: key,
      left: firstLevel + at * perLevel,
      width: perLevel,
      headerFill: null,
      guessed: false,
    })),
    evidence: { left: firstEvidence, width: mostEvidence },
    moreEvidence: [],
    signs: [],
    headings,
    within: null,
  };
}

/** The parts of a row that is put together: an aspect's. */
export interface RowParts {
  /** What stands beside the statements: the label, and columns of the school's own. */
  readonly beside: readonly CellInRow[];
  /** For each level its statement, and what belongs to it. */
  readonly statements: ReadonlyMap<LevelKey, readonly CellView[]>;
  /** A statement whose level nobody knows stands under all of them. */
  readonly untold: CellView | null;
  readonly evidence: readonly CellView[];
}

/** A row with each part in its column. `like` gives the rest of what a row has. */
export function shapedRow(framework: Framework, like: RowView, parts: RowParts): RowView {
  const levels = framework.levels.flatMap(({ key }, at) =>
    (parts.statements.get(key) ?? []).map((view, beside) =>
      placed(view, firstLevel + at * perLevel + beside, 1),
    ),
  );
  const untold =
    parts.untold === null ? [] : [placed(parts.untold, firstLevel, perLevel * framework.levels.length)];
  const evidence = parts.evidence.map((view, at) => placed(view, firstEvidence + at, 1));
  return { ...like, cells: [...parts.beside, ...levels, ...untold, ...evidence] };
}

/** A row between those of the statements, its last words as wide as all of them: a title, evidence or signs. */
export function rowBetween(framework: Framework, row: RowView): RowView {
  const last = row.cells.findLast(({ view, continues }) => !continues && hasWords(view.text));
  return {
    ...row,
    cells: row.cells.map((entry) =>
      entry === last ? placed(entry.view, firstLevel, perLevel * framework.levels.length) : entry,
    ),
  };
}

/** A row of one cell with these paragraphs. */
export function rowOfParagraphs(
  framework: Framework,
  index: number,
  paragraphs: readonly Paragraph[],
): RowView {
  const view = cellOf(framework, paragraphs, null);
  const row = { cells: [view.cell], header: false, deleted: false, control: null };
  return rowBetween(framework, { index, row, cells: [{ view, continues: false, cell: view.cell }] });
}

/** A cell with some paragraphs of another, or of none. */
export function cellOf(framework: Framework, paragraphs: readonly Paragraph[], fill: Fill): CellView {
  const cell: Cell = {
    column: 0,
    span: 1,
    left: 0,
    width: 1,
    merge: 'none',
    fill,
    border: null,
    blocks: paragraphs,
    control: null,
  };
  return new CellView(framework, cell, 0);
}

function placed(view: CellView, left: number, width: number): CellInRow {
  return { view, continues: false, cell: { ...view.cell, left, width } };
}
