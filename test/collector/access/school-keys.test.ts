import { parse } from 'csv-parse/sync';
import { readConnectionLink } from '../../../src/assessment/connection-link';
import { newSecret } from '../../../src/collector/access/secret';
import { onEveryStore } from '../support/on-every-store';
import { ask as askForSummary } from '../support/sending';
import { askAs, aStaffedWorld, cookieOf, origin } from '../support/signing-in';
import { cleanUp } from '../support/world';

afterAll(cleanUp);

const anySummary = '00000000-0000-4000-8000-000000000000';

type Whose = 'manager' | 'otherManager' | 'administrator';

async function aKeyMaker() {
  const collector = await aStaffedWorld();
  const { app, store, accounts } = collector;
  await store.schools.save({ urn: '777777', name: '=Elm & <Ash> School' });
  await store.schools.setArea('777777', 'dspl3');
  const make = async (whose: Whose, wanted: object = {}) =>
    askAs(app, await cookieOf(store, accounts[whose]), {
      method: 'POST',
      url: '/api/v1/school-keys',
      payload: { renew: false, format: 'links', ...wanted },
    });
  const list = async (whose: Whose, query = '') =>
    askAs(app, await cookieOf(store, accounts[whose]), { url: `/api/v1/school-keys${query}` });
  /** What the collector says to a key: 404 where it takes it, since there is no such summary. */
  const tried = async (key: string) => (await askForSummary(app, key, anySummary)).statusCode;
  return { ...collector, make, list, tried };
}

/** The links in a text, by URN. */
function linksIn(text: string): Map<string, { origin: string; key: string } | null> {
  const lines = text.split('\n').filter((line) => line !== '');
  return new Map(
    lines.map((line) => [line.split('\t')[0] ?? '', readConnectionLink(line.split('\t')[1] ?? '')]),
  );
}

test('a manager makes keys for the schools of the area that have none, shown once as links', async () => {
  const { make, tried, key } = await aKeyMaker();
  const made = await make('manager');
  expect([made.statusCode, made.headers['cache-control']]).toEqual([201, 'no-store']);
  const links = linksIn(made.body);
  expect([...links.keys()]).toEqual(['777777']);
  expect(links.get('777777')?.origin).toBe(origin);
  expect(await tried(links.get('777777')?.key ?? '')).toBe(404);
  expect(await tried(key)).toBe(404);
  expect((await make('manager')).body).toBe('');
});

test('renewing takes the old key’s place', async () => {
  const { make, tried, key, store } = await aKeyMaker();
  const made = await make('manager', { renew: true, urns: ['999999'] });
  const links = linksIn(made.body);
  expect([...links.keys()]).toEqual(['999999']);
  expect([await tried(key), await tried(links.get('999999')?.key ?? '')]).toEqual([401, 404]);
  expect((await store.audit.about('school:999999')).at(-1)).toMatchObject({
    action: 'school-key.made',
    detail: { inPlaceOfAnother: true },
  });
});

test('a manager makes keys in no other area, an administrator in all or one', async () => {
  const { make, tried, otherKey } = await aKeyMaker();
  expect((await make('manager', { area: 'dspl4' })).statusCode).toBe(404);
  expect((await make('manager', { urns: ['888888'], renew: true })).body).toBe('');
  expect(await tried(otherKey)).toBe(404);
  const all = linksIn((await make('administrator', { renew: true })).body);
  expect([...all.keys()]).toEqual(['777777', '888888', '999999']);
  const one = linksIn((await make('administrator', { renew: true, area: 'dspl4' })).body);
  expect([...one.keys()]).toEqual(['888888']);
});

test('a closed school gets no key', async () => {
  const { make, store } = await aKeyMaker();
  const elm = await store.schools.find('777777');
  if (elm !== null) await store.schools.saveAll([{ ...elm, status: 'closed' }]);
  expect((await make('manager')).body).toBe('');
});

test('the table for mail merge is what Excel and Word read, and no cell of it is a formula', async () => {
  const { make } = await aKeyMaker();
  const made = await make('manager', { format: 'csv' });
  expect(made.headers['content-disposition']).toBe('attachment; filename="connection-links.csv"');
  expect(made.body.startsWith('\uFEFF')).toBe(true);
  const [row] = parse(made.body, { columns: true, bom: true }) as Record<string, string>[];
  expect(row).toMatchObject({ URN: '777777', School: "'=Elm & <Ash> School", Email: '' });
  expect(readConnectionLink(row?.['Link'] ?? '')?.key).toHaveLength(43);
});

