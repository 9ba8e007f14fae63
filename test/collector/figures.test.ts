import type { PopulationReport, Report } from '../../src/api/resources/reports';
import { moveCollection } from '../../src/collector/collections/manage-collections';
import { publishFigures } from '../../src/collector/figures/publish-figures';
import { frameworks } from '../../src/framework/frameworks';
import { openSession } from '../../src/collector/access/session';
import { allSend, sends } from './support/sending';
import { signedIn } from './support/signing-in';
import { addSchools, aWorld, cleanUp, collection, northAndSouth, severalSchools } from './support/world';

afterAll(cleanUp);

type County = Awaited<ReturnType<typeof aWorld<never>>>;

function first<Item>(list: readonly Item[]): Item {
  const [item] = list;
  if (item === undefined) throw new Error('The list is empty.');
  return item;
}

function aspect({ aspects }: PopulationReport, id = '1a') {
  return first(aspects.filter((line) => line.aspect === id));
}

async function reportFor(
  { app }: County,
  headers: Awaited<ReturnType<typeof signedIn>>,
  query = '',
  path = 'reports',
): Promise<Report['populations']> {
  const answer = await app.inject({ url: `/api/v1/${path}/2026-27${query}`, headers });
  if (answer.statusCode !== 200) throw new Error(answer.body);
  return answer.json<Report>().populations;
}

test('a manager sees the own area as it is now, with its schools, and may choose among them', async () => {
  const county = await aWorld(northAndSouth);
  const { app, store } = county;
  const [one, two] = await addSchools(store, severalSchools(3, 100_001));
  const special = first(
    await addSchools(store, severalSchools(1, 100_009, { area: 'north', phase: 'Special' })),
  );
  await addSchools(store, severalSchools(1, 200_001, { area: 'south' }));
  if (one === undefined || two === undefined) throw new Error('There are no schools.');
  await sends(app, one, 'exemplary', { share: ['1a'], ratings: { '1b': null } });
  await sends(app, two, 'emerging');
  await sends(app, special, 'emerging');
  const manager = await signedIn(store, 'manager', 'north');
  const report = first(await reportFor(county, manager));
  // Who has sent has started, though nobody has noted it.
  expect(report.participation).toEqual({ schools: 4, briefed: 0, started: 3, sent: 3 });
  expect(report.basis).toEqual({ ...report.participation, asAt: '2027-06-18T09:30:00.000Z' });
  expect(aspect(report)).toMatchObject({
    counts: { levels: { emerging: 2, expected: 0, exemplary: 1 }, rated: 3 },
    unanswered: 0,
    highlight: null,
  });
  expect(aspect(report, '1b')).toMatchObject({ counts: { rated: 2 }, unanswered: 1 });
  expect(report.schools?.map(({ urn, ratings }) => [urn, ratings['1a']])).toEqual([
    ['100001', 'exemplary'],
    ['100002', 'emerging'],
    ['100009', 'emerging'],
  ]);
  expect(aspect(first(await reportFor(county, manager, '?phase=Special'))).counts?.rated).toBe(1);
  expect(aspect(first(await reportFor(county, manager, '?school=100001'))).counts?.rated).toBe(1);
});

test('another area is as little there for a manager as one that there is not', async () => {
  const { app, store } = await aWorld(northAndSouth);
  const headers = await signedIn(store, 'manager', 'north');
  const answers = await Promise.all(
    ['?area=south', '?area=nowhere'].map((query) =>
      app.inject({ url: `/api/v1/reports/2026-27${query}`, headers }),
    ),
  );
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404]);
  const told = answers.map((answer) => ({ ...answer.json<object>(), instance: '' }));
  expect(told[0]).toEqual(told[1]);
});

