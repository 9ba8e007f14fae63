import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import type { Role } from '../../../src/api/resources/session';
import { openSession } from '../../../src/collector/access/session';
import type { CollectorOptions } from '../../../src/collector/build-collector';
import type { Store } from '../../../src/collector/store/store';
import { addAccount, aWorld, duringCollection, password, twoAreas } from './world';

/** Where the collector of `aStaffedWorld` is reached. */
export const origin = 'https://collector.example';

/** What the collector's own pages send with a request. */
export const fromOwnPage = { 'x-send-benchmark': '1', origin, 'sec-fetch-site': 'same-origin' };

/**
 * A world at `origin` with two areas, a school in each, and an account of each role; the manager has area dspl3, and
 * the other manager dspl4. All sign in with `password`.
 */
export function aStaffedWorld(options: Partial<CollectorOptions> = {}) {
  return aWorld(
    {
      ...twoAreas,
      people: {
        manager: { role: 'manager', area: 'dspl3' },
        otherManager: { role: 'manager', area: 'dspl4' },
        county: { role: 'county' },
        administrator: { role: 'administrator' },
      },
      passwords: true,
    },
    { access: { publicUrl: origin, openId: null }, requestsPerMinute: 100_000, ...options },
  );
}

/**
 * Those who ask a collector over a store: a manager of the area `north`, with the school 100001, and of `south`, with
 * 100002; county staff, an administrator, and the school of the north.
 */
export async function peopleOfAreas(store: Store) {
  const { people, school } = await aWorld(
    {
      areas: ['north', 'south'],
      schools: [
        { urn: '100001', name: 'School of the north', area: 'north' },
        { urn: '100002', name: 'School of the south', area: 'south' },
      ],
      people: {
        manager: { role: 'manager', area: 'north' },
        elsewhere: { role: 'manager', area: 'south' },
        county: { role: 'county' },
        administrator: { role: 'administrator' },
      },
    },
    { store },
  );
  return { ...people, school };
}

/** The headers with which a page on a machine of one's own asks, for somebody who has just got an account. */
export async function signedIn(
  store: Store,
  role: Role,
  area: string | null = null,
): Promise<NonNullable<InjectOptions['headers']>> {
  const id = await addAccount(store, area === null ? role : `${role}-${area}`, { role, area }, false);
  return {
    cookie: `send-session=${await openSession(store, id, duringCollection)}`,
    origin: 'http://localhost',
    host: 'localhost',
    'x-send-benchmark': '1',
  };
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
