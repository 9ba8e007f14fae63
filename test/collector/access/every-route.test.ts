import fastify, { type InjectOptions } from 'fastify';
import { guardRoutes } from '../../../src/collector/access/guard-routes';
import { newSecret } from '../../../src/collector/access/secret';
import type { Permission } from '../../../src/collector/access/permission';
import { aSummary } from '../../assessment/support/build-summary';
import { routeTable, submissionOf } from '../support/route-table';
import { send } from '../support/sending';
import { aStaffedWorld, cookieOf, fromOwnPage } from '../support/signing-in';
import { cleanUp, newSchoolKey } from '../support/world';

type Method = NonNullable<Exclude<InjectOptions['method'], undefined>>;
type Headers = Readonly<Record<string, string>>;
type Collector = Awaited<ReturnType<typeof aStaffedWorld>>;

const served = new Map<string, Permission | undefined>();
let collector: Collector;
/** Each probe comes from an address of its own, so that none meets the limit on requests. */
let probes = 0;

beforeAll(async () => {
  collector = await aStaffedWorld({
    onRoute: ({ method, url, config }) => {
      // Outside the API nothing is guarded, so that whatever is served there is open.
      const permission = config?.permission ?? (url.startsWith('/api/v1/') ? undefined : 'anyone');
      for (const one of [method].flat()) served.set(`${one} ${url.replace(/(.)\/$/, '$1')}`, permission);
    },
  });
  const { app, key, otherKey } = collector;
  for (const [urn, held] of [
    ['999999', key],
    ['888888', otherKey],
  ] as const) {
    const summary = aSummary({ submission: submissionOf(urn), school: { urn, name: 'A School' } });
    expect((await send(app, held, summary)).statusCode).toBe(201);
  }
});
afterAll(cleanUp);

const lines = Object.entries(routeTable).flatMap(([route, line]) => {
  const [method = '', url = ''] = route.split(' ');
  const rows = method === 'GET' ? ['GET', 'HEAD'] : [method];
  return rows.map((one) => ({ route: `${one} ${url}`, method: one as Method, url: addressOf(url), line }));
});

/** An address of the route at which there is nothing, so that walking changes nothing. */
function addressOf(url: string): string {
  return url
    .replace(':submission', '00000000-0000-4000-8000-000000000000')
    .replace(':urn', '123456')
    .replace(/:\w+/g, 'nothing');
}

async function probe(method: Method, url: string, headers: Headers, payload?: object) {
  probes += 1;
  return collector.app.inject({
    method,
    url,
    headers: { ...fromOwnPage, ...headers },
    remoteAddress: `10.0.${String(probes >> 8)}.${String(probes & 255)}`,
    ...(payload !== undefined && { payload }),
  });
}

const bearer = (key: string): Headers => ({ authorization: `Bearer ${key}` });
const hour = 3_600_000;

/** Those whom no route but an open one knows. */
const strangers: Readonly<Record<string, () => Promise<Headers>>> = {
  'nobody at all': async () => ({}),
  'a key that is nobody’s': async () => bearer(newSecret()),
  'a key that was revoked': async () => {
    const revoked = await newSchoolKey(collector.store, '888888');
    await newSchoolKey(collector.store, '888888');
    return bearer(revoked);
  },
  'the key of a school that is closed': async () => {
    const school = await collector.store.schools.find('888888');
    if (school === null) throw new Error('The school is not there.');
    await collector.store.schools.saveAll([{ ...school, urn: '666666', area: null, status: 'closed' }]);
    return bearer(await newSchoolKey(collector.store, '666666'));
  },
  'a cookie that is nobody’s': async () => ({ cookie: `__Host-send-session=${newSecret()}` }),
  'a session of yesterday': () => session('administrator', 24),
  'a session idle for an hour': () => session('administrator', 1),
  'a session that was signed out': async () => {
    const signedOut = await session('administrator');
    await collector.store.sessions.remove(signedOut['cookie']?.split('=')[1] ?? '');
    return signedOut;
  },
  'a session of a closed account': async () => {
    const closed = await session('otherManager');
    await collector.store.accounts.change(collector.accounts.otherManager, {
      disabledAt: collector.clock.now,
    });
    return closed;
  },
};

/** Those whom routes may let in. */
const askers: Readonly<Record<'school' | 'manager' | 'county' | 'administrator', () => Promise<Headers>>> = {
  school: async () => bearer(await newSchoolKey(collector.store, '999999')),
  manager: () => session('manager'),
  county: () => session('county'),
  administrator: () => session('administrator'),
};

async function session(whose: keyof Collector['accounts'], hoursAgo = 0): Promise<Headers> {
  const { store, accounts, clock } = collector;
  const began = new Date(clock.now.getTime() - hoursAgo * hour);
  return { cookie: await cookieOf(store, accounts[whose], began) };
}

test('every route stands in the table, with the permission that it declares', () => {
  const expected = new Map(lines.map(({ route, line }) => [route, line.permission]));
  expect([...served.keys()].sort()).toEqual([...expected.keys()].sort());
  for (const [route, permission] of served) expect([route, permission]).toEqual([route, expected.get(route)]);
});

describe.each(lines)('$route', ({ method, url, line }) => {
  test('refuses strangers, unless it is open', async () => {
    for (const [who, headersOf] of Object.entries(strangers)) {
      const { statusCode } = await probe(method, url, await headersOf());
      const isRefused = statusCode === 401 || statusCode === 403;
      if (line.permission === 'anyone') expect([who, isRefused]).toEqual([who, false]);
      else expect([who, statusCode]).toEqual([who, 401]);
    }
  });

  test('lets in whom it should, and nobody else', async () => {
    for (const [who, headersOf] of Object.entries(askers)) {
      const { statusCode } = await probe(method, url, await headersOf());
      const isIn = line.permission === 'anyone' || line.permission.some((one) => one === who);
      if (isIn) expect([who, [401, 403].includes(statusCode)]).toEqual([who, false]);
      else expect([who, statusCode]).toEqual([who, 403]);
    }
  });
});

const withAreas = lines.flatMap(({ route, method, line }) =>
  line.areas === undefined ? [] : [{ route, method, areas: line.areas, payload: line.payload }],
);

test.each(withAreas)('$route tells a manager nothing of another area', async (row) => {
  const manager = await session('manager');
  const ask = (url: string) => probe(row.method, url, manager, row.payload);
  const [another, none] = [await ask(row.areas.another), await ask(row.areas.none)];
  expect([another.statusCode, none.statusCode]).toEqual([404, 404]);
  expect(withoutInstance(another.body)).toBe(withoutInstance(none.body));
  expect((await ask(row.areas.own)).statusCode).toBeLessThan(300);
});

function withoutInstance(body: string): string {
  return body.replace(/"instance":"[^"]*"/, '');
}

test('a route that declares no permission does not start', () => {
  const app = fastify();
  const { store, clock } = collector;
  const access = { publicUrl: null, openId: null };
  guardRoutes(app, { store, now: () => clock.now, access, frameworks: [] });
  expect(() => app.get('/secret', async () => 'secret')).toThrow('declares no permission');
});
