import type { Framework } from '../../framework/framework';
import type { FlowItem } from '../tables/flow';
import type { Headings } from '../sections/headings';
import type { Layout } from '../tables/layout';
import type { RowView } from '../tables/table-view';
import type { Wording } from '../text/wording';
import { anchorsInRows, readAcross } from './across';
import { readAlone } from './alone';
import { anchorsAmong, isLong, orderOf } from './anchors';
import type { Order, SeenOrder } from './anchors';
import { readDown } from './down';
import { readInCells, unitsOfLines } from './in-cells';
import { readInText } from './in-text';
import type { Shaped } from './shaped';
import { cellsOfColumn, columnsOf } from './table-columns';

type AnchorsOfRows = ReturnType<typeof anchorsInRows>;

/**
 * Sees tables and paragraphs of other shapes as rows of statements beside each other. In which order a document
 * has its levels is found out once, from all of its statements that are known to us.
 */
export class Reshaper {
  private readonly tables: readonly (readonly RowView[])[];
  private readonly anchors = new Map<readonly RowView[], AnchorsOfRows>();
  /** The column in which a table has kept one statement of each aspect. */
  private aloneIn: number | null = null;
  private readonly known: { across?: SeenOrder; down?: SeenOrder } = {};

  constructor(
    private readonly framework: Framework,
    private readonly wording: Wording,
    private readonly headings: Headings,
    private readonly items: readonly FlowItem[],
  ) {
    this.tables = items.flatMap((item) => (item.kind === 'line' ? [] : [item.rows]));
  }

  /** A table of another shape as rows of statements; null where it holds none. */
  table(rows: readonly RowView[]): Shaped | null {
    const { framework, wording } = this;
    if (!this.holdsStatements(rows)) return null;
    const shaped =
      readInCells(framework, wording, rows, this.down) ??
      readAcross(framework, wording, rows, this.seenAcross) ??
      readDown(framework, wording, rows, this.down);
    if (shaped !== null) return shaped;
    const alone = readAlone(framework, wording, rows, this.aloneIn);
    this.aloneIn = alone?.column ?? this.aloneIn;
    return alone;
  }

  /** What the columns hold above a header row that stands below its statements; nothing where none stand there. */
  layoutsAbove(rows: readonly RowView[], header: number): readonly Layout[] {
    const above = rows.slice(0, header);
    const full = above.some(
      ({ cells }) => cells.filter(({ view }) => isLong(view.text)).length >= this.framework.levels.length,
    );
    return full ? (readAcross(this.framework, this.wording, above, this.seenAcross)?.layouts ?? []) : [];
  }

  /** The document's paragraphs as rows of statements; null where they hold none. */
  text(): Shaped | null {
    const lines = this.items.flatMap((item) => (item.kind === 'line' ? [item.line] : []));
    return readInText(this.framework, this.wording, this.headings, lines, this.down);
  }

  /** True for a table with any statement that is known to us, in a cell of its own or among others. */
  holdsStatements(rows: readonly RowView[]): boolean {
    return (
      this.anchorsOf(rows).some((inRow) => inRow.some((anchor) => anchor !== null)) || this.holdsLines(rows)
    );
  }

  /** True where a table without a header row may have its levels in the order of a layout's columns. */
  mayHave(rows: readonly RowView[], layout: Layout): boolean {
    const own = orderOf(this.framework, this.anchorsOf(rows)) ?? this.seenAcross;
    return own === null || own === orderOfLayout(this.framework, layout);
  }

  private get seenAcross(): SeenOrder {
    return (this.known.across ??= orderOf(
      this.framework,
      this.tables.flatMap((rows) => this.anchorsOf(rows)),
    ));
  }

  private get down(): Order | null {
    const seen = (this.known.down ??= orderOf(this.framework, [
      ...this.tables.flatMap((rows) =>
        columnsOf(rows).map((column) =>
          anchorsAmong(
            this.wording,
            cellsOfColumn(rows, column).map((entry) => entry?.view.text ?? ''),
          ),
        ),
      ),
      ...this.tables.flat().flatMap(({ cells }) => cells.map(({ view }) => this.anchorsOfLines(view.lines))),
      this.anchorsOfLines(this.items.flatMap((item) => (item.kind === 'line' ? [item.line] : []))),
    ]));
    return seen === 'mixed' ? null : seen;
  }

  private anchorsOf(rows: readonly RowView[]): AnchorsOfRows {
    let anchors = this.anchors.get(rows);
    if (anchors === undefined) this.anchors.set(rows, (anchors = anchorsInRows(this.wording, rows)));
    return anchors;
  }

  private anchorsOfLines(lines: Parameters<typeof unitsOfLines>[2]): ReturnType<typeof anchorsAmong> {
    if (lines.length < this.framework.levels.length) return [];
    return unitsOfLines(this.framework, this.wording, lines).map(({ anchor }) => anchor);
  }

  private holdsLines(rows: readonly RowView[]): boolean {
    return rows.some(({ cells }) =>
      cells.some(({ view }) => this.anchorsOfLines(view.lines).some((anchor) => anchor !== null)),
    );
  }
}

function orderOfLayout(framework: Framework, { levels }: Layout): SeenOrder {
  const orders = [...levels]
    .sort((a, b) => a.left - b.left)
    .map(({ level }) => framework.levels.findIndex(({ key }) => key === level));
  if (orders.every((order, at) => at === 0 || order > (orders[at - 1] ?? 0))) return 'rising';
  return orders.every((order, at) => at === 0 || order < (orders[at - 1] ?? 0)) ? 'falling' : 'mixed';
}
