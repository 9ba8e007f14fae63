import type { Framework, LevelKey } from '../../framework/framework';
import type { CellView, RowView } from '../tables/table-view';
import { hasWords } from '../text/words';
import type { Wording } from '../text/wording';
import { anchorsAmong, isLong } from './anchors';
import { cellOf, rowBetween, shapedLayout, shapedRow } from './shaped';
import type { Shaped } from './shaped';
import { cellsOfColumn, columnsOf, evidenceColumns, headerAbove, headingsIn, repeats } from './table-columns';

/**
 * A table that has kept one statement of each aspect, in one column and of whatever level. Null for any other
 * table: statements of one level alone may be quoted.
 *
 * @param known the column that has such statements in another table of the document; null where none has
 */
export function readAlone(
  framework: Framework,
  wording: Wording,
  rows: readonly RowView[],
  known: number | null,
): (Shaped & { readonly column: number }) | null {
  for (const column of columnsOf(rows)) {
    const cells = cellsOfColumn(rows, column);
    const texts = cells.map((entry) => (entry === null || entry.continues ? '' : entry.view.text));
    const anchors = anchorsAmong(wording, texts);
    const found = anchors.filter((anchor) => anchor !== null);
    const aspects = new Set(found.map(({ aspect }) => aspect)).size;
    const levels = new Set(found.map(({ level }) => level)).size;
    if (found.length === 0 || aspects < found.length || (levels < 2 && column !== known)) continue;
    if (column !== known && aspects * 2 < texts.filter(isLong).length) continue;
    const header = headerAbove(
      rows,
      anchors.findIndex((anchor) => anchor !== null),
    );
    const isStatement = (other: number) => other === column;
    const evidence = evidenceColumns(framework, header, rows, isStatement);
    return {
      column,
      layouts: [shapedLayout(framework, headingsIn(header, isStatement))],
      rows: rows.flatMap((row, at) => {
        const own = cells[at];
        if (own === null || own === undefined || !hasWords(texts[at] ?? '') || repeats(header, row)) {
          return repeats(header, row) ? [] : [rowBetween(framework, row)];
        }
        const others = row.cells.filter((entry) => entry !== own);
        const level = anchors[at]?.level ?? null;
        return [
          shapedRow(framework, row, {
            beside: others.filter(({ cell }) => !evidence.includes(cell.left)),
            statements: level === null ? new Map() : only(framework, level, own.view),
            untold: level === null ? own.view : null,
            evidence: others.filter(({ cell }) => evidence.includes(cell.left)).map(({ view }) => view),
          }),
        ];
      }),
    };
  }
  return null;
}

/** One statement under its level, and nothing under the others. */
function only(framework: Framework, level: LevelKey, view: CellView): Map<LevelKey, CellView[]> {
  return new Map(
    framework.levels.map(({ key }) => [key, [key === level ? view : cellOf(framework, [], null)]]),
  );
}
