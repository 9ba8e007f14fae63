import type { Framework, LevelKey } from '../../framework/framework';
import { parseLabel } from '../text/aspect-label';
import { labelsEvidence } from '../tables/layout';
import { levelAtStart, levelOfHeading, levelsOfNames } from '../text/level-names';
import type { CellInRow, CellView, RowView } from '../tables/table-view';
import { hasWords } from '../text/words';
import type { Wording } from '../text/wording';
import { anchorsAmong } from './anchors';
import type { Order } from './anchors';
import { groupUnits } from './groups';
import type { Group, Unit } from './groups';
import { rowBetween, shapedLayout, shapedRow } from './shaped';
import type { Shaped } from './shaped';
import {
  cellsOfColumn,
  columnsOf,
  evidenceColumns,
  headerAbove,
  headingsIn,
  looksLikeHeader,
  repeats,
} from './table-columns';
import { longest } from '../thresholds';

/** A column of statements under each other. */
interface StatementColumn {
  readonly column: number;
  readonly cells: readonly (CellInRow | null)[];
  readonly units: readonly Unit[];
}

/**
 * A table that has the levels under each other, a row for each, and its aspects under or beside each other.
 * Null for any other table.
 */
export function readDown(
  framework: Framework,
  wording: Wording,
  rows: readonly RowView[],
  order: Order | null,
): Shaped | null {
  const names = nameColumn(framework, rows);
  const all = columnsOf(rows)
    .filter((column) => column !== names?.column)
    .map((column) => statementColumn(framework, wording, rows, column, names?.levels ?? null));
  const known = all.filter(({ units }) => units.some(({ anchor }) => anchor !== null));
  const count = ({ units }: StatementColumn) => units.filter(({ anchor }) => anchor !== null).length;
  // Where each level has one row, further columns of statements are further aspects.
  const beside =
    known.length > 1 && names?.levels.filter((level) => level !== null).length === framework.levels.length;
  const [most] = [...known].sort((a, b) => count(b) - count(a));
  if (most === undefined) return null;
  const grouped = (beside ? known : [most]).map((column) => ({
    column,
    groups: groupUnits(framework, column.units, order),
  }));
  if (grouped.every(({ groups }) => groups.length === 0)) return null;
  const first = Math.min(...grouped.flatMap(({ groups }) => groups.flatMap((group) => [...group.values()])));
  const table = new DownTable(
    framework,
    rows,
    grouped,
    names?.column ?? null,
    headerAbove(rows, first),
    beside,
  );
  return { rows: table.rows(), layouts: [shapedLayout(framework, table.headings)] };
}

/** The column that names the level of each row, with what it says; null without one. */
function nameColumn(
  framework: Framework,
  rows: readonly RowView[],
): { readonly column: number; readonly levels: readonly (LevelKey | null)[] } | null {
  for (const column of columnsOf(rows)) {
    const texts = cellsOfColumn(rows, column).map((entry) =>
      entry === null || entry.continues || entry.view.text.length > longest.sign
        ? ''
        : entry.view.text.trim(),
    );
    const short = levelsOfNames(framework, [
      ...new Set(texts.filter((text) => levelOfHeading(framework, text) !== null || /^ex?\.?$/i.test(text))),
    ]);
    const levels = texts.map((text) => short.get(text) ?? levelOfHeading(framework, text));
    if (framework.levels.every(({ key }) => levels.includes(key))) return { column, levels };
  }
  return null;
}

function statementColumn(
  framework: Framework,
  wording: Wording,
  rows: readonly RowView[],
  column: number,
  names: readonly (LevelKey | null)[] | null,
): StatementColumn {
  const cells = cellsOfColumn(rows, column);
  const prefixes = cells.map((entry) =>
    entry === null || entry.continues ? null : levelAtStart(framework, entry.view.text),
  );
  const texts = cells.map((entry, at) =>
    entry === null || entry.continues ? '' : entry.view.text.slice(prefixes[at]?.length ?? 0),
  );
  const anchors = anchorsAmong(wording, texts);
  const units = texts.map((text, at): Unit => {
    const named = names === null ? (prefixes[at]?.level ?? null) : (names[at] ?? null);
    return { named: hasWords(text) ? named : null, anchor: anchors[at] ?? null };
  });
  return { column, cells, units };
}

