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

/** The figures of a county, ready or on their way, and the state of the store that they are of. */
interface Ready {
  readonly state: string;
  readonly figures: Promise<ReleaseOfDay | null>;
}

/** What this process has ready, by store: of the whole country 408 areas have 12 MB of rows in a collection. */
const ready = new WeakMap<Store, Map<string, Ready>>();

/** The most counties' figures that are kept ready: two collections of all of England. */
const mostReady = 400;

/**
 * The figures that may be shown outside a manager's own view on a day: those of the day if a release is due
 * and this is the day's first request, else the newest. All requests of one day are answered from the same release.
 * They are read and parsed once for all requests until they may be others.
 *
 * @returns null while fewer than five schools have sent anything
 */
export async function daysRelease(store: Store, of: ReleaseOf, now: Date): Promise<ReleaseOfDay | null> {
  const day = now.toISOString().slice(0, 10);
  const state = await stateOf(store, of, day);
  const ofStore = ready.get(store) ?? new Map<string, Ready>();
  ready.set(store, ofStore);
  const name = JSON.stringify([of.collection, of.county]);
  const known = ofStore.get(name);
  if (known?.state === state) return known.figures;
  const figures = makeRelease(store, of, day);
  ofStore.delete(name);
  ofStore.set(name, { state, figures });
  const [oldest] = ofStore.keys();
  if (ofStore.size > mostReady && oldest !== undefined) ofStore.delete(oldest);
  figures.catch(() => {
    if (ofStore.get(name)?.figures === figures) ofStore.delete(name);
  });
  return figures;
}

/**
 * The state that the figures of a day follow from. Once a day has its release, nothing else changes them; until then
 * every change to the standings may make one due.
 */
async function stateOf(store: Store, { collection, county }: ReleaseOf, day: string): Promise<string> {
  const newest = await store.publishedFigures.newestMark(collection, county);
  const isOfDay = newest !== null && newest.publishedOn >= day;
  return JSON.stringify([newest, isOfDay || [day, await store.standings.stateOf(collection)]]);
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
