import { setImmediate as nextTurn } from 'node:timers/promises';
import { nextRelease } from '../../collation/release';
import type { Framework } from '../../framework/framework';
import type { CollectionId } from '../../framework/identifiers';
import type { ReleaseOfDay } from '../store/collections/published-figures';
import type { Store } from '../store/store';

/** The figures of one collection in one county. */
export interface ReleaseOf {
  readonly collection: CollectionId;
  readonly framework: Framework;
  readonly county: string;
}

/** The most attempts to make a release. */
const attempts = 5;

/** The releases that this process is making, by store. Requests that come meanwhile wait for the same one. */
const underWay = new WeakMap<Store, Map<string, Promise<ReleaseOfDay | null>>>();

/**
 * The figures that may be shown outside a manager's own view on a day: those of the day if a release is due
 * and this is the day's first request, else the newest. All requests of one day are answered from the same release.
 *
 * @returns null while fewer than five schools have sent anything
 */
export async function daysRelease(store: Store, of: ReleaseOf, now: Date): Promise<ReleaseOfDay | null> {
  const day = now.toISOString().slice(0, 10);
  const newest = await store.publishedFigures.newest(of.collection, of.county);
  if (newest !== null && newest.day >= day) return newest;
  const ofStore = underWay.get(store) ?? new Map<string, Promise<ReleaseOfDay | null>>();
  underWay.set(store, ofStore);
  const name = JSON.stringify([of.collection, of.county, day]);
  const begun = ofStore.get(name);
  if (begun !== undefined) return begun;
  const making = makeRelease(store, of, day).finally(() => ofStore.delete(name));
  ofStore.set(name, making);
  return making;
}

/**
 * The counting runs outside any transaction, because it can take seconds, in which SQLite would serve nobody else.
 * The data are checked again when the release is kept. If they have changed, because another process was faster or a
 * school's data were deleted, the counting begins again.
 */
async function makeRelease(
  store: Store,
  { collection, framework, county }: ReleaseOf,
  day: string,
): Promise<ReleaseOfDay | null> {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const { newest, standings } = await store.transaction(async (within) => ({
      newest: await within.publishedFigures.newest(collection, county),
      standings: await within.standings.forRelease(collection, { county }),
    }));
    if (newest !== null && newest.day >= day) return newest;
    const release = await runInTurns(nextRelease(framework, county, standings, day, newest));
    if (release === null) return newest;
    const ofDay = { ...release, day };
    if (await store.transaction((within) => within.publishedFigures.keep(collection, county, ofDay)))
      return ofDay;
  }
  throw new Error(`What the figures of ${collection} rest on has changed ${attempts} times.`);
}

/** How long a piece of work runs before requests that wait are answered, in milliseconds. */
const longestTurn = 10;

/** Runs work that can pause to its end. In the pauses the process answers other requests. */
export async function runInTurns<Result>(work: Generator<undefined, Result, undefined>): Promise<Result> {
  for (;;) {
    const end = performance.now() + longestTurn;
    while (performance.now() < end) {
      const { done, value } = work.next();
      if (done === true) return value;
    }
    await nextTurn();
  }
}
