import type { Framework, LevelKey } from '../../framework/framework';
import { levelOfHeading } from '../text/level-names';
import { evidenceAmong, signColumns } from '../tables/layout';
import type { Layout } from '../tables/layout';
import type { RowView } from '../tables/table-view';
import { hasWords, normalise } from '../text/words';
import type { NearestStatement, Wording } from '../text/wording';
import { anchorsAmong } from './anchors';
import { shortest } from '../thresholds';
import type { Order, SeenOrder } from './anchors';
import type { Shaped } from './shaped';
import {
  columnAt,
  columnsOf,
  evidenceColumns,
  headerAbove,
  headingsIn,
  looksLikeHeader,
  repeats,
} from './table-columns';

/** The statements that a row's long texts are, from left to right. */
export function anchorsInRows(wording: Wording, rows: readonly RowView[]): (NearestStatement | null)[][] {
  const texts = rows.map((row) => longCells(row).map(({ view }) => view.text));
  const anchors = anchorsAmong(wording, texts.flat());
  return texts.map((inRow) => anchors.splice(0, inRow.length));
}

function longCells(row: RowView): RowView['cells'] {
  return row.cells.filter(({ view, continues }) => !continues && view.text.length >= shortest.statement);
}

/**
 * A table whose columns hold the levels without a header row that says so, or under headings of the school's
 * own: each column is the level whose statements it holds; where those are not known to us, the order of the
 * others tells. Null for any other table.
 */
export function readAcross(
  framework: Framework,
  wording: Wording,
  rows: readonly RowView[],
  order: SeenOrder,
): Shaped | null {
  const anchors = anchorsInRows(wording, rows);
  const first = anchors.findIndex((inRow) => inRow.some((anchor) => anchor !== null));
  if (first < 0) return null;
  const header = headerAbove(rows, first);
  const known = knownLevels(framework, rows, anchors, header);
  const levels = known === null ? null : withOthers(framework, rows, header, known, order);
  if (known === null || levels === null) return null;
  const isGuess = order === 'mixed' && orderOfColumns(framework, known) === null;
  const isStatement = (column: number) => levels.has(column);
  const headings = headingsIn(header, isStatement);
  const [evidence, ...more] = evidenceColumns(framework, header, rows.slice(first), isStatement).map(
    (column) => columnAt(rows, column),
  );
  const places = columnsOf(rows.slice(first)).map((column) => ({
    ...columnAt(rows, column),
    text: headings.find(({ left }) => left === column)?.text ?? '',
    level: levels.get(column) ?? null,
  }));
  const layout: Layout = {
    levels: [...levels].map(([column, level]) => ({
      ...columnAt(rows, column),
      level,
      headerFill: null,
      guessed: isGuess && !known.has(column),
    })),
    evidence: evidence ?? null,
    moreEvidence: more,
    signs: signColumns(
      places.filter(({ level }) => level !== null),
      places,
      places.filter(({ left }) => [evidence, ...more].some((place) => place?.left === left)),
    ),
    headings,
    within: null,
  };
  return {
    rows: rows.filter((row, at) => !repeats(header, row) && (at > first || !looksLikeHeader(row))),
    layouts: [layout],
  };
}

/** The levels that columns hold by their statements, or else by their headings; null where some hold several. */
function knownLevels(
  framework: Framework,
  rows: readonly RowView[],
  anchors: readonly (readonly (NearestStatement | null)[])[],
  header: RowView | null,
): Map<number, LevelKey> | null {
  const votes = new Map<number, LevelKey[]>();
  rows.forEach((row, index) =>
    longCells(row).forEach(({ cell }, at) => {
      const level = anchors[index]?.[at]?.level;
      if (level !== undefined) votes.set(cell.left, [...(votes.get(cell.left) ?? []), level]);
    }),
  );
  const levels = new Map<number, LevelKey>();
  for (const [column, list] of votes) {
    const most = framework.levels.find(
      ({ key }) => list.filter((other) => other === key).length * 3 > list.length * 2,
    );
    if (most === undefined) return null;
    levels.set(column, most.key);
  }
  for (const { view, cell } of header?.cells ?? []) {
    const named = holdsTexts(rows, cell.left) ? levelOfHeading(framework, view.ownText) : null;
    if (named !== null && !levels.has(cell.left) && ![...levels.values()].includes(named)) {
      levels.set(cell.left, named);
    }
  }
  return levels;
}

/** The known levels and, in the columns beside theirs, the others; null for fewer than two or one twice. */
function withOthers(
  framework: Framework,
  rows: readonly RowView[],
  header: RowView | null,
  known: ReadonlyMap<number, LevelKey>,
  order: SeenOrder,
): ReadonlyMap<number, LevelKey> | null {
  const keys = framework.levels.map(({ key }) => key);
  const levels = new Map(known);
  const [first] = known;
  const direction = orderOfColumns(framework, known) ?? order;
  if (first !== undefined && direction !== null) {
    const columns = columnsOf(rows).filter((column) => known.has(column) || holdsTexts(rows, column));
    const headings = headingsIn(header, (column) => known.has(column));
    const evidence = new Set(evidenceAmong(framework, headings).map(({ left }) => left));
    for (const [at, key] of keys.entries()) {
      if ([...known.values()].includes(key)) continue;
      const steps = (at - keys.indexOf(first[1])) * (direction === 'falling' ? -1 : 1);
      const column = columns[columns.indexOf(first[0]) + steps];
      if (column !== undefined && !known.has(column) && !evidence.has(column)) levels.set(column, key);
    }
  }
  return new Set(levels.values()).size === levels.size && levels.size > 1 ? levels : null;
}

function orderOfColumns(framework: Framework, levels: ReadonlyMap<number, LevelKey>): Order | null {
  const [first, second] = [...levels]
    .sort(([a], [b]) => a - b)
    .map(([, level]) => framework.levels.findIndex(({ key }) => key === level));
  if (first === undefined || second === undefined) return null;
  return first < second ? 'rising' : 'falling';
}

/** True for a column that has another long text in most rows, as statements are. */
function holdsTexts(rows: readonly RowView[], column: number): boolean {
  const texts = rows.flatMap(({ cells }) =>
    cells.flatMap(({ view, cell, continues }) => (cell.left === column && !continues ? [view.text] : [])),
  );
  const long = texts.filter((text) => text.length >= shortest.statement).map(normalise);
  const filled = texts.filter(hasWords).length;
  return long.length > 0 && long.length * 2 >= filled && new Set(long).size * 2 > long.length;
}
