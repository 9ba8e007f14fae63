import type { Framework } from '../../framework/framework';
import { parseLabel } from '../text/aspect-label';
import type { AspectLabel } from '../text/aspect-label';
import { readBenchmarkTable } from './benchmark-table';
import type { BenchmarkTable, TableContext } from './benchmark-table';
import type { FlowItem } from './flow';
import type { Headings } from '../sections/headings';
import { headsEvidence, labelsEvidence } from './layout';
import type { Layout } from './layout';
import type { Line } from '../lines';
import { statementTexts } from '../rows/benchmark-row';
import type { BenchmarkRow } from '../rows/benchmark-row';
import { Reshaper } from '../shapes/reshape';
import type { RowView } from './table-view';
import type { Wording } from '../text/wording';
import { likeness } from '../thresholds';

/** A table of statements, with its place in the flow. */
export interface StatementTable {
  /** Index of the flow item; -1 for statements that stand in no table. */
  readonly item: number;
  readonly rows: readonly BenchmarkRow[];
  readonly otherRows: readonly (readonly Line[])[];
  /** Rows of notes and actions, as the tool prints them below its statements. */
  readonly notesRows: readonly RowView[];
}

/** Reads every table of statements, each with what stands before it: the outcome's heading, an aspect's label. */
export function readTables(
  framework: Framework,
  wording: Wording,
  headings: Headings,
  items: readonly FlowItem[],
): StatementTable[] {
  const reader = new FlowReader(framework, wording, headings, items);
  items.forEach((item, index) => {
    if (item.kind === 'line') reader.line(item.line);
    else reader.table(item, index);
  });
  return reader.end();
}

class FlowReader {
  private readonly tables: StatementTable[] = [];
  private readonly reshaper: Reshaper;
  private outcome: number | null = null;
  private label: AspectLabel | null = null;
  private layouts: readonly Layout[] = [];

  constructor(
    private readonly framework: Framework,
    private readonly wording: Wording,
    private readonly headings: Headings,
    private readonly items: readonly FlowItem[],
  ) {
    this.reshaper = new Reshaper(framework, wording, headings, items);
  }

  line({ text, label }: Line): void {
    const heading = this.headings.outcomeOf(text);
    if (heading !== null) {
      this.outcome = heading;
      this.label = null;
    } else this.label = (label === null ? null : parseLabel(label)) ?? parseLabel(text) ?? this.label;
  }

  table(item: Exclude<FlowItem, { readonly kind: 'line' }>, index: number): void {
    const { rows } = item;
    const read = item.kind === 'statements' ? this.headed(item, index) : this.headerless(rows, index);
    if (read === null) {
      this.outcome = this.headings.outcomeOf(rows[0]?.cells[0]?.view.text ?? '') ?? this.outcome;
      const last = this.tables.at(-1);
      if (last?.rows.length === 1 && this.isNext(last.item, index)) addEvidence(last, rows);
      return;
    }
    this.tables.push({ item: index, ...read });
    this.outcome = read.rows.at(-1)?.outcome ?? this.outcome;
    this.label = null;
  }

  /** What was read; the paragraphs' statements only where no table has any. */
  end(): StatementTable[] {
    if (this.tables.some(({ rows }) => rows.length > 0)) return this.tables;
    const shaped = this.reshaper.text();
    if (shaped === null) return this.tables;
    this.outcome = null;
    const { rows } = this.read(shaped.rows, -1, shaped.layouts);
    return [...this.tables, { item: -1, rows, otherRows: [], notesRows: [] }];
  }

  private headed(
    { rows, header }: Extract<FlowItem, { readonly kind: 'statements' }>,
    index: number,
  ): BenchmarkTable {
    const table = this.read(rows, index, this.reshaper.layoutsAbove(rows, header));
    this.layouts = table.layouts;
    return table;
  }

  private headerless(rows: readonly RowView[], index: number): BenchmarkTable | null {
    if (!this.reshaper.holdsStatements(rows)) return null;
    return this.continued(rows, index) ?? this.reshaped(rows, index);
  }

  /** A table that goes on with the columns of the one before. */
  private continued(rows: readonly RowView[], index: number): BenchmarkTable | null {
    const [layout] = this.layouts;
    if (layout === undefined || !rows.some(({ cells }) => cells.length >= layout.levels.length)) return null;
    const table = this.read(rows, index, this.layouts);
    // Cells that do not line up with the columns above belong to a table of another kind.
    const isKnown = table.rows.some((row) => row.merged.length === 0 && this.isKnown(row));
    return isKnown && this.reshaper.mayHave(rows, layout) ? table : null;
  }

  private reshaped(rows: readonly RowView[], index: number): BenchmarkTable | null {
    const shaped = this.reshaper.table(rows);
    if (shaped === null) return null;
    this.layouts = shaped.layouts;
    return this.read(shaped.rows, index, shaped.layouts);
  }

  private read(rows: readonly RowView[], table: number, layouts: readonly Layout[]): BenchmarkTable {
    const context: TableContext = {
      table,
      outcome: this.outcome,
      layouts,
      label: this.label,
      outcomeOf: (text) => this.headings.outcomeOf(text),
    };
    return readBenchmarkTable(this.framework, this.wording, rows, context);
  }

  private isKnown(row: BenchmarkRow): boolean {
    return (this.wording.rank(statementTexts(row))[0]?.score ?? 0) >= likeness.sure;
  }

  /** True where nothing but empty lines stands between two items. */
  private isNext(from: number, to: number): boolean {
    return this.items
      .slice(from + 1, to)
      .every((item) => item.kind === 'line' && item.line.text.trim() === '');
  }
}

/** Gives the only row of a table without evidence what a table headed "Evidence" behind it holds. */
function addEvidence(table: StatementTable, rows: readonly RowView[]): void {
  const [heading, ...others] = rows.flatMap(({ cells }) => cells.map(({ view }) => view));
  const [row] = table.rows;
  if (heading === undefined || row?.layout.evidence !== null || row.evidence.length > 0) return;
  if (headsEvidence(heading.text)) row.evidence.push(...others.flatMap(({ lines }) => lines));
  else if (labelsEvidence(heading.lines[0]?.text ?? '')) row.evidence.push(...heading.lines);
}
