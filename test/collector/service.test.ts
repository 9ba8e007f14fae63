import { rmSync } from 'node:fs';
import { aSummary } from '../assessment/support/build-summary';
import { send } from './support/sending';
import { aWorld, cleanUp, collection } from './support/world';

afterAll(cleanUp);

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

describe('the open collection', () => {
  test('is told with its edition and when it opens and closes, to anybody', async () => {
    const { app } = await aWorld();
    const answer = await app.inject('/api/v1/collections/current');
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toEqual({
      id: '2026-27',
      name: 'Summer 2027',
      framework: 'hertfordshire/2019',
      opensAt: '2027-05-01T00:00:00.000Z',
      closesAt: '2027-07-20T00:00:00.000Z',
    });
  });

  test('is the latest opened where there are several', async () => {
    const { app, store } = await aWorld();
    await store.collections.save({ ...collection, id: 'pilot', opensAt: new Date('2027-06-01') });
    await store.collections.save({ ...collection, id: 'next', opensAt: new Date('2027-07-01') });
    expect((await app.inject('/api/v1/collections/current')).json()).toMatchObject({ id: 'pilot' });
  });

  test('is none before the first opens', async () => {
    const { app } = await aWorld({}, { now: () => new Date('2027-04-30T23:59:59.999Z') });
    const answer = await app.inject('/api/v1/collections/current');
    expect(answer.json()).toMatchObject({ status: 404, type: '/problems/no-open-collection' });
  });
});

describe('every problem', () => {
  test('is problem details with words for a school and a number that the log has too', async () => {
    const { app } = await aWorld();
    const answer = await send(app, null, aSummary());
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    const id = answer.headers['x-request-id'];
    expect(id).toMatch(uuid);
    expect(answer.json()).toEqual({
      type: '/problems/key-not-accepted',
      title: 'The school key is not accepted',
      status: 401,
      detail: 'The request carries no school key. Connect the add-in again.',
      instance: `urn:uuid:${String(id)}`,
    });
  });

  test.each(['/nothing/Maple', '/api/v1/nothing', '/api/v2/summaries', '/%'])(
    'is so at an address that there is not: %s',
    async (url) => {
      const { app } = await aWorld();
      const answer = await app.inject(url);
      expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
      expect([400, 404]).toContain(answer.statusCode);
      expect(answer.body).not.toContain('Maple');
    },
  );

  test('says nothing of the inside where something goes wrong there', async () => {
    const { app, store } = await aWorld();
    store.collections.openAt = () => Promise.reject(new Error('no such column: opens_at'));
    const answer = await app.inject('/api/v1/collections/current');
    expect(answer.json()).toMatchObject({ status: 500, type: '/problems/internal-error' });
    expect(answer.body).not.toContain('column');
  });
});

test('too many requests from one address are refused for a minute, also at addresses that there are not', async () => {
  const { app } = await aWorld({}, { requestsPerMinute: 3 });
  const urls = [
    '/api/v1/collections/current',
    '/api/v1/nothing',
    '/api/v1/collections/current',
    '/api/v1/nothing',
  ];
  const answers = [];
  for (const url of urls) answers.push(await app.inject(url));
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 404, 200, 429]);
  expect(answers[3]?.headers['retry-after']).toBe('60');
  expect(answers[3]?.json()).toMatchObject({ type: '/problems/too-many-requests' });
  expect((await app.inject('/health')).statusCode).toBe(200);
});

test('answers are not kept by caches, framed, guessed at or open to other origins', async () => {
  const { app } = await aWorld();
  const { headers } = await app.inject({
    url: '/api/v1/collections/current',
    headers: { origin: 'https://elsewhere.example' },
  });
  expect(headers['cache-control']).toBe('no-store');
  expect(headers['content-security-policy']).toBe("default-src 'none';frame-ancestors 'none'");
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers).not.toHaveProperty('access-control-allow-origin');
});

test('is alive and ready, and no longer ready once the store does not answer', async () => {
  const { app, store } = await aWorld();
  expect((await app.inject('/health')).statusCode).toBe(200);
  expect((await app.inject('/ready')).json()).toEqual({ status: 'ready' });
  await store.close();
  expect((await app.inject('/ready')).statusCode).toBe(503);
  expect((await app.inject('/health')).statusCode).toBe(200);
});

test('is not ready where nothing can be stored, though all can still be read', async () => {
  const { app, store, file } = await aWorld();
  rmSync(file);
  expect((await app.inject('/ready')).json()).toMatchObject({ status: 503, type: '/problems/unavailable' });
  expect((await send(app, null, aSummary())).statusCode).not.toBe(201);
  await store.close();
  const full = await aWorld();
  jest.spyOn(full.store, 'canStore').mockRejectedValue(new Error('full'));
  expect((await full.app.inject('/api/v1/collections/current')).statusCode).toBe(200);
  expect((await full.app.inject('/ready')).statusCode).toBe(503);
});
