import type { Highlight, HighlightRule } from '../api/resources/reports';
import type { AspectId, Framework } from '../framework/framework';
import type { LevelCounts } from './tally';

/** The counts that shares are made of; an aspect about which nothing may be shown is not there. */
export interface Counted extends LevelCounts {
  readonly aspect: AspectId;
}

/** The strengths, needs and priorities. The aspects come in the order of the counts. */
export interface StrengthsAndNeeds {
  readonly highlights: ReadonlyMap<AspectId, Highlight>;
  /** Each outcome's priority, by its number; null where none of its aspects is a need. */
  readonly priorities: ReadonlyMap<number, AspectId | null>;
}

/** The strengths and needs of a group of schools, by the rule that `ruleInWords` prints. */
export function strengthsAndNeeds(
  framework: Framework,
  counts: readonly Counted[],
  rule: HighlightRule,
): StrengthsAndNeeds {
  const looked = counts.filter(({ rated }) => rated >= rule.leastRated && rated > 0);
  const topped = amongHighest(looked, rule.among, highest);
  const bottomed = amongHighest(looked, rule.among, lowest);
  const highlights = new Map<AspectId, Highlight>();
  for (const counted of looked) {
    const strength =
      topped(counted) &&
      highest(counted) > lowest(counted) &&
      reaches(counted, highest(counted), rule.strengthShare);
    const need =
      bottomed(counted) &&
      lowest(counted) >= rule.needSchools &&
      reaches(counted, lowest(counted), rule.needShare);
    if (strength || need)
      highlights.set(counted.aspect, strength && need ? 'split' : strength ? 'strength' : 'need');
  }
  const priorities = new Map(
    framework.outcomes.map(({ number, aspects }) => {
      const isNeed = (aspect: AspectId) => ['need', 'split'].includes(highlights.get(aspect) ?? '');
      const own = looked.filter(({ aspect }) => aspects.some(({ id }) => id === aspect) && isNeed(aspect));
      return [number, own.sort(byPriority)[0]?.aspect ?? null];
    }),
  );
  return { highlights, priorities };
}

function highest({ levels }: Counted): number {
  return levels.at(-1) ?? 0;
}

function lowest({ levels }: Counted): number {
  return levels[0] ?? 0;
}

/** Compared without dividing, so that a share of exactly the threshold reaches it. */
function reaches({ rated }: Counted, count: number, percentage: number): boolean {
  return count * 100 >= percentage * rated;
}

type Count = (counted: Counted) => number;

/** Negative where the share of the first is lower; whole numbers, so that equal shares are equal. */
function byShare(count: Count, one: Counted, other: Counted): number {
  return count(one) * other.rated - count(other) * one.rated;
}

/** Highest share at the lowest level first, then lowest share at the highest; sorting keeps the order else. */
function byPriority(one: Counted, other: Counted): number {
  return byShare(lowest, other, one) || byShare(highest, one, other);
}

function amongHighest(
  counts: readonly Counted[],
  among: number,
  count: Count,
): (counted: Counted) => boolean {
  const last = [...counts]
    .sort((one, other) => byShare(count, other, one))
    .slice(0, among)
    .at(-1);
  return (counted) => last !== undefined && byShare(count, counted, last) >= 0;
}
