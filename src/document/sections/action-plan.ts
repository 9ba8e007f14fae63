import type { PlanRow } from '../../assessment/assessment';
import type { Framework } from '../../framework/framework';
import type { FlowItem } from '../tables/flow';
import type { FoundPlaces } from '../tagged/found-places';
import { written } from '../text/placeholders';
import type { Columns, RowView } from '../tables/table-view';
import type { TaggedFields } from '../tagged/tagged-fields';
import { cellAt } from '../tables/table-view';
import { normalise, wordsOf } from '../text/words';
import { enough, longest } from '../thresholds';

/** Reads the rows of the action plan that hold anything. */
export function readPlan(
  framework: Framework,
  items: readonly FlowItem[],
  tagged: TaggedFields,
  places: FoundPlaces,
): PlanRow[] {
  const rows: PlanRow[] = [];
  let number = 0;
  for (const item of items) {
    if (item.kind !== 'table') continue;
    let columns: ReadonlyMap<string, Columns> | null = null;
    for (const [at, row] of item.rows.entries()) {
      const header = at < enough.planHeaderRows ? planColumns(framework, row) : null;
      if (header !== null) {
        columns = header;
        continue;
      }
      if (columns === null) continue;
      number += 1;
      const read: Record<string, string> = {};
      for (const { key } of framework.plan.columns) {
        const place = columns.get(key);
        const entry = place === undefined ? null : cellAt(row, place);
        if (entry !== null && !entry.continues) {
          places.add({ kind: 'plan', row: number, column: key }, entry.view.lines);
        }
        read[key] = entry === null || entry.continues ? '' : (written(framework, entry.view.text) ?? '');
      }
      if (Object.values(read).some((text) => text !== '')) rows.push(read);
    }
  }
  return rows.length > 0 ? rows : tagged.plan();
}

/** True for the table of the action plan. */
export function isPlan(framework: Framework, rows: readonly RowView[]): boolean {
  return rows.slice(0, enough.planHeaderRows).some((row) => planColumns(framework, row) !== null);
}

/** The plan's columns that a row heads; null for a row that is not the plan's header. */
function planColumns(framework: Framework, row: RowView): ReadonlyMap<string, Columns> | null {
  const columns = new Map<string, Columns>();
  if (row.cells.length < Math.min(enough.planColumns, framework.plan.columns.length)) return null;
  for (const { view, cell } of row.cells) {
    if (view.text.length > longest.planHeading) return null;
    const said = normalise(view.text);
    const first = wordsOf(said)[0] ?? '';
    const column = framework.plan.columns.find(({ key, label }) => {
      const known = normalise(label);
      return !columns.has(key) && (said.startsWith(known) || (first.length > 3 && known.startsWith(first)));
    });
    if (column !== undefined) columns.set(column.key, cell);
  }
  return columns.size >= Math.min(enough.planColumns, framework.plan.columns.length) ? columns : null;
}