test('the county sees all areas side by side, small groups withheld, and no school', async () => {
  const county = await aWorld(northAndSouth);
  const { app, store } = county;
  await allSend(app, await addSchools(store, severalSchools(6, 100_001)));
  await allSend(app, await addSchools(store, severalSchools(4, 200_001, { area: 'south' })));
  const staff = await signedIn(store, 'county');
  const [whole, north, south] = await reportFor(county, staff);
  if (whole === undefined || north === undefined || south === undefined)
    throw new Error('Areas are missing.');
  expect([whole, north, south].map(({ population }) => population)).toEqual([
    'county:shire',
    'area:north',
    'area:south',
  ]);
  expect(aspect(whole).counts?.rated).toBe(10);
  expect(aspect(north)).toMatchObject({ counts: null, withheld: 'would-tell' });
  expect(aspect(south)).toMatchObject({ counts: null, withheld: 'too-few', highlight: null });
  expect(south.participation.sent).toBe(4);
  for (const population of [whole, north, south]) expect(population).not.toHaveProperty('schools');
  const refused = await app.inject({ url: '/api/v1/reports/2026-27?school=100001', headers: staff });
  expect(refused.statusCode).toBe(404);
  const both = await app.inject({ url: '/api/v1/reports/2026-27?phase=a&type=b', headers: staff });
  expect(both.json()).toMatchObject({ status: 400, field: 'type' });
});

test('what the county sees changes on another day, and only when five schools’ standings have', async () => {
  const county = await aWorld(northAndSouth);
  const { app, store, clock } = county;
  await allSend(app, await addSchools(store, severalSchools(6, 100_001)));
  const staff = await signedIn(store, 'county');
  const rated = async () => {
    const cookie = `send-session=${await openSession(store, 'county', clock.now)}`;
    return aspect(first(await reportFor(county, { ...staff, cookie }))).counts?.rated;
  };
  expect(await rated()).toBe(6);
  const more = await addSchools(store, severalSchools(5, 100_101));
  await allSend(app, more.slice(0, 4));
  expect(await rated()).toBe(6);
  clock.now = new Date('2027-06-19T09:00:00Z');
  expect(await rated()).toBe(6);
  await allSend(app, more.slice(4), ['expected']);
  expect(await rated()).toBe(11);
});

test('the public sees a collection once it is published', async () => {
  const county = await aWorld(northAndSouth);
  const { app, store } = county;
  await allSend(app, await addSchools(store, severalSchools(6, 100_001)));
  const url = '/api/v1/published-reports/2026-27';
  expect((await app.inject(url)).statusCode).toBe(404);
  await store.collections.save({ ...collection, state: 'published', publishedAt: collection.closesAt });
  const published = await reportFor(county, {}, '', 'published-reports');
  expect(aspect(first(published)).counts?.rated).toBe(6);
  expect(JSON.stringify(published)).not.toContain('100001');
});

test('a manager has the figures made on the same day once five have changed; all say what they rest on', async () => {
  const county = await aWorld(northAndSouth);
  const { app, store, clock } = county;
  await allSend(app, await addSchools(store, severalSchools(6, 100_001)));
  const manager = await signedIn(store, 'manager', 'north');
  const ask = async (method: 'GET' | 'POST') => {
    const url = '/api/v1/reports/2026-27/released';
    const answer = await app.inject({ method, url, headers: manager });
    return first(answer.json<Report>().populations);
  };
  expect((await ask('GET')).basis).toMatchObject({ sent: 6, asAt: '2027-06-18T09:30:00.000Z' });
  const more = await addSchools(store, severalSchools(5, 100_101));
  await allSend(app, more.slice(0, 4));
  clock.now = new Date('2027-06-18T10:00:00Z');
  expect((await ask('POST')).basis).toMatchObject({ sent: 6, asAt: '2027-06-18T09:30:00.000Z' });
  await allSend(app, more.slice(4), ['expected']);
  expect(await ask('GET')).toMatchObject({ participation: { sent: 11 }, basis: { sent: 6 } });
  const made = await ask('POST');
  expect(made.basis).toMatchObject({ sent: 11, asAt: '2027-06-18T10:00:00.000Z' });
  expect(aspect(made)).toMatchObject({ counts: { rated: 11 }, asAt: '2027-06-18T10:00:00.000Z' });
  expect(await ask('GET')).toMatchObject({ basis: { sent: 11 } });
});

