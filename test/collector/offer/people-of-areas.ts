import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import type { Store } from '../../../src/collector/store/store';
import { collection, startOver } from '../build-collector';
import { signedIn } from '../sign-in';
import { newSchoolKey } from '../support/new-school-key';

/** Asks a path below `/api/v1` with a body, where there is one. */
export type Ask = (
  method: 'GET' | 'PUT' | 'POST' | 'DELETE',
  path: string,
  payload?: object,
) => Promise<LightMyRequestResponse>;

/**
 * A collector over a store, with the areas `north` (the school 100001) and `south` (100002), and those who ask:
 * a manager of each, county staff, an administrator, and the school of the north.
 */
export async function peopleOfAreas(store: Store) {
  const { app } = await startOver(store);
  await store.areas.saveCounty({ id: 'shire', name: 'Shire' });
  for (const [id, urn] of [
    ['north', '100001'],
    ['south', '100002'],
  ] as const) {
    await store.areas.save({ id, name: `Area ${id}`, county: 'shire' });
    await store.schools.save({ urn, name: `School of the ${id}` });
    await store.schools.setArea(urn, id);
  }
  await store.collections.save(collection);
  const asking =
    (headers: NonNullable<InjectOptions['headers']>): Ask =>
    (method, path, payload) =>
      app.inject({ method, url: `/api/v1${path}`, headers, ...(payload && { payload }) });
  return {
    manager: asking(await signedIn(store, 'manager', 'north')),
    elsewhere: asking(await signedIn(store, 'manager', 'south')),
    county: asking(await signedIn(store, 'county')),
    administrator: asking(await signedIn(store, 'administrator')),
    school: asking({ authorization: `Bearer ${await newSchoolKey(store, '100001')}` }),
  };
}