class DownTable {
  readonly headings: ReturnType<typeof headingsIn>;
  private readonly evidence: readonly number[];

  constructor(
    private readonly framework: Framework,
    private readonly all: readonly RowView[],
    private readonly grouped: readonly {
      readonly column: StatementColumn;
      readonly groups: readonly Group[];
    }[],
    private readonly names: number | null,
    private readonly header: RowView | null,
    private readonly aspectsBeside: boolean,
  ) {
    const isStatement = (column: number) =>
      column === names || grouped.some((other) => other.column.column === column);
    this.headings = headingsIn(header, isStatement);
    this.evidence = evidenceColumns(framework, header, all, isStatement);
  }

  /** The aspects as rows, and what stands between them. */
  rows(): RowView[] {
    const starts = new Map<number, { column: StatementColumn; group: Group }[]>();
    const used = new Set<number>();
    for (const { column, groups } of this.grouped) {
      for (const group of groups) {
        const start = Math.min(...group.values());
        starts.set(start, [...(starts.get(start) ?? []), { column, group }]);
        for (const row of group.values()) used.add(row);
      }
    }
    return this.all.flatMap((row, at) => {
      const here = starts.get(at);
      if (here !== undefined) return here.map(({ column, group }) => this.aspect(column, group));
      if (used.has(at) || repeats(this.header, row) || this.isTakenApart(row, starts, at)) return [];
      return [rowBetween(this.framework, row)];
    });
  }

  /** True for rows whose cells go to the aspects that stand beside each other, and for further header rows. */
  private isTakenApart(row: RowView, starts: ReadonlyMap<number, unknown>, at: number): boolean {
    if (this.aspectsBeside) return true;
    return looksLikeHeader(row) && at < Math.min(...starts.keys());
  }

  private aspect(column: StatementColumn, group: Group): RowView {
    const rows = [...group.values()].flatMap((at) => this.all[at] ?? []);
    const statements = new Map<LevelKey, CellView[]>();
    for (const [level, at] of group) {
      const own = column.cells[at];
      const signs = (this.all[at]?.cells ?? []).filter(
        (entry) => entry !== own && !this.aspectsBeside && !this.isEvidence(entry) && isSign(entry),
      );
      statements.set(level, [...(own ? [own.view] : []), ...signs.map(({ view }) => view)]);
    }
    const placed = new Set([...statements.values()].flat());
    const others = this.aspectsBeside
      ? this.headOf(column)
      : rows.flatMap(({ cells }) =>
          cells.filter((entry) => !placed.has(entry.view) && !this.isEvidence(entry)),
        );
    const [like] = rows;
    if (like === undefined) throw new Error('A group of statements has no row.');
    return shapedRow(this.framework, like, {
      beside: distinct(others),
      statements,
      untold: null,
      evidence: this.aspectsBeside ? this.evidenceUnder(column) : this.evidenceBeside(rows),
    });
  }

  /** The heading of a column that is an aspect's. */
  private headOf({ column }: StatementColumn): CellInRow[] {
    return cellsOfColumn(this.all, column).flatMap((entry) =>
      entry !== null && parseLabel(entry.view.text) !== null ? [entry] : [],
    );
  }

  /** What stands in an aspect's column in the row of the evidence. */
  private evidenceUnder({ column }: StatementColumn): CellView[] {
    return this.all.flatMap((row) => {
      const labelled = row.cells.some(({ view }) => labelsEvidence(view.text));
      const own = row.cells.find(({ cell }) => cell.left === column);
      return labelled && own !== undefined ? [own.view] : [];
    });
  }

  private evidenceBeside(rows: readonly RowView[]): CellView[] {
    return distinct(rows.flatMap(({ cells }) => cells.filter((entry) => this.isEvidence(entry)))).map(
      ({ view }) => view,
    );
  }

  private isEvidence({ cell }: CellInRow): boolean {
    return this.evidence.includes(cell.left);
  }
}

/** A short cell of one row alone: a tick, or the level's name. */
function isSign({ view, continues, cell }: CellInRow): boolean {
  return (
    !continues && cell.merge === 'none' && view.text.length <= longest.sign && parseLabel(view.text) === null
  );
}

function distinct(entries: readonly CellInRow[]): CellInRow[] {
  return entries.filter(({ view }, at) => entries.findIndex((other) => other.view === view) === at);
}
