import type { Framework, LevelKey } from '../../framework/framework';
import type { NearestStatement } from '../text/wording';
import type { Order } from './anchors';

/** A text that may be one of an aspect's statements. */
export interface Unit {
  /** The level that is named with it. */
  readonly named: LevelKey | null;
  /** The statement that it is by its wording. */
  readonly anchor: NearestStatement | null;
}

/** The statements of one aspect: for each level, the index of its unit. */
export type Group = ReadonlyMap<LevelKey, number>;

/**
 * Parts units that follow each other into aspects: by the levels that are named with them, or else by the places
 * of the statements that are known, since an aspect's statements stand together in one order.
 */
export function groupUnits(framework: Framework, units: readonly Unit[], order: Order | null): Group[] {
  const named = namedGroups(units);
  if (named.some((group) => group.size === framework.levels.length)) {
    return named.filter((group) => group.size > 1);
  }
  return order === null ? [] : placedGroups(framework, units, order);
}

function namedGroups(units: readonly Unit[]): Map<LevelKey, number>[] {
  const groups: Map<LevelKey, number>[] = [];
  units.forEach(({ named }, at) => {
    if (named === null) return;
    const open = groups.at(-1);
    if (open === undefined || open.has(named)) groups.push(new Map([[named, at]]));
    else open.set(named, at);
  });
  return groups;
}

function placedGroups(framework: Framework, units: readonly Unit[], order: Order): Group[] {
  const levels = framework.levels.map(({ key }) => key);
  if (order === 'falling') levels.reverse();
  const scores = new Map<number, number>();
  units.forEach(({ anchor }, at) => {
    if (anchor === null) return;
    const start = at - levels.indexOf(anchor.level);
    if (start < 0 || start + levels.length > units.length) return;
    scores.set(start, (scores.get(start) ?? 0) + anchor.score);
  });
  const starts = [...scores.keys()].filter((start) =>
    [...scores].every(
      ([other, score]) =>
        other === start || Math.abs(other - start) >= levels.length || score < (scores.get(start) ?? 0),
    ),
  );
  return starts.sort((a, b) => a - b).map((start) => new Map(levels.map((level, at) => [level, start + at])));
}
