import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { newSecret } from '../../src/collector/access/secret';
import type { CollectorOptions } from '../../src/collector/build-collector';
import type { School } from '../../src/collector/store/registry/schools';
import type { Store } from '../../src/collector/store/store';
import { aSummary } from '../assessment/build-summary';
import { aFile, collection, duringCollection, send, startCollector } from './build-collector';

/** The highest, the middle and the lowest level of the 2019 framework. */
export type Level = 'emerging' | 'expected' | 'exemplary';

/** A school that can send: its key, and which it is. */
export interface Sender {
  readonly urn: string;
  readonly key: string;
}

/** A collector of a county with two areas, `north` and `south`, and no schools yet; its clock can be set. */
export async function aCounty(options: Partial<CollectorOptions> = {}) {
  const clock = { now: duringCollection };
  const { app, store } = await startCollector(aFile(), { now: () => clock.now, ...options });
  await store.areas.saveCounty({ id: 'shire', name: 'Shire' });
  await store.areas.save({ id: 'north', name: 'North', county: 'shire' });
  await store.areas.save({ id: 'south', name: 'South', county: 'shire' });
  await store.collections.save(collection);
  return { app, store, clock };
}

/** Schools with consecutive URNs from the first on, and their keys. */
export async function schools(
  store: Store,
  count: number,
  first: number,
  place: Partial<School> = { area: 'north' },
): Promise<readonly Sender[]> {
  const made = Array.from({ length: count }, (_, index) => {
    return { urn: String(first + index), key: newSecret() };
  });
  await store.schools.saveAll(made.map(({ urn }) => ({ ...aSchool(urn), ...place })));
  await store.schoolKeys.add(made, duringCollection);
  return made;
}

function aSchool(urn: string): School {
  return {
    urn,
    name: `School ${urn}`,
    phase: 'Primary',
    type: 'Community school',
    area: null,
    status: 'open',
    closedOn: null,
    successor: null,
    localAuthority: null,
    address: null,
    contactEmail: null,
  };
}

/** Sends a summary in which every aspect stands at one level but those that are given. */
export async function sends(
  app: FastifyInstance,
  { urn, key }: Sender,
  level: Level | null,
  changes: { readonly share?: readonly string[]; readonly ratings?: Record<string, Level | null> } = {},
  collectionId = collection.id,
): Promise<string> {
  const submission = randomUUID();
  const whole = aSummary();
  const ratings = Object.fromEntries(Object.keys(whole.ratings).map((id) => [id, level]));
  const summary = {
    ...whole,
    submission,
    collection: collectionId,
    school: { urn, name: `School ${urn}` },
    ratings: { ...ratings, ...changes.ratings },
    share: changes.share ?? [],
  };
  const answer = await send(app, key, summary);
  if (answer.statusCode !== 201) throw new Error(answer.body);
  return submission;
}

/** Sends for several schools, which take turns in the levels. */
export async function allSend(
  app: FastifyInstance,
  senders: readonly Sender[],
  levels: readonly Level[] = ['emerging', 'expected', 'exemplary'],
): Promise<void> {
  for (const [index, sender] of senders.entries()) {
    await sends(app, sender, levels[index % levels.length] ?? null);
  }
}

/** Asks with a school's key. */
export function asks(app: FastifyInstance, { key }: Sender, url: string) {
  return app.inject({ url: `/api/v1${url}`, headers: { authorization: `Bearer ${key}` } });
}

/** Posts with a school's key. */
export function posts(app: FastifyInstance, { key }: Sender, url: string, payload?: object) {
  const headers = { authorization: `Bearer ${key}` };
  return app.inject({ method: 'POST', url: `/api/v1${url}`, headers, ...(payload && { payload }) });
}
