import type { Compared, PopulationReport, SchoolLine } from '../../api/resources/reports';
import { levelsOf } from '../../collation/packed-ratings';
import { tally } from '../../collation/tally';
import { yearOnYear } from '../../collation/year-on-year';
import { aspectsOf } from '../../framework/lookup';
import type { SchoolsOf, Standing } from '../store/submissions/standings';
import type { Store } from '../store/store';
import { type FoundCollection, goesBackTo } from '../collections/find-collection';
import { highlightRuleOf } from './highlight-rule';
import { byLevel, linesOf } from './lines';

/** The manager's report on the area: every count as it is at this moment, and the schools behind it. */
export async function areaReport(
  store: Store,
  now: FoundCollection,
  schools: SchoolsOf & { readonly area: string },
  { before, at }: { readonly before: FoundCollection | null; readonly at: Date },
): Promise<PopulationReport> {
  const { collection, framework } = now;
  const standings = await store.standings.of(collection.id, schools);
  const area = await store.areas.find(schools.area);
  const participation = await store.standings.participation(collection.id, schools);
  return {
    population: `area:${schools.area}`,
    name: area?.name ?? schools.area,
    participation,
    basis: { ...participation, asAt: at.toISOString() },
    ...linesOf(framework, tally(framework, standings), await highlightRuleOf(store)),
    comparedWith: before === null ? null : await compare(store, { now, before, schools, standings }),
    schools: standings.map((standing) => schoolLine(now, standing)),
  };
}

interface Comparing {
  readonly now: FoundCollection;
  readonly before: FoundCollection;
  readonly schools: SchoolsOf;
  readonly standings: readonly Standing[];
}

async function compare(store: Store, { now, before, schools, standings }: Comparing): Promise<Compared> {
  const earlier = await store.standings.of(before.collection.id, schools);
  const { all, matched, matchedSchools } = yearOnYear(
    { framework: now.framework, schools: standings },
    { framework: before.framework, schools: earlier },
    goesBackTo(now, before),
  );
  return {
    collection: before.collection.id,
    matchedSchools,
    aspects: all.map((change, place) => {
      const both = matched[place];
      const isMatched = both !== undefined && both.before !== null;
      return {
        aspect: change.aspect,
        before: change.before === null ? null : byLevel(before.framework, change.before),
        matched: isMatched
          ? { now: byLevel(now.framework, both.now), before: byLevel(before.framework, both.before) }
          : null,
      };
    }),
  };
}

function schoolLine({ framework }: FoundCollection, standing: Standing): SchoolLine {
  const levels = levelsOf(framework, standing.ratings);
  const ratings = aspectsOf(framework).map(({ id }, place) => [id, levels[place] ?? null] as const);
  return { ...standing, ratings: Object.fromEntries(ratings) };
}
