import { nextRelease } from '../../collation/release';
import type { Framework } from '../../framework/framework';
import type { ReleaseOfDay } from '../store/published-figures';
import type { Store } from '../store/store';

/** Whose figures: one collection's, of one county. */
export interface ReleaseOf {
  readonly collection: string;
  readonly framework: Framework;
  readonly county: string;
}

/**
 * The figures that may be shown outside a manager's own view on a day: those of the day if a release is due
 * and nobody has asked before, else the newest. All who ask on one day are answered from the same release.
 *
 * @returns null while fewer than five schools have sent anything
 */
export function daysRelease(
  store: Store,
  { collection, framework, county }: ReleaseOf,
  now: Date,
): Promise<ReleaseOfDay | null> {
  const day = now.toISOString().slice(0, 10);
  return store.transaction(async (within) => {
    const newest = await within.publishedFigures.newest(collection, county);
    if (newest !== null && newest.day >= day) return newest;
    const standings = await within.standingsReading.of(collection, { county });
    const known = standings.map(({ urn, submission, ratings, area, phase, type }) => {
      return { urn, submission, ratings, area, phase, type };
    });
    const release = nextRelease(framework, county, known, day, newest);
    if (release === null) return newest;
    const ofDay = { ...release, day };
    const isKept = await within.publishedFigures.keep(collection, county, ofDay);
    return isKept ? ofDay : within.publishedFigures.newest(collection, county);
  });
}
