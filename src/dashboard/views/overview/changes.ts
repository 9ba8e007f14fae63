import type { AspectLine, Compared, CountsByLevel } from '../../../api/resources/reports';
import type { Framework } from '../../../framework/framework';
import { inOrder } from '../../figures';
import { pointsBetween } from '../../../wording/shares';

/** How shares have moved, in percentage points, and how many schools they are of. */
interface ShareChange {
  readonly lowest: number;
  readonly highest: number;
  /** How many schools have rated the aspect now, and had before. */
  readonly rated: number;
  readonly ratedBefore: number;
}

export interface AspectChange {
  readonly aspect: string;
  /** Null where there is nothing to compare with. */
  readonly all: ShareChange | null;
  readonly matched: ShareChange | null;
}

/** A level's end at which shares move. */
export type Side = 'lowest' | 'highest';

/** How many aspects are named as those that have moved most. */
const named = 3;

export function changesOf(
  framework: Framework,
  aspects: readonly AspectLine[],
  compared: Compared,
): readonly AspectChange[] {
  return aspects.map(({ aspect, counts }) => {
    const then = compared.aspects.find((line) => line.aspect === aspect);
    const matched = then?.matched ?? null;
    return {
      aspect,
      all: change(framework, then?.before ?? null, counts),
      matched: matched === null ? null : change(framework, matched.before, matched.now),
    };
  });
}

/**
 * Those that have gained or lost most at one end, the most first; none that has not moved that way, and none that
 * fewer schools have rated, now or before.
 */
export function mostMoved(
  changes: readonly AspectChange[],
  side: Side,
  way: 'gained' | 'lost',
  leastRated: number,
): readonly AspectChange[] {
  const moved = ({ all }: AspectChange) => (all?.[side] ?? 0) * (way === 'gained' ? 1 : -1);
  return changes
    .filter(({ all }) => all !== null && Math.min(all.rated, all.ratedBefore) >= leastRated)
    .filter((one) => moved(one) > 0)
    .sort((one, other) => moved(other) - moved(one))
    .slice(0, named);
}

/** A change with its sign, such as `+5`, `−3` or `0`; null stays null. */
export function signed(points: number | null): string | null {
  if (points === null) return null;
  return points > 0 ? `+${points}` : points < 0 ? `−${-points}` : '0';
}

function change(
  framework: Framework,
  before: CountsByLevel | null,
  now: CountsByLevel | null,
): ShareChange | null {
  if (before === null || now === null) return null;
  const [then, today] = [inOrder(framework, before), inOrder(framework, now)];
  const moved = (place: number) =>
    pointsBetween(
      { part: today.at(place) ?? 0, whole: now.rated },
      { part: then.at(place) ?? 0, whole: before.rated },
    );
  const [lowest, highest] = [moved(0), moved(-1)];
  if (lowest === null || highest === null) return null;
  return { lowest, highest, rated: now.rated, ratedBefore: before.rated };
}