test('at publication everything is in that may be shown, and then nothing moves, though a school does', async () => {
  const county = await aWorld(northAndSouth);
  const { app, store, clock } = county;
  const north = await addSchools(store, severalSchools(8, 100_001));
  await addSchools(store, severalSchools(1, 100_050));
  const south = await addSchools(store, severalSchools(7, 200_001, { area: 'south' }));
  await allSend(app, north);
  const manager = await signedIn(store, 'manager', 'north');
  const read = (query = '') => reportFor(county, manager, query);
  await app.inject({ url: '/api/v1/reports/2026-27/released', headers: manager });
  // Fewer than five come after the last release, all of them in an area of which nothing was shown.
  await allSend(app, south.slice(0, 4));
  await moveCollection(store, '2026-27', 'closed', { actor: 'command-line', at: clock.now });
  await moveCollection(store, '2026-27', 'published', { actor: 'command-line', at: clock.now });
  await publishFigures({ store, frameworks }, '2026-27', clock.now);
  const before = { own: await read(), all: await reportFor(county, {}, '', 'published-reports') };
  expect(before.all.map(({ basis }) => basis?.sent)).toEqual([12, 8, 4]);
  const moved = first(north);
  await store.schools.setArea(moved.urn, 'south');
  clock.now = new Date('2027-06-18T09:45:00Z');
  const after = { own: await read(), all: await reportFor(county, {}, '', 'published-reports') };
  expect(after.all).toEqual(before.all);
  expect(first(after.own).schools?.map(({ urn }) => urn)).toEqual(
    first(before.own).schools?.map(({ urn }) => urn),
  );
  expect(first(after.own).participation).toEqual({ schools: 9, briefed: 0, started: 8, sent: 8 });
});

test('a manager is given what may be shown to others of the own area, and of no other', async () => {
  const county = await aWorld(northAndSouth);
  const { app, store } = county;
  await allSend(app, await addSchools(store, severalSchools(4, 100_001)));
  await addSchools(store, severalSchools(1, 200_001, { area: 'south' }));
  const manager = await signedIn(store, 'manager', 'north');
  expect(aspect(first(await reportFor(county, manager))).counts?.rated).toBe(4);
  const answer = await app.inject({ url: '/api/v1/reports/2026-27/released', headers: manager });
  const { populations } = answer.json<{ populations: readonly PopulationReport[] }>();
  expect(populations.map(({ population }) => population)).toEqual(['area:north']);
  expect(aspect(first(populations))).toMatchObject({ counts: null, unanswered: null, withheld: 'too-few' });
  expect(answer.body).not.toContain('100001');
});

test('a report says its rule, and follows the thresholds that are set', async () => {
  const county = await aWorld(northAndSouth);
  const { app, store } = county;
  await allSend(app, await addSchools(store, severalSchools(6, 100_001)));
  const manager = await signedIn(store, 'manager', 'north');
  expect(aspect(first(await reportFor(county, manager))).highlight).toBe('need');
  await store.settings.save('highlight-rule', { needSchools: 3 });
  expect(aspect(first(await reportFor(county, manager))).highlight).toBeNull();
  const { rule } = (await app.inject({ url: '/api/v1/reports/2026-27', headers: manager })).json<{
    rule: string;
  }>();
  expect(rule).toContain('at least 3 of them are Emerging');
});

test('two collections are put side by side: all schools, and those in both', async () => {
  const county = await aWorld(northAndSouth);
  const { app, store } = county;
  const [one, two] = await addSchools(store, severalSchools(2, 100_001));
  if (one === undefined || two === undefined) throw new Error('There are no schools.');
  await sends(app, one, 'emerging');
  await store.collections.save({ ...collection, id: '2025-26' });
  await sends(app, one, 'expected', {}, '2025-26');
  await sends(app, two, 'exemplary', {}, '2025-26');
  const manager = await signedIn(store, 'manager', 'north');
  const { comparedWith } = first(await reportFor(county, manager, '?compareWith=2025-26'));
  expect(comparedWith).toMatchObject({ collection: '2025-26', matchedSchools: 1 });
  expect(first(comparedWith?.aspects ?? [])).toMatchObject({
    aspect: '1a',
    before: { levels: { expected: 1, exemplary: 1 }, rated: 2 },
    matched: { now: { levels: { emerging: 1 } }, before: { levels: { expected: 1 }, rated: 1 } },
  });
});
