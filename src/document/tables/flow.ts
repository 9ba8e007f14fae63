import type { Framework } from '../../framework/framework';
import type { Block } from '../../ooxml/model';
import { headerIn } from './benchmark-table';
import { lineOf } from '../lines';
import type { Line } from '../lines';
import { viewTable } from './table-view';
import type { RowView } from './table-view';
import type { Wording } from '../text/wording';

/** What follows what in a document, tables used for layout taken apart. */
export type FlowItem =
  | { readonly kind: 'line'; readonly line: Line }
  /** A table of statements; `header` is the index of the first row that says what the columns hold. */
  | { readonly kind: 'statements'; readonly rows: readonly RowView[]; readonly header: number }
  /** Any other table. */
  | { readonly kind: 'table'; readonly rows: readonly RowView[] };

/**
 * The document in reading order. A table that holds other tables, and no statements of its own, is there for
 * layout only: what its cells hold follows in its place.
 */
export function flowOf(framework: Framework, wording: Wording, blocks: readonly Block[]): FlowItem[] {
  const items: FlowItem[] = [];
  const waiting: Block[] = [...blocks].reverse();
  for (let block = waiting.pop(); block !== undefined; block = waiting.pop()) {
    if (block.kind === 'paragraph') {
      items.push({ kind: 'line', line: lineOf(block) });
      continue;
    }
    const rows = viewTable(framework, block);
    const header = headerIn(framework, wording, rows);
    if (header >= 0) items.push({ kind: 'statements', rows, header });
    else if (rows.some((row) => row.cells.some((entry) => entry.view.holdsTable))) {
      for (const row of [...rows].reverse()) {
        for (const { cell } of [...row.cells].reverse()) waiting.push(...[...cell.blocks].reverse());
      }
    } else items.push({ kind: 'table', rows });
  }
  return items;
}
