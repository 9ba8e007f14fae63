import type { ComparedPopulation, ComparisonLine } from '../../api/resources/comparison';
import { levelsOf, digitAt } from '../../collation/packed-ratings';
import { populationName } from '../../collation/populations';
import type { Released, ReleasedAspect } from '../../collation/release';
import { smallestGroup } from '../../collation/small-groups';
import type { Urn } from '../../framework/identifiers';
import { aspectsOf } from '../../framework/lookup';
import { Problem } from '../problems/problem';
import type { MadeRelease } from '../store/collections/published-figures';
import type { School } from '../store/registry/schools';
import type { Store } from '../store/store';
import { daysRelease } from './days-release';
import type { FoundCollection } from '../collections/find-collection';
import { byLevel } from './lines';

const reasons = {
  'too-few': `Fewer than ${smallestGroup} other schools have rated this aspect, so nothing is shown.`,
  'would-tell': 'The counts, beside others that are shown, could tell how single schools rated this aspect.',
} as const;

/**
 * The levels of the schools around a school, without that school: those of its area, those of its phase there, and
 * the county's.
 *
 * @throws Problem where the school is in no area
 */
export async function comparisonFor(
  store: Store,
  found: FoundCollection,
  urn: Urn,
  now: Date,
): Promise<readonly ComparedPopulation[]> {
  const { collection, framework } = found;
  const school = await store.schools.find(urn);
  const area = school === null || school.area === null ? null : await store.areas.find(school.area);
  if (school === null || area === null) {
    throw new Problem('no-area', 'Your school is in no area yet. Ask your DSPL manager to put it into one.');
  }
  const county = await store.areas.findCounty(area.county);
  const release = await daysRelease(store, { ...found, county: area.county }, now);
  const standing = await store.standings.find(collection.id, urn);
  const own = standing === null ? [] : levelsOf(framework, standing.ratings);
  return populationsAround(school, area, county?.name ?? area.county).map(
    ({ population, name, isMember }) => {
      const figures = release?.figures.get(population)?.aspects ?? [];
      return {
        population,
        name,
        aspects: aspectsOf(framework).map(({ id }, aspect) => ({
          aspect: id,
          own: own[aspect] ?? null,
          ...others(found, figures[aspect], (moment) => ratingAt(moment, { release, urn, aspect, isMember })),
        })),
      };
    },
  );
}

interface AroundSchool {
  readonly population: string;
  readonly name: string;
  readonly isMember: (standing: Released) => boolean;
}

function populationsAround(
  { phase }: School,
  area: { readonly id: string; readonly name: string; readonly county: string },
  county: string,
): readonly AroundSchool[] {
  const inArea = (standing: Released) => standing.area === area.id;
  const whole = `area:${area.id}`;
  return [
    { population: whole, name: area.name, isMember: inArea },
    ...(phase === null
      ? []
      : [
          {
            population: populationName(whole, { phase }),
            name: `${area.name}, ${phase}`,
            isMember: (standing: Released) => inArea(standing) && standing.phase === phase,
          },
        ]),
    { population: `county:${area.county}`, name: county, isMember: () => true },
  ];
}

type Others = Pick<ComparisonLine, 'others' | 'withheld' | 'asAt'>;

/** @param ownAt the school's own level in the figures of a moment, counted from 0; -1 where it is not in them */
function others(
  { framework }: FoundCollection,
  figure: ReleasedAspect | undefined,
  ownAt: (moment: string) => number,
): Others {
  const withhold = (reason: keyof typeof reasons): Others => {
    return { others: null, withheld: reasons[reason], asAt: null };
  };
  if (figure === undefined || 'withheld' in figure) return withhold(figure?.withheld ?? 'too-few');
  const own = ownAt(figure.asAt);
  const levels = figure.levels.map((count, level) => (level === own ? count - 1 : count));
  const rated = own < 0 ? figure.rated : figure.rated - 1;
  if (rated < smallestGroup) return withhold('too-few');
  return { others: byLevel(framework, { levels, rated }), withheld: null, asAt: figure.asAt };
}

interface OwnRating {
  readonly release: MadeRelease | null;
  readonly urn: Urn;
  /** The aspect's place in the framework. */
  readonly aspect: number;
  readonly isMember: (standing: Released) => boolean;
}

/** The school's level in the figures of a moment, which may differ from its level now. */
function ratingAt(moment: string, { release, urn, aspect, isMember }: OwnRating): number {
  const standing = release?.memory.standings.find(
    (one) =>
      one.urn === urn && isMember(one) && one.from <= moment && (one.until === null || moment < one.until),
  );
  return standing === undefined ? -1 : digitAt(standing.ratings, aspect) - 1;
}
