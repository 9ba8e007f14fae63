import { aSummary } from '../../assessment/support/build-summary';
import { send } from '../support/sending';
import { aWorld, cleanUp, duringCollection } from '../support/world';

afterAll(cleanUp);

const next = {
  id: '2027-28',
  name: 'Summer 2028',
  framework: 'hertfordshire/2019',
  opensAt: '2027-05-01T00:00:00.000Z',
  closesAt: '2028-07-20T00:00:00.000Z',
};

/** A collector with an administrator at work, and a clock that a test can set. */
async function keeping() {
  const world = await aWorld({ people: { administrator: { role: 'administrator' } } });
  const ask = world.people.administrator;
  const move = (state: string, id = '2026-27') => ask('PUT', `/collections/${id}/state`, { state });
  const setClock = (to: string) => {
    world.clock.now = new Date(to);
  };
  return { ...world, ask, move, setClock };
}

test('a collection begins as a draft, to which nothing is sent', async () => {
  const { app, key, ask, move } = await keeping();
  const added = await ask('POST', '/collections', next);
  expect(added.statusCode).toBe(201);
  expect(added.json()).toEqual({ ...next, state: 'draft', publishedAt: null });
  const early = await send(app, key, aSummary({ collection: '2027-28' }));
  expect(early.json()).toMatchObject({ type: '/problems/collection-not-open' });
  expect((await move('open', '2027-28')).statusCode).toBe(200);
  expect((await send(app, key, aSummary({ collection: '2027-28' }))).statusCode).toBe(201);
});

test('collections are listed, the latest opened first, with their states', async () => {
  const { ask } = await keeping();
  await ask('POST', '/collections', { ...next, opensAt: '2028-05-01T00:00:00.000Z' });
  const { collections } = (await ask('GET', '/collections')).json<{ collections: { id: string }[] }>();
  expect(collections.map(({ id }) => id)).toEqual(['2027-28', '2026-27']);
  expect((await ask('GET', '/collections/2026-27')).json()).toMatchObject({ state: 'open' });
  expect((await ask('GET', '/collections/1999-00')).statusCode).toBe(404);
});

describe('after the closing time', () => {
  test('a summary is taken and marked as late, and the collection still offered', async () => {
    const { app, key, store, setClock } = await keeping();
    setClock('2027-07-20T00:00:00.000Z');
    expect((await app.inject('/api/v1/collections/current')).json()).toMatchObject({ id: '2026-27' });
    const summary = aSummary();
    expect((await send(app, key, summary)).statusCode).toBe(201);
    expect(await store.submissions.find(summary.submission)).toMatchObject({ late: true });
  });

  test('one that came in time is not marked', async () => {
    const { app, key, store } = await keeping();
    await send(app, key, aSummary());
    expect(await store.submissions.find(aSummary().submission)).toMatchObject({ late: false });
  });

  test('a collection that is open goes before one that has closed', async () => {
    const { app, store, setClock } = await keeping();
    await store.collections.save({
      ...next,
      opensAt: new Date('2027-04-01'),
      closesAt: new Date('2027-09-01'),
    });
    setClock('2027-08-01T00:00:00.000Z');
    expect((await app.inject('/api/v1/collections/current')).json()).toMatchObject({ id: '2027-28' });
  });
});

test('a collection that is closed by hand takes what is late, and is opened again', async () => {
  const { app, key, store, move } = await keeping();
  expect((await move('closed')).json()).toMatchObject({ state: 'closed' });
  await send(app, key, aSummary());
  expect(await store.submissions.find(aSummary().submission)).toMatchObject({ late: true });
  expect((await move('open')).json()).toMatchObject({ state: 'open' });
  expect((await store.audit.about('collection:2026-27')).map(({ action }) => action)).toEqual([
    'collection.closed',
    'collection.reopened',
  ]);
});

test('once it is published a collection takes nothing, is not offered, and stays as it is', async () => {
  const { app, key, ask, move } = await keeping();
  await move('closed');
  expect((await move('published')).json()).toMatchObject({ publishedAt: duringCollection.toISOString() });
  const refused = await send(app, key, aSummary());
  expect(refused.json()).toMatchObject({ status: 422, type: '/problems/collection-published' });
  expect(refused.json<{ detail: string }>().detail).toContain('The results of Summer 2027 are published');
  expect((await app.inject('/api/v1/collections/current')).statusCode).toBe(404);
  expect((await move('open')).json()).toMatchObject({ status: 409, type: '/problems/collection-state' });
  expect((await ask('PATCH', '/collections/2026-27', { name: 'Other' })).statusCode).toBe(409);
});

test('what was sent before gets its receipt also after publishing', async () => {
  const { app, key, move } = await keeping();
  const first = await send(app, key, aSummary());
  await move('closed');
  await move('published');
  const again = await send(app, key, aSummary());
  expect([again.statusCode, again.json()]).toEqual([200, first.json()]);
});

test('name and times are changed, and the edition only of a draft', async () => {
  const { ask } = await keeping();
  const changed = await ask('PATCH', '/collections/2026-27', {
    name: 'Survey',
    closesAt: '2027-07-31T00:00:00Z',
  });
  expect(changed.json()).toMatchObject({
    name: 'Survey',
    opensAt: '2027-05-01T00:00:00.000Z',
    closesAt: '2027-07-31T00:00:00.000Z',
  });
  const edition = { framework: 'hertfordshire/2019-draft' };
  expect((await ask('PATCH', '/collections/2026-27', edition)).json()).toMatchObject({
    framework: 'hertfordshire/2019',
  });
});

test.each([
  ['an edition that is not known', { ...next, framework: 'elsewhere/2026' }, 400, 'framework'],
  ['a closing before the opening', { ...next, closesAt: next.opensAt }, 400, 'closesAt'],
  ['an id that is taken', { ...next, id: '2026-27' }, 409, 'id'],
  ['an id with a slash', { ...next, id: 'a/b' }, 400, 'id'],
  ['a day for a moment', { ...next, opensAt: '2027-05-01' }, 400, 'opensAt'],
  ['a field too many', { ...next, state: 'published' }, 400, 'state'],
])('%s is refused', async (_what, body, status, field) => {
  const { ask } = await keeping();
  expect((await ask('POST', '/collections', body)).json()).toMatchObject({ status, field });
});

test('a draft cannot be published, nor an open collection without closing it', async () => {
  const { ask, move } = await keeping();
  await ask('POST', '/collections', next);
  expect((await move('published', '2027-28')).json()).toMatchObject({ status: 409, field: 'state' });
  expect((await move('published')).statusCode).toBe(409);
});

describe('the mapping between editions', () => {
  test('of an edition with its own draft is every aspect itself', async () => {
    const { app } = await keeping();
    const answer = await app.inject(
      '/api/v1/editions/hertfordshire%2F2019-draft/mapping/hertfordshire%2F2019',
    );
    expect(answer.json()).toMatchObject({
      from: 'hertfordshire/2019',
      aspects: { '1a': '1a' },
      toConfirm: [],
    });
  });

  test('that nobody knows is not there', async () => {
    const { app } = await keeping();
    const answer = await app.inject('/api/v1/editions/elsewhere%2F2019/mapping/hertfordshire%2F2019');
    expect(answer.statusCode).toBe(404);
  });
});
