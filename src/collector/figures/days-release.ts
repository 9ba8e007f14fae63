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

/** The releases that this process is making, by store. Requests that come meanwhile wait for the same one. */
const underWay = new WeakMap<Store, Map<string, Promise<MadeRelease | null>>>();

/**
 * The figures that may be shown outside a manager's own view: those of the day if a release is due and this is the
 * day's first request, else the newest. Once the collection is published, they are made a last time, of everything
 * that was sent, and stay.
 *
 * @returns null while fewer than five schools have sent anything
 */
export async function daysRelease(store: Store, of: ReleaseOf, now: Date): Promise<MadeRelease | null> {
  const newest = await store.publishedFigures.newest(of.collection.id, of.county);
  const isDue = of.collection.state === 'published' ? newest?.isFinal !== true : !isOfDay(newest, now);
  return isDue ? makeRelease(store, of, now) : newest;
}

/**
 * Makes the figures now, though there are some of this day, so that a newsletter need not wait for tomorrow. The
 * rule about small groups holds from release to release, not from day to day.
 *
 * @returns the newest figures; null where there are none. Nothing new while fewer than five schools' standings have
 *   changed, or once the collection is published.
 */
export async function releaseNow(store: Store, of: ReleaseOf, now: Date): Promise<MadeRelease | null> {
  return of.collection.state === 'published' ? daysRelease(store, of, now) : makeRelease(store, of, now);
}

/** Requests of one moment of the same figures are answered from one release. */
function makeRelease(store: Store, of: ReleaseOf, now: Date): Promise<MadeRelease | null> {
  const ofStore = underWay.get(store) ?? new Map<string, Promise<MadeRelease | null>>();
  underWay.set(store, ofStore);
  const name = JSON.stringify([of.collection.id, of.collection.state, of.county]);
  const begun = ofStore.get(name);
  if (begun !== undefined) return begun;
  const making = tryToMake(store, of, now).finally(() => ofStore.delete(name));
  ofStore.set(name, making);
  return making;
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

function isOfDay(release: MadeRelease | null, now: Date): boolean {
  return release !== null && release.madeAt.slice(0, 10) >= now.toISOString().slice(0, 10);
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
