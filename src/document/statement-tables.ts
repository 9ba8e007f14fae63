import type { Framework } from '../framework/framework';
import { parseLabel } from './aspect-label';
import type { AspectLabel } from './aspect-label';
import { readBenchmarkTable } from './benchmark-rows';
import { statementTexts } from './read-row';
import type { BenchmarkRow } from './read-row';
import type { FlowItem } from './flow';
import type { Headings } from './headings';
import { headsEvidence, labelsEvidence } from './layout';
import type { Layout } from './layout';
import type { Line } from './lines';
import type { RowView } from './table-view';
import type { Wording } from './wording';

/** A table of statements, with its place in the flow. */
export interface StatementTable {
  /** Index of the flow item. */
  readonly item: number;
  readonly rows: readonly BenchmarkRow[];
  readonly otherRows: readonly (readonly Line[])[];
}

/** Wording from here on makes a table without a header row the continuation of the one before. */
const sameWording = 0.72;

/** Reads every table of statements, each with what stands before it: the outcome's heading, an aspect's label. */
export function readTables(
  framework: Framework,
  wording: Wording,
  headings: Headings,
  items: readonly FlowItem[],
): StatementTable[] {
  const tables: StatementTable[] = [];
  let outcome: number | null = null;
  let label: AspectLabel | null = null;
  let layouts: readonly Layout[] = [];
  items.forEach((item, index) => {
    if (item.kind === 'line') {
      const { text } = item.line;
      const heading = headings.outcomeOf(text);
      if (heading !== null) {
        outcome = heading;
        label = null;
      } else
        label = (item.line.label === null ? null : parseLabel(item.line.label)) ?? parseLabel(text) ?? label;
      return;
    }
    const context = {
      table: index,
      outcome,
      layouts: [],
      label,
      outcomeOf: (text: string) => headings.outcomeOf(text),
    };
    if (item.kind === 'statements') {
      const table = readBenchmarkTable(framework, wording, item.rows, context);
      tables.push({ item: index, ...table });
      layouts = table.layouts;
      outcome = table.rows.at(-1)?.outcome ?? outcome;
      label = null;
    } else if (mayContinue(item.rows, layouts)) {
      const table = readBenchmarkTable(framework, wording, item.rows, { ...context, layouts });
      if (table.rows.some((row) => isKnown(wording, row))) {
        tables.push({ item: index, ...table });
        label = null;
      }
    } else {
      const heading = headings.outcomeOf(item.rows[0]?.cells[0]?.view.text ?? '');
      if (heading !== null) outcome = heading;
      const last = tables.at(-1);
      if (last?.rows.length === 1 && isNext(items, last.item, index)) addEvidence(last, item.rows);
    }
  });
  return tables;
}

/** True where nothing but empty lines stands between two items. */
function isNext(items: readonly FlowItem[], from: number, to: number): boolean {
  return items.slice(from + 1, to).every((item) => item.kind === 'line' && item.line.text.trim() === '');
}

/** Gives the last row of a table without evidence what a table headed "Evidence" behind it holds. */
function addEvidence(table: StatementTable, rows: readonly RowView[]): void {
  const [heading, ...others] = rows.flatMap(({ cells }) => cells.map(({ view }) => view));
  const row = table.rows.at(-1);
  if (heading === undefined || row?.layout.evidence !== null || row.evidence.length > 0) return;
  if (headsEvidence(heading.text)) row.evidence.push(...others.flatMap(({ lines }) => lines));
  else if (labelsEvidence(heading.lines[0]?.text ?? '')) row.evidence.push(...heading.lines);
}

/** True for a table wide enough to have the columns of the table before. */
function mayContinue(rows: readonly RowView[], [layout]: readonly Layout[]): boolean {
  return layout !== undefined && rows.some((row) => row.cells.length >= layout.levels.length);
}

function isKnown(wording: Wording, row: BenchmarkRow): boolean {
  return (wording.rank(statementTexts(row))[0]?.score ?? 0) >= sameWording;
}
