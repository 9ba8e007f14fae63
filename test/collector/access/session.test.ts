import { askAs, aStaffedWorld, cookieIn, cookieOf, fromOwnPage, signIn } from '../support/signing-in';
import { cleanUp, password } from '../support/world';

afterAll(cleanUp);

const session = { method: 'GET', url: '/api/v1/session' } as const;
const signOut = { method: 'DELETE', url: '/api/v1/session' } as const;
const minute = 60_000;

test('whoever signs in is told who it is, and stays signed in', async () => {
  const { app, accounts } = await aStaffedWorld();
  const signedIn = await signIn(app, ' Manager@Example.org ');
  const person = {
    account: accounts.manager,
    email: 'manager@example.org',
    name: 'A. Person',
    role: 'manager',
    area: { id: 'dspl3', name: 'Area dspl3' },
    way: 'password',
  };
  expect([signedIn.statusCode, signedIn.json()]).toEqual([200, person]);
  expect((await askAs(app, cookieIn(signedIn), session)).json()).toEqual(person);
});

test('the cookie is this host’s alone, hidden from scripts, and sent over https from its own pages only', async () => {
  const { app } = await aStaffedWorld();
  const set = String((await signIn(app)).headers['set-cookie']);
  expect(set).toMatch(/^__Host-send-session=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
});

test('on a machine of one’s own plain http will do, but under no other name', async () => {
  const { app } = await aStaffedWorld({ access: { publicUrl: null, openId: null } });
  const from = (host: string) =>
    app.inject({
      method: 'POST',
      url: '/api/v1/session',
      headers: { ...fromOwnPage, host, origin: `http://${host}` },
      payload: { email: 'manager@example.org', password },
    });
  const here = await from('localhost:3000');
  expect(here.headers['set-cookie']).toMatch(/^send-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
  expect((await from('rebound.example')).json()).toMatchObject({ type: '/problems/no-public-address' });
});

test('the cookie’s secret is not in the store', async () => {
  const { app, store } = await aStaffedWorld();
  const secret = cookieIn(await signIn(app)).split('=')[1] ?? '';
  expect(await store.sessions.find(secret)).not.toBeNull();
  const { digestOf } = await import('../../../src/collector/access/secret');
  expect(await store.sessions.find(digestOf(secret))).toBeNull();
});

test('a session ends after an hour without a request, and after twelve in any case', async () => {
  const { app, clock, store, accounts } = await aStaffedWorld();
  const began = clock.now.getTime();
  const at = async (cookie: string, minutes: number) => {
    clock.now = new Date(began + minutes * minute);
    return (await askAs(app, cookie, session)).statusCode;
  };
  const left = await cookieOf(store, accounts.manager);
  expect([await at(left, 59), await at(left, 59 + 60)]).toEqual([200, 401]);
  const busy = await cookieOf(store, accounts.manager);
  for (let minutes = 50; minutes < 720; minutes += 50) expect(await at(busy, minutes)).toBe(200);
  expect(await at(busy, 720)).toBe(401);
});

test('signing out ends this session, and signing out everywhere all of them', async () => {
  const { app, store, accounts } = await aStaffedWorld();
  const [here, there, others] = await Promise.all([
    cookieOf(store, accounts.manager),
    cookieOf(store, accounts.manager),
    cookieOf(store, accounts.county),
  ]);
  const out = await askAs(app, here, signOut);
  expect(out.statusCode).toBe(204);
  expect(out.headers['set-cookie']).toMatch(/^__Host-send-session=; .*Expires=Thu, 01 Jan 1970/);
  expect((await askAs(app, here, session)).statusCode).toBe(401);
  expect((await askAs(app, there, session)).statusCode).toBe(200);
  const again = await cookieOf(store, accounts.manager);
  await askAs(app, again, { method: 'DELETE', url: '/api/v1/sessions' });
  expect((await askAs(app, there, session)).statusCode).toBe(401);
  expect((await askAs(app, others, session)).statusCode).toBe(200);
});

test('signing in again gives another session in the place of the first', async () => {
  const { app } = await aStaffedWorld();
  const first = cookieIn(await signIn(app));
  const second = await app.inject({
    method: 'POST',
    url: '/api/v1/session',
    headers: { ...fromOwnPage, cookie: first },
    payload: { email: 'manager@example.org', password },
  });
  expect(cookieIn(second)).not.toBe(first);
  expect((await askAs(app, first, session)).statusCode).toBe(401);
});

test('a changed password ends every other session; the old one no longer signs in', async () => {
  const { app, store, accounts } = await aStaffedWorld();
  const [here, there] = [await cookieOf(store, accounts.manager), await cookieOf(store, accounts.manager)];
  const change = (current: string) =>
    askAs(app, here, {
      method: 'PUT',
      url: '/api/v1/session/password',
      payload: { current, password: 'eight loud badgers' },
    });
  expect((await change('nine badgers')).json()).toMatchObject({ status: 422, field: 'current' });
  const changed = await change(password);
  expect(changed.statusCode).toBe(204);
  expect((await askAs(app, cookieIn(changed), session)).statusCode).toBe(200);
  for (const old of [here, there]) expect((await askAs(app, old, session)).statusCode).toBe(401);
  expect((await signIn(app)).statusCode).toBe(401);
  expect((await signIn(app, 'manager@example.org', 'eight loud badgers')).statusCode).toBe(200);
});

test('a password has twelve characters at least, of whatever kind', async () => {
  const { app, store, accounts } = await aStaffedWorld();
  const cookie = await cookieOf(store, accounts.manager);
  const change = (chosen: string) =>
    askAs(app, cookie, {
      method: 'PUT',
      url: '/api/v1/session/password',
      payload: { current: password, password: chosen },
    });
  expect((await change('eleven char')).json()).toMatchObject({ status: 400, field: 'password' });
  expect((await change('a'.repeat(257))).json()).toMatchObject({ status: 400, field: 'password' });
  expect((await change('twelve chars')).statusCode).toBe(204);
});

describe('another site cannot use a session', () => {
  const crossSite: readonly (readonly [string, Record<string, string | undefined>])[] = [
    ['without the header of our pages', { ...fromOwnPage, 'x-send-benchmark': undefined }],
    ['with another origin', { ...fromOwnPage, origin: 'https://evil.example' }],
    ['with no origin to speak of', { ...fromOwnPage, origin: 'null' }],
    ['from another site', { ...fromOwnPage, 'sec-fetch-site': 'cross-site' }],
    ['from a sister site', { ...fromOwnPage, 'sec-fetch-site': 'same-site' }],
    ['without a word of where it is from', { 'x-send-benchmark': '1' }],
  ];

  test.each(crossSite)('%s', async (_what, headers) => {
    const { app, store, accounts } = await aStaffedWorld();
    const cookie = await cookieOf(store, accounts.manager);
    const given = Object.fromEntries(
      Object.entries({ ...headers, cookie }).filter(([, value]) => value !== undefined),
    );
    const refused = await app.inject({ ...signOut, headers: given });
    expect(refused.json()).toMatchObject({ status: 403, type: '/problems/other-origin' });
    expect((await askAs(app, cookie, session)).statusCode).toBe(200);
    const payload = { email: 'manager@example.org', password };
    const signedIn = await app.inject({ method: 'POST', url: '/api/v1/session', headers: given, payload });
    expect(signedIn.statusCode).toBe(403);
  });
});

test('the ways to sign in are told to anybody', async () => {
  const { app } = await aStaffedWorld();
  const ways = await app.inject('/api/v1/session/ways');
  expect(ways.json()).toEqual({ password: true, openId: null });
});
