import { prepareDemonstration } from '../../src/demonstration/demonstration';
import type { DemonstrationAccounts } from '../../src/demonstration/demonstration-accounts';
import { greeting } from '../../src/cli/serving/greeting';
import { signInWithPassword } from '../../src/collector/access/sign-in-with-password';
import type { Store } from '../../src/collector/store/store';
import { onEveryStore } from '../collector/support/on-every-store';
import { asks } from '../collector/support/sending';
import { cleanUp, startOver } from '../collector/support/world';

afterAll(cleanUp);

const now = new Date('2026-11-22T12:00:00.000Z');
const later = new Date('2026-11-29T12:00:00.000Z');

function accountsOf({ accounts }: Awaited<ReturnType<typeof prepareDemonstration>>): DemonstrationAccounts {
  if (typeof accounts === 'string') throw new Error(`The invented area was ${accounts}.`);
  return accounts;
}

/** All that a collector holds but for keys, of which the preview gets a new one each time. */
async function heldIn(store: Store): Promise<object> {
  const collections = await store.collections.list();
  return {
    areas: await store.areas.list(),
    schools: await store.schools.list(),
    accounts: await store.accounts.list(),
    collections,
    standings: await Promise.all(collections.map(({ id }) => store.standings.of(id))),
    participation: await Promise.all(
      collections.map(({ id }) => store.participation.ofArea(id, 'demonstration')),
    ),
    texts: await store.areaTexts.ofArea('demonstration'),
    events: await store.areaEvents.ofArea('demonstration'),
    requests: await store.contactRequests.ofArea('demonstration', { limit: 100, after: null }),
    audit: await store.audit.newest(1000),
  };
}

onEveryStore((openStore) => {
  test('a new collector is filled with an area over three years, of which two are published', async () => {
    const store = await openStore();
    const { connection } = await prepareDemonstration(store, 'filled', now);
    const schools = await store.schools.list({ area: 'demonstration' });
    expect(schools).toHaveLength(41);
    expect(schools.map(({ urn }) => urn)).toContain(connection.school.urn);
    const areas = [...(await store.areas.list()), ...(await store.areas.counties())];
    const collections = await store.collections.list();
    for (const { name } of [...schools, ...areas, ...collections, ...(await store.accounts.list())]) {
      expect(name).toContain('(invented)');
    }
    expect(collections.map(({ id, state }) => `${id} ${state}`)).toEqual([
      '2026-27 open',
      '2025-26 published',
      '2024-25 published',
    ]);
    expect((await store.collections.openAt(now))?.id).toBe('2026-27');
    for (const { id } of collections) {
      const { briefed, started, sent } = await store.standings.participation(id);
      expect(sent).toBeGreaterThan(15);
      expect(started).toBeGreaterThan(sent);
      expect(briefed).toBeGreaterThanOrEqual(started);
      const standings = await store.standings.of(id);
      expect(standings.some(({ late }) => late)).toBe(id !== '2026-27');
    }
  });

  test('the preview’s school sees what the area offers and where the others stood', async () => {
    const store = await openStore();
    const { connection } = await prepareDemonstration(store, 'filled', now);
    const { app } = await startOver(store, { now: () => now });
    const sender = { urn: connection.school.urn, key: connection.key };
    const offer = (await asks(app, sender, '/offer')).json<{ outcomes: { support: string | null }[] }>();
    expect(offer.outcomes.map(({ support }) => support?.slice(0, 9))).toEqual(Array(5).fill('Invented:'));
    const comparison = (await asks(app, sender, '/comparison')).json<{ populations: object[] }>();
    expect(comparison.populations.length).toBeGreaterThan(0);
  });

  test('the manager’s queue holds requests that wait for the manager and for a school', async () => {
    const store = await openStore();
    await prepareDemonstration(store, 'filled', now);
    const queue = await store.contactRequests.ofArea('demonstration', { limit: 10, after: null });
    expect(queue.map(({ state }) => state).sort()).toEqual(['agreed', 'asked', 'asked', 'offered']);
    expect(new Set(queue.map(({ from }) => from.urn)).size).toBe(4);
  });

  test('an account of each role signs in with the password that is shown', async () => {
    const store = await openStore();
    const { emails, password } = accountsOf(await prepareDemonstration(store, 'filled', now));
    const roles = [];
    for (const email of emails) {
      await signInWithPassword({ store, now: () => now }, { email, password: password ?? '' });
      roles.push((await store.accounts.findByEmail(email))?.role);
    }
    expect(roles).toEqual(['manager', 'county', 'administrator']);
  });

  test('starting again changes nothing but the preview’s key, and shows no password', async () => {
    const store = await openStore();
    const first = await prepareDemonstration(store, 'filled', now);
    await store.areaTexts.save('demonstration', { key: 'contact', text: 'Changed by hand' }, now);
    const before = await heldIn(store);
    const again = await prepareDemonstration(store, 'filled', later);
    expect(await heldIn(store)).toEqual(before);
    expect(accountsOf(again)).toMatchObject({ emails: accountsOf(first).emails, password: null });
    expect(await store.schoolKeys.use(again.connection.key, later)).toMatchObject({ urn: '999999' });
  });

  test('an empty one has the preview’s school and an open collection, and nothing else', async () => {
    const store = await openStore();
    const { connection, accounts } = await prepareDemonstration(store, 'empty', now);
    expect(accounts).toBe('not asked for');
    await prepareDemonstration(store, 'empty', later);
    expect(await heldIn(store)).toMatchObject({
      areas: [],
      accounts: [],
      schools: [connection.school],
      collections: [{ id: '2026-demonstration', state: 'open' }],
    });
    accountsOf(await prepareDemonstration(store, 'filled', later));
    expect((await store.collections.openAt(later))?.id).toBe('2026-27');
  });

  test('nothing is mixed with areas or collections that are somebody’s own', async () => {
    const store = await openStore();
    const own = { id: '2025-26', name: 'Summer 2026', framework: 'hertfordshire/2019' };
    await store.collections.save({
      ...own,
      opensAt: new Date('2026-05-01'),
      closesAt: new Date('2026-07-01'),
    });
    expect((await prepareDemonstration(store, 'filled', now)).accounts).toBe('kept out');
    expect(await store.collections.list()).toMatchObject([own]);
    const other = await openStore();
    await other.areas.saveCounty({ id: 'hertfordshire', name: 'Hertfordshire' });
    await other.areas.save({ id: 'dspl3', name: 'DSPL area 3', county: 'hertfordshire' });
    expect((await prepareDemonstration(other, 'filled', now)).accounts).toBe('kept out');
    expect(await other.areas.list()).toMatchObject([{ id: 'dspl3' }]);
  });

  test('the greeting says where the dashboard is and how to sign in, the password only once', async () => {
    const store = await openStore();
    const { app } = await startOver(store);
    const greet = async (kind: 'filled' | 'empty') =>
      greeting('http://127.0.0.1:3000', { app, demonstration: await prepareDemonstration(store, kind) }, 'x');
    expect(await greet('empty')).toContain('account add --help');
    const first = await greet('filled');
    expect(first).toMatch(/^Dashboard: http:\/\/127\.0\.0\.1:3000\/dashboard$/m);
    expect(first).toMatch(/^Sign in: {3}manager@.*\(invented\)$/m);
    expect(first).toMatch(/^Password: {2}(\w{5}-){3}\w{5} for each/m);
    expect(await greet('filled')).toMatch(/^Password: {2}as at the first start; npx send-benchmark account/m);
  });
});
