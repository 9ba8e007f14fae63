import type { Compared, CountsByLevel, PopulationReport } from '../../api/resources/reports';
import { type PopulationFilter, populationName } from '../../collation/populations';
import { aspectsOf } from '../../framework/lookup';
import type { Area, County } from '../store/registry/areas';
import type { MadeRelease } from '../store/collections/published-figures';
import { type GroupParticipation, participationIn } from '../store/submissions/standings';
import type { Store } from '../store/store';
import { daysRelease } from './days-release';
import { type FoundCollection, goesBackTo } from '../collections/find-collection';
import { highlightRuleOf } from './highlight-rule';
import { byLevel, linesOfReleased } from './lines';

/** A county or one of its areas, as reports put them side by side. */
interface Whole {
  readonly population: string;
  readonly name: string;
  /** Null for the county. */
  readonly area: string | null;
}

/** The filter and the earlier collection of a released report. */
export interface ReleasedQuery {
  readonly filter: PopulationFilter;
  readonly before: FoundCollection | null;
}

/**
 * The report for readers other than an area's own manager: each county and then its areas, from the day's release.
 * Participation is of this moment, because it says nothing about ratings; what the figures rest on is of theirs.
 */
export async function releasedReport(
  store: Store,
  found: FoundCollection,
  query: ReleasedQuery,
  now: Date,
): Promise<readonly PopulationReport[]> {
  const reports = [];
  const areas = await store.areas.list();
  for (const county of await store.areas.counties()) {
    const own = areas.filter((area) => area.county === county.id);
    reports.push(...(await countyReport(store, found, { county, areas: own }, query, now)));
  }
  return reports;
}

async function countyReport(
  store: Store,
  found: FoundCollection,
  { county, areas }: { readonly county: County; readonly areas: readonly Area[] },
  { filter, before }: ReleasedQuery,
  now: Date,
): Promise<readonly PopulationReport[]> {
  const rule = await highlightRuleOf(store);
  const releaseOf = (of: FoundCollection) => daysRelease(store, { ...of, county: county.id }, now);
  const release = await releaseOf(found);
  const earlier = before === null ? null : { found: before, release: await releaseOf(before) };
  const wholes: readonly Whole[] = [
    { population: `county:${county.id}`, name: county.name, area: null },
    ...areas.map(({ id, name }) => ({ population: `area:${id}`, name, area: id })),
  ];
  const participation = await store.standings.participationByGroup(found.collection.id, {
    county: county.id,
  });
  return wholes.map((whole) => {
    const shown = populationName(whole.population, filter);
    const aspects = release?.figures.get(shown)?.aspects ?? [];
    return {
      population: shown,
      name: whole.name,
      participation: participationIn(participation.filter(isIn(whole, filter))),
      basis:
        release === null || release.participation.length === 0
          ? null
          : { ...participationIn(release.participation.filter(isIn(whole, filter))), asAt: release.madeAt },
      ...linesOfReleased(found.framework, aspects, rule),
      comparedWith: earlier === null ? null : compared(found, earlier, shown),
    };
  });
}

function isIn({ area }: Whole, { phase, type }: PopulationFilter) {
  return (group: GroupParticipation) =>
    (area === null || group.area === area) &&
    (phase === undefined || group.phase === phase) &&
    (type === undefined || group.type === type);
}

/**
 * Matched schools are left out here. The schools that are in both collections change with every submission, and so
 * would each of the two collections' figures.
 */
function compared(
  now: FoundCollection,
  { found, release }: { readonly found: FoundCollection; readonly release: MadeRelease | null },
  population: string,
): Compared {
  const figures = release?.figures.get(population)?.aspects ?? [];
  const earlier = new Map<string, CountsByLevel>(
    aspectsOf(found.framework).flatMap(({ id }, place) => {
      const figure = figures[place];
      return figure === undefined || 'withheld' in figure ? [] : [[id, byLevel(found.framework, figure)]];
    }),
  );
  return {
    collection: found.collection.id,
    matchedSchools: null,
    aspects: [...goesBackTo(now, found)].map(([aspect, origin]) => {
      return { aspect, before: earlier.get(origin) ?? null, matched: null };
    }),
  };
}
