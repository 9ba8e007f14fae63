import { setImmediate as nextTurn } from 'node:timers/promises';
import { nextRelease } from '../../collation/release';
import type { FoundCollection } from '../collections/find-collection';
import type { MadeRelease } from '../store/collections/published-figures';
import type { Store } from '../store/store';

/** The figures of one collection in one county. */
export interface ReleaseOf extends FoundCollection {
  readonly county: string;
}

/** The most attempts to make a release. */
const attempts = 5;

/** The figures of a county, ready or on their way, and the state of the store that they are of. */
interface Ready {
  readonly state: string;
  readonly figures: Promise<MadeRelease | null>;
}

/** What this process has ready, by store: of the whole country 408 areas have 12 MB of rows in a collection. */
const ready = new WeakMap<Store, Map<string, Ready>>();

/** The most counties' figures that are kept ready: two collections of all of England. */
const mostReady = 400;

/**
 * The figures that may be shown outside a manager's own view: those of the day if a release is due and this is the
 * day's first request, else the newest. Once the collection is published, they are made a last time, of everything
 * that was sent, and stay. They are read and parsed once for all requests until they may be others.
 *
 * @returns null while fewer than five schools have sent anything
 */
export async function daysRelease(store: Store, of: ReleaseOf, now: Date): Promise<MadeRelease | null> {
  const state = await stateOf(store, of, now);
  const ofStore = ready.get(store) ?? new Map<string, Ready>();
  ready.set(store, ofStore);
  const name = JSON.stringify([of.collection.id, of.county]);
  const known = ofStore.get(name);
  if (known?.state === state) return known.figures;
  const figures = newestOrMade(store, of, now);
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
 * Makes the figures now, though there are some of this day, so that a newsletter need not wait for tomorrow. The
 * rule about small groups holds from release to release, not from day to day.
 *
 * @returns the newest figures; null where there are none. Nothing new while fewer than five schools' standings have
 *   changed, or once the collection is published.
 */
export async function releaseNow(store: Store, of: ReleaseOf, now: Date): Promise<MadeRelease | null> {
  return of.collection.state === 'published' ? daysRelease(store, of, now) : tryToMake(store, of, now);
}

async function newestOrMade(store: Store, of: ReleaseOf, now: Date): Promise<MadeRelease | null> {
  const newest = await store.publishedFigures.newest(of.collection.id, of.county);
  const isDue =
    of.collection.state === 'published' ? newest?.isFinal !== true : !isOfDay(newest?.madeAt, now);
  return isDue ? tryToMake(store, of, now) : newest;
}

/**
 * The state that the figures follow from. Once a day has its release, nothing else changes them unless the collection
 * is published; until then every change to the standings may make one due.
 */
async function stateOf(store: Store, { collection, county }: ReleaseOf, now: Date): Promise<string> {
  const newest = await store.publishedFigures.newestMark(collection.id, county);
  const isSettled = collection.state !== 'published' && isOfDay(newest?.publishedOn, now);
  const day = now.toISOString().slice(0, 10);
  return JSON.stringify([
    collection.state,
    newest,
    isSettled || [day, await store.standings.stateOf(collection.id)],
  ]);
}

/**
 * The counting runs outside any transaction, because it can take seconds, in which SQLite would serve nobody else.
 * The data are checked again when the release is kept. If they have changed, because another process was faster or a
 * school's data were deleted, the counting begins again.
 */
async function tryToMake(
  store: Store,
  { collection: { id, state }, framework, county }: ReleaseOf,
  now: Date,
): Promise<MadeRelease | null> {
  const isFinal = state === 'published';
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const { newest, standings, participation } = await store.transaction(async (within) => ({
      newest: await within.publishedFigures.newest(id, county),
      standings: await within.standings.forRelease(id, { county }),
      participation: await within.standings.participationByGroup(id, { county }),
    }));
    if (newest?.isFinal === true) return newest;
    const madeAt = momentAfter(newest, now);
    if (madeAt !== now.toISOString() && !isFinal) return newest;
    const release = await runInTurns(nextRelease(framework, county, standings, madeAt, newest, isFinal));
    if (release === null) return newest;
    const made = { ...release, madeAt, participation, isFinal };
    if (await store.transaction((within) => within.publishedFigures.keep(id, county, made, newest)))
      return made;
  }
  throw new Error(`What the figures of ${id} rest on has changed ${attempts} times.`);
}

/** Now, or, where the newest release is as late, as another process's clock may have it, a millisecond after it. */
function momentAfter(newest: MadeRelease | null, now: Date): string {
  const latest = newest === null ? Number.NaN : Date.parse(newest.madeAt);
  return new Date(latest >= now.getTime() ? latest + 1 : now.getTime()).toISOString();
}

function isOfDay(madeAt: string | undefined, now: Date): boolean {
  return madeAt !== undefined && madeAt.slice(0, 10) >= now.toISOString().slice(0, 10);
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
