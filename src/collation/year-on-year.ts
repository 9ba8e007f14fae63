import type { AspectId, Framework } from '../framework/framework';
import type { Urn } from '../framework/identifiers';
import { aspectsOf } from '../framework/lookup';
import { type AspectCounts, type Rated, tally } from './tally';

/** The ratings that count for a school in a collection. */
export interface SchoolRatings extends Rated {
  readonly urn: Urn;
}

/** One collection: its framework and the ratings that count in it. */
export interface RatedCollection {
  readonly framework: Framework;
  readonly schools: readonly SchoolRatings[];
}

/** One aspect now, and the aspect that it goes back to in the earlier collection. */
export interface Change {
  readonly aspect: AspectId;
  readonly now: AspectCounts;
  /** Null for an aspect that is new in this edition. */
  readonly before: AspectCounts | null;
}

/** Two collections side by side: all schools of each, and apart from it the schools that are in both. */
export interface YearOnYear {
  readonly all: readonly Change[];
  readonly matched: readonly Change[];
  readonly matchedSchools: number;
}

/** @param goesBackTo for each aspect of now the earlier edition's, as `earlierAspects` gives it */
export function yearOnYear(
  now: RatedCollection,
  before: RatedCollection,
  goesBackTo: ReadonlyMap<AspectId, AspectId>,
): YearOnYear {
  const inBoth = {
    now: presentIn(before.schools, now.schools),
    before: presentIn(now.schools, before.schools),
  };
  return {
    all: changes(now, before, goesBackTo),
    matched: changes({ ...now, schools: inBoth.now }, { ...before, schools: inBoth.before }, goesBackTo),
    matchedSchools: inBoth.now.length,
  };
}

function presentIn(others: readonly SchoolRatings[], schools: readonly SchoolRatings[]) {
  const urns = new Set(others.map(({ urn }) => urn));
  return schools.filter(({ urn }) => urns.has(urn));
}

function changes(
  now: RatedCollection,
  before: RatedCollection,
  goesBackTo: ReadonlyMap<AspectId, AspectId>,
): readonly Change[] {
  const earlier = new Map(tally(before.framework, before.schools).map((counts) => [counts.aspect, counts]));
  const counts = tally(now.framework, now.schools);
  return aspectsOf(now.framework).flatMap(({ id }, index) => {
    const own = counts[index];
    const origin = goesBackTo.get(id);
    if (own === undefined) return [];
    return [{ aspect: id, now: own, before: origin === undefined ? null : (earlier.get(origin) ?? null) }];
  });
}
