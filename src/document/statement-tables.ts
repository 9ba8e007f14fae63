import type { Framework } from '../framework/framework';
import { parseLabel } from './aspect-label';
import type { AspectLabel } from './aspect-label';
import { readBenchmarkTable, statementTexts } from './benchmark-rows';
import type { BenchmarkRow } from './benchmark-rows';
import type { FlowItem } from './flow';
import type { Headings } from './headings';
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
  let layout: Layout | null = null;
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
      layout: null,
      label,
      outcomeOf: (text: string) => headings.outcomeOf(text),
    };
    if (item.kind === 'statements') {
      const table = readBenchmarkTable(framework, item.rows, context);
      tables.push({ item: index, ...table });
      layout = table.layout;
      outcome = table.rows.at(-1)?.outcome ?? outcome;
      label = null;
    } else if (layout !== null && mayContinue(item.rows, layout)) {
      const table = readBenchmarkTable(framework, item.rows, { ...context, layout });
      if (table.rows.some((row) => isKnown(wording, row))) {
        tables.push({ item: index, ...table });
        label = null;
      }
    } else {
      const heading = headings.outcomeOf(item.rows[0]?.cells[0]?.view.text ?? '');
      if (heading !== null) outcome = heading;
    }
  });
  return tables;
}

/** True for a table wide enough to have the columns of the table before. */
function mayContinue(rows: readonly RowView[], layout: Layout): boolean {
  return rows.some((row) => row.cells.length >= layout.levels.length);
}

function isKnown(wording: Wording, row: BenchmarkRow): boolean {
  return (wording.rank(statementTexts(row))[0]?.score ?? 0) >= sameWording;
}