test('the letters are a page for each school, with its link as text and nothing of its name as markup', async () => {
  const { make } = await aKeyMaker();
  const made = await make('manager', { format: 'letters', renew: true });
  expect(made.headers['content-disposition']).toContain('attachment');
  expect(made.body.match(/<article>/g)).toHaveLength(2);
  expect(made.body).toContain('break-after: page');
  expect(made.body).toContain('&lt;Ash&gt;');
  expect(made.body).not.toMatch(/<Ash>|<script/);
  const links = [...made.body.matchAll(/class="link">([^<]+)</g)].map(([, link]) =>
    readConnectionLink((link ?? '').replaceAll('&amp;', '&')),
  );
  expect(links.map((link) => link?.origin)).toEqual([origin, origin]);
});

test('taking a key back is at once, once, and in the own area only', async () => {
  const { app, store, accounts, tried, key } = await aKeyMaker();
  const revoke = async (whose: Whose, urn: string) =>
    askAs(app, await cookieOf(store, accounts[whose]), {
      method: 'DELETE',
      url: `/api/v1/school-keys/${urn}`,
    });
  const others = await revoke('otherManager', '999999');
  const nowhere = await revoke('otherManager', '123456');
  expect([others.statusCode, others.json<{ detail: string }>().detail]).toEqual([
    404,
    nowhere.json<{ detail: string }>().detail,
  ]);
  expect(await tried(key)).toBe(404);
  expect((await revoke('manager', '999999')).statusCode).toBe(204);
  expect(await tried(key)).toBe(401);
  expect((await revoke('manager', '999999')).statusCode).toBe(404);
  expect((await store.audit.about('school:999999')).at(-1)).toMatchObject({
    actor: accounts.manager,
    action: 'school-key.revoked',
  });
});

test('the list tells which school has a key and when it was last used, and never the key', async () => {
  const { list, tried, key } = await aKeyMaker();
  await tried(key);
  const listed = await list('manager');
  expect(listed.json()).toEqual({
    schools: [
      { urn: '777777', name: '=Elm & <Ash> School', key: null },
      {
        urn: '999999',
        name: 'Maple Grove Primary School',
        key: { createdAt: expect.any(String), lastUsedAt: '2027-06-18T09:30:00.000Z' },
      },
    ],
    next: null,
  });
  expect(listed.body).not.toContain(key);
  expect((await list('manager', '?area=dspl4')).statusCode).toBe(404);
  const after = (await list('administrator', '?after=777777')).json<{ schools: { urn: string }[] }>();
  expect(after.schools.map(({ urn }) => urn)).toEqual(['888888', '999999']);
});

test('without a public address no link is made for somebody from elsewhere', async () => {
  const { app, store, accounts } = await aStaffedWorld({ access: { publicUrl: null, openId: null } });
  const cookie = (await cookieOf(store, accounts.manager)).replace('__Host-', '');
  const made = await app.inject({
    method: 'POST',
    url: '/api/v1/school-keys',
    headers: { host: 'evil.example', origin: 'http://evil.example', 'x-send-benchmark': '1', cookie },
    payload: { renew: true, format: 'links' },
  });
  expect(made.json()).toMatchObject({ status: 422, type: '/problems/no-public-address' });
});

onEveryStore((openStore) => {
  const monday = new Date('2027-06-14T09:00:00.000Z');

  test('a key is known while it works, and its use is written once a day', async () => {
    const store = await openStore();
    const [key, other] = [newSecret(), newSecret()];
    await store.schools.save({ urn: '999999', name: 'Maple Grove Primary School' });
    await store.schoolKeys.add([{ urn: '999999', key }], monday);
    const used = async (moment: string) => {
      expect(await store.schoolKeys.use(key, new Date(moment))).toMatchObject({ urn: '999999' });
      return (await store.schoolKeys.working(['999999']))[0]?.lastUsedAt?.toISOString();
    };
    expect(await used('2027-06-14T10:00:00.000Z')).toBe('2027-06-14T10:00:00.000Z');
    expect(await used('2027-06-14T23:00:00.000Z')).toBe('2027-06-14T10:00:00.000Z');
    expect(await used('2027-06-15T01:00:00.000Z')).toBe('2027-06-15T01:00:00.000Z');
    expect(await store.schoolKeys.use(other, monday)).toBeNull();
    expect(await store.schoolKeys.revoke(['999999'], monday)).toBe(1);
    expect(await store.schoolKeys.use(key, monday)).toBeNull();
    expect(await store.schoolKeys.working(['999999'])).toEqual([]);
  });
});
