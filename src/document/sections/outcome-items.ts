import type { Framework } from '../../framework/framework';
import { outcomeOf } from '../../framework/lookup';
import type { ReadRow } from '../rows/answer-aspect';
import type { FlowItem } from '../tables/flow';
import { isPlan } from './action-plan';
import type { Headings } from './headings';
import type { Line } from '../lines';
import type { StatementTable } from '../tables/statement-tables';
import type { RowView } from '../tables/table-view';

/** What stands outside the rows of statements, with the outcome under which it stands. */
export type OutcomeItem = { readonly outcome: number | null } & (
  | { readonly kind: 'lines'; readonly lines: readonly Line[] }
  | { readonly kind: 'table'; readonly rows: readonly RowView[] }
);

/** Gives everything but the rows of statements its outcome: by the nearest heading or rows above it. */
export function outcomeItems(
  framework: Framework,
  headings: Headings,
  items: readonly FlowItem[],
  tables: readonly StatementTable[],
  rows: readonly ReadRow[],
): OutcomeItem[] {
  let outcome: number | null = null;
  return items.flatMap((item, index): OutcomeItem[] => {
    const table = tables.find((other) => other.item === index);
    if (table !== undefined) {
      const inTable = rows.flatMap(({ row, identity }) =>
        row.table === table.item && identity.kind === 'sure'
          ? [outcomeOf(framework, identity.aspect)?.number ?? null]
          : [],
      );
      // One last row of another outcome has been moved there.
      const last = inTable.findLast((number, at) => number === inTable[at - 1]) ?? inTable.at(-1);
      outcome = last ?? outcome;
      return [
        ...table.otherRows.map((lines) => ({ kind: 'lines' as const, lines, outcome })),
        ...(table.notesRows.length > 0 ? [{ kind: 'table' as const, rows: table.notesRows, outcome }] : []),
      ];
    }
    if (item.kind === 'line') {
      const heading = headings.outcomeOf(item.line.text);
      const section = headings.sectionOf(item.line.text);
      if (heading !== null) outcome = heading;
      else if (section !== null && section !== 'notes' && section !== 'actions') outcome = null;
      return [{ kind: 'lines', lines: [item.line], outcome }];
    }
    if (item.kind !== 'table' || isPlan(framework, item.rows)) return [];
    const [first, ...rest] = item.rows;
    const [heading] = first?.cells.flatMap(({ view }) => headings.outcomeOf(view.text) ?? []) ?? [];
    outcome = heading ?? outcome;
    return [{ kind: 'table', rows: heading === undefined ? item.rows : rest, outcome }];
  });
}
