import type { Withheld } from '../api/resources/reports';
import type { Framework } from '../framework/framework';
import type { SubmissionId, Urn } from '../framework/identifiers';
import { aspectsOf } from '../framework/lookup';
import { digitAt } from './packed-ratings';
import { populationFamilies, type SchoolPlace } from './populations';
import { smallestGroup, SmallGroups, unseen } from './small-groups';
import type { LevelCounts, Rated } from './tally';

/** A school's submission that counts, as far as figures need it. */
export interface ReleasedStanding extends SchoolPlace, Rated {
  readonly urn: Urn;
  readonly submission: SubmissionId;
}

/** A standing, and the moments at which figures were first and last made of it. */
export interface Released extends ReleasedStanding {
  readonly from: string;
  /** The moment from which figures are made without it; null while they are made of it. */
  readonly until: string | null;
}

/** The memory of all releases. It keeps a later one from being subtracted from them. */
export interface ReleaseMemory {
  readonly standings: readonly Released[];
  /** See `SmallGroups.parts`. */
  readonly parts: readonly (readonly number[])[];
  /** By aspect: the parts that a school was in whose data have been deleted. None, where it is left out. */
  readonly closed?: readonly (readonly number[])[];
}

/** One aspect of a population: its counts and the moment that they are of, or why they are withheld. */
export type ReleasedAspect = (LevelCounts & { readonly asAt: string }) | { readonly withheld: Withheld };

/** A population's figures: its aspects in the framework's order. */
export interface ReleasedFigures {
  readonly aspects: readonly ReleasedAspect[];
}

export interface Release {
  readonly memory: ReleaseMemory;
  /** By the population's name. */
  readonly figures: ReadonlyMap<string, ReleasedFigures>;
}

/**
 * The figures of a county's populations at a moment, made so that they can be shown beside all that was released
 * of the same collection before. An aspect of a population that cannot be renewed without telling about single
 * schools keeps its earlier figure and that figure's moment.
 *
 * It pauses after each population: for tens of thousands of schools all of them take seconds.
 *
 * @param standings those that count now; each school once
 * @param moment in ISO 8601, later than the earlier release's
 * @param isFinal whether it is the last release, in which everything is that can be
 * @returns null while fewer than five schools' standings have changed, unless it is the last
 */
export function* nextRelease(
  framework: Framework,
  county: string,
  standings: readonly ReleasedStanding[],
  moment: string,
  earlier: Release | null,
  isFinal = false,
): Generator<undefined, Release | null, undefined> {
  const past = earlier?.memory.standings ?? [];
  const known = bySchool(past.filter(isCurrent));
  const now = bySchool(standings);
  const isGone = (standing: ReleasedStanding) => !isSame(standing, now.get(standing.urn));
  const come = standings.filter((standing) => !isSame(standing, known.get(standing.urn)));
  const gone = [...known.values()].filter(isGone);
  const changed = new Set([...come, ...gone].map(({ urn }) => urn)).size;
  if (changed < smallestGroup && !isFinal) return null;
  const all: Released[] = [
    ...past.map((one) => (isCurrent(one) && isGone(one) ? { ...one, until: moment } : one)),
    ...come.map((one) => ({ ...one, from: moment, until: null })),
  ];
  const places = new Map(all.flatMap((one, place) => (isCurrent(one) ? [[place, one] as const] : [])));
  const current = [...places.keys()];
  const groups = new SmallGroups(
    framework.levels.length,
    aspectsOf(framework).length,
    all,
    handedOn(earlier?.memory.parts ?? [], past, all),
    earlier?.memory.closed,
  );
  const figures = new Map(earlier?.figures);
  for (const family of populationFamilies(county, [...places.values()])) {
    const members = family.map((one) => one.members.map((member) => current[member] ?? 0));
    const isWhole = family.some(({ name }) => name === `county:${county}`);
    const shown = groups.showFamily(members, isWhole);
    family.forEach(({ name }, place) => {
      const before = figures.get(name)?.aspects ?? [];
      figures.set(name, {
        aspects: (shown[place] ?? []).map((aspect, index) => {
          const kept = before[index];
          if ('rated' in aspect) return { ...aspect, asAt: moment };
          return kept !== undefined && 'rated' in kept ? kept : aspect;
        }),
      });
    });
    yield;
  }
  const { closed } = earlier?.memory ?? {};
  return { memory: { standings: all, parts: groups.parts, ...(closed && { closed }) }, figures };
}

/**
 * The memory without a school whose data are deleted. It holds neither the school nor its ratings. The parts that the
 * school was in are closed, so that no later figure can be subtracted from those that were made with it.
 */
export function withoutSchool({ standings, parts, closed }: ReleaseMemory, urn: Urn): ReleaseMemory {
  const isOther = standings.map((standing) => standing.urn !== urn);
  return {
    standings: standings.filter((_, place) => isOther[place]),
    parts: parts.map((own) => own.filter((_, place) => isOther[place])),
    closed: parts.map((own, aspect) => {
      const left = own.filter((part, place) => part !== unseen && !isOther[place]);
      return [...new Set([...(closed?.[aspect] ?? []), ...left])];
    }),
  };
}

function isCurrent({ until }: Released): boolean {
  return until === null;
}

function bySchool<Standing extends ReleasedStanding>(
  standings: readonly Standing[],
): ReadonlyMap<Urn, Standing> {
  return new Map(standings.map((standing) => [standing.urn, standing]));
}

/**
 * Whether two standings are the same to figures. A school that sends the same again has not changed; one that moves to
 * another area, phase or type has a new standing there.
 */
function isSame(one: ReleasedStanding, other: ReleasedStanding | undefined): boolean {
  return (
    one.ratings === other?.ratings &&
    one.area === other.area &&
    one.phase === other.phase &&
    one.type === other.type
  );
}

/**
 * The parts of all standings. A school that has sent again stays, for each aspect that it rates as before, in the part
 * that it was in: an unchanged answer is no new one, and does not count towards the five among which another's change
 * is hidden.
 */
function handedOn(
  parts: ReleaseMemory['parts'],
  past: readonly Released[],
  all: readonly Released[],
): ReleaseMemory['parts'] {
  const before = new Map(past.flatMap((one, place) => (isCurrent(one) ? [[one.urn, place] as const] : [])));
  return parts.map((own, aspect) => {
    const next = [...own];
    for (let place = past.length; place < all.length; place += 1) {
      const one = all[place];
      const earlier = one === undefined ? undefined : before.get(one.urn);
      const that = earlier === undefined ? undefined : past[earlier];
      if (one === undefined || earlier === undefined || that === undefined) continue;
      if (digitAt(one.ratings, aspect) !== digitAt(that.ratings, aspect)) continue;
      next[place] = own[earlier] ?? unseen;
      next[earlier] = unseen;
    }
    return next;
  });
}
