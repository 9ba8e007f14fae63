import type { Framework, LevelKey } from '../../framework/framework';
import type { Paragraph } from '../../ooxml/model';
import { labelsEvidence } from '../tables/layout';
import { levelAtStart, levelOfHeading } from '../text/level-names';
import type { Line } from '../lines';
import type { CellView, RowView } from '../tables/table-view';
import { hasWords } from '../text/words';
import type { Wording } from '../text/wording';
import { anchorsAmong } from './anchors';
import type { Order } from './anchors';
import { groupUnits } from './groups';
import type { Group, Unit } from './groups';
import { cellOf, rowBetween, shapedLayout, shapedRow } from './shaped';
import type { Shaped } from './shaped';
import { columnsOf, evidenceColumns, headerAbove, headingsIn, repeats } from './table-columns';
import { longest } from '../thresholds';

/** Some lines that are one statement, or may be. */
export interface LineUnit extends Unit {
  readonly lines: readonly Line[];
}

/**
 * Parts lines into statements: where lines begin with a level's name or are one, at those; else line by line.
 *
 * @param goesOn whether a line without a name goes on with the named statement before it
 */
export function unitsOfLines(
  framework: Framework,
  wording: Wording,
  lines: readonly Line[],
  goesOn = false,
): LineUnit[] {
  const parts: { named: LevelKey | null; lines: Line[]; text: string }[] = [];
  for (const line of lines.filter(({ text }) => hasWords(text))) {
    const { text } = line;
    const alone = text.length <= longest.nameInCell ? levelOfHeading(framework, text) : null;
    const start = alone === null ? levelAtStart(framework, text) : null;
    const open = parts.at(-1);
    if (alone !== null) parts.push({ named: alone, lines: [], text: '' });
    else if (start !== null)
      parts.push({ named: start.level, lines: [line], text: text.slice(start.length) });
    else if (open !== undefined && open.named !== null && (goesOn || open.lines.length === 0)) {
      open.lines.push(line);
      open.text = `${open.text} ${text}`.trim();
    } else parts.push({ named: null, lines: [line], text });
  }
  const anchors = anchorsAmong(
    wording,
    parts.map(({ text }) => text),
  );
  return parts.map((part, at) => ({ named: part.named, lines: part.lines, anchor: anchors[at] ?? null }));
}

/** The statements of a group of lines, each as a cell. */
export function cellsOfGroup(
  framework: Framework,
  units: readonly LineUnit[],
  group: Group,
): Map<LevelKey, CellView[]> {
  return new Map(
    [...group].map(([level, at]) => [level, [cellOf(framework, paragraphsOf(units[at]?.lines ?? []), null)]]),
  );
}

function paragraphsOf(lines: readonly Line[]): Paragraph[] {
  return lines.map(({ paragraph }) => paragraph);
}

/** What one cell holds: an aspect's statements, and the evidence behind them. */
interface InCell {
  readonly units: readonly LineUnit[];
  readonly group: Group;
  readonly evidence: readonly Line[];
}

/** A table that has an aspect's statements under each other in one cell. Null for any other table. */
export function readInCells(
  framework: Framework,
  wording: Wording,
  rows: readonly RowView[],
  order: Order | null,
): Shaped | null {
  let best: { column: number; found: Map<number, InCell> } | null = null;
  for (const column of columnsOf(rows)) {
    const found = new Map<number, InCell>();
    rows.forEach((row, at) => {
      const entry = row.cells.find(({ cell }) => cell.left === column);
      if (entry === undefined || entry.continues || entry.view.lines.length < framework.levels.length) return;
      const { lines } = entry.view;
      const end = lines.findIndex(({ text }) => labelsEvidence(text));
      const units = unitsOfLines(framework, wording, end < 0 ? lines : lines.slice(0, end), true);
      if (!units.some(({ anchor }) => anchor !== null)) return;
      const [group, ...others] = groupUnits(framework, units, order);
      const evidence = end < 0 ? [] : lines.slice(end);
      if (group !== undefined && others.length === 0) found.set(at, { units, group, evidence });
    });
    if (found.size > (best?.found.size ?? 0)) best = { column, found };
  }
  if (best === null) return null;
  const { column, found } = best;
  const header = headerAbove(rows, Math.min(...found.keys()));
  const isStatement = (other: number) => other === column;
  const evidence = evidenceColumns(framework, header, rows, isStatement);
  return {
    layouts: [shapedLayout(framework, headingsIn(header, isStatement))],
    rows: rows.flatMap((row, at) => {
      const own = found.get(at);
      if (own === undefined) return repeats(header, row) ? [] : [rowBetween(framework, row)];
      const others = row.cells.filter(({ cell }) => cell.left !== column);
      return [
        shapedRow(framework, row, {
          beside: others.filter(({ cell }) => !evidence.includes(cell.left)),
          statements: cellsOfGroup(framework, own.units, own.group),
          untold: null,
          evidence: [
            cellOf(framework, paragraphsOf(own.evidence), null),
            ...others.filter(({ cell }) => evidence.includes(cell.left)).map(({ view }) => view),
          ],
        }),
      ];
    }),
  };
}
