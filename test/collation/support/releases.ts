import { usualRule } from '../../../src/collation/highlight-rule';
import { nextRelease, type Release, type ReleasedStanding } from '../../../src/collation/release';
import { strengthsAndNeeds } from '../../../src/collation/strengths-and-needs';
import type { LevelCounts } from '../../../src/collation/tally';
import type { Framework } from '../../../src/framework/framework';
import { aspectsOf } from '../../../src/framework/lookup';
import { hertfordshire2019 } from '../../../src/framework/frameworks';
import { anotherFramework } from '../../assessment/support/another-framework';

/** A framework of one aspect and three levels. */
export const oneAspect: Framework = {
  ...anotherFramework,
  levels: anotherFramework.levels.slice(0, 3),
  outcomes: anotherFramework.outcomes.slice(1),
};

/** A standing of an invented school of an area; its URN is its place. */
export function aStanding(
  place: number,
  ratings: string,
  changes: Partial<ReleasedStanding> = {},
): ReleasedStanding {
  const urn = String(100_000 + place);
  return { urn, submission: `${urn}/1`, ratings, area: 'a', phase: null, type: null, ...changes };
}

/** So many standings in an area, with ratings that take turns. */
export function standings(
  count: number,
  area: string,
  first: number,
  turns: readonly string[] = ['1', '2', '3'],
): readonly ReleasedStanding[] {
  return Array.from({ length: count }, (_, index) =>
    aStanding(first + index, turns[index % turns.length] ?? '0', { area }),
  );
}

/** The next release, made without a pause. */
export function releaseAtOnce(...given: Parameters<typeof nextRelease>): Release | null {
  const making = nextRelease(...given);
  for (;;) {
    const { done, value } = making.next();
    if (done === true) return value;
  }
}

export function levelCounts(...levels: readonly number[]): LevelCounts {
  return { levels, rated: levels.reduce((sum, count) => sum + count, 0) };
}

/** The highlights of counts given for the first aspects of the framework; the others are all Expected. */
export function highlightsOf(first: readonly (readonly number[])[], rule = usualRule) {
  const counts = aspectsOf(hertfordshire2019).map(({ id }, index) => ({
    aspect: id,
    ...levelCounts(...(first[index] ?? [0, 20, 0])),
  }));
  const { highlights, priorities } = strengthsAndNeeds(hertfordshire2019, counts, rule);
  return { highlights: Object.fromEntries(highlights), priorities: Object.fromEntries(priorities) };
}
