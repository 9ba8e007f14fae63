import { randomUUID } from 'node:crypto';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import type { Role } from '../../../src/api/resources/session';
import { hashPassword } from '../../../src/collector/access/password';
import { openSession } from '../../../src/collector/access/session';
import type { CollectorOptions } from '../../../src/collector/build-collector';
import type { Store } from '../../../src/collector/store/store';
import { aCollector, duringCollection } from '../build-collector';

/** A password that nobody else has. */
export const password = 'seven quiet badgers';

/** Made once: it is slow on purpose. */
let hashed: Promise<string> | undefined;

/** Where the collector of `aStaffedCollector` is reached. */
export const origin = 'https://collector.example';

/** What the collector's own pages send with a request. */
export const fromOwnPage = { 'x-send-benchmark': '1', origin, 'sec-fetch-site': 'same-origin' };

/**
 * A collector at `origin` with a clock that a test may set, two areas, a school in each, and an account of each
 * role; the manager has area dspl3, and the other manager dspl4. The password is everybody's.
 */
export async function aStaffedCollector(options: Partial<CollectorOptions> = {}) {
  const clock = { now: duringCollection };
  const collector = await aCollector({
    now: () => clock.now,
    access: { publicUrl: origin, openId: null },
    requestsPerMinute: 100_000,
    ...options,
  });
  const { store } = collector;
  await store.areas.saveCounty({ id: 'hertfordshire', name: 'Hertfordshire' });
  await store.areas.save({ id: 'dspl3', name: 'DSPL area 3', county: 'hertfordshire' });
  await store.areas.save({ id: 'dspl4', name: 'DSPL area 4', county: 'hertfordshire' });
  await store.schools.setArea('999999', 'dspl3');
  await store.schools.setArea('888888', 'dspl4');
  const [manager, otherManager, county, administrator] = [
    await anAccount(store, 'manager', 'dspl3'),
    await anAccount(store, 'manager', 'dspl4', 'other.manager@example.org'),
    await anAccount(store, 'county'),
    await anAccount(store, 'administrator'),
  ];
  return { ...collector, clock, accounts: { manager, otherManager, county, administrator } };
}

/** Makes an account, whose e-mail address is its role at example.org, and answers with its id. */
export async function anAccount(
  store: Store,
  role: Role,
  area: string | null = null,
  email = `${role}@example.org`,
): Promise<string> {
  hashed ??= hashPassword(password);
  const person = { id: randomUUID(), email, name: 'A. Person', role, area };
  await store.accounts.add({
    ...person,
    passwordHash: await hashed,
    identity: null,
    createdAt: duringCollection,
  });
  return person.id;
}

/** The cookie of a new session. */
export async function cookieOf(store: Store, account: string, now = duringCollection): Promise<string> {
  return `__Host-send-session=${await openSession(store, account, now)}`;
}

/** Asks as the collector's own page does, with the cookie of a session. */
export function askAs(
  app: FastifyInstance,
  cookie: string,
  request: InjectOptions,
): Promise<LightMyRequestResponse> {
  return app.inject({ ...request, headers: { ...fromOwnPage, cookie, ...request.headers } });
}

/** Signs in, and answers with whatever the collector does. */
export function signIn(
  app: FastifyInstance,
  email = 'manager@example.org',
  given = password,
): Promise<LightMyRequestResponse> {
  return app.inject({
    method: 'POST',
    url: '/api/v1/session',
    headers: fromOwnPage,
    payload: { email, password: given },
  });
}

/** The cookie that an answer sets, as a browser sends it back. */
export function cookieIn({ cookies }: LightMyRequestResponse): string {
  const cookie = cookies.find(({ value }) => value !== '');
  return cookie === undefined ? '' : `${cookie.name}=${cookie.value}`;
}
