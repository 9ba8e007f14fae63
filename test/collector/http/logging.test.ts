import { aSummary } from '../../assessment/support/build-summary';
import { ask, send } from '../support/sending';
import { aWorld, cleanUp } from '../support/world';

afterAll(cleanUp);

async function aLoggedCollector() {
  const lines: string[] = [];
  const collector = await aWorld({}, { log: { write: (line) => void lines.push(line) } });
  return { ...collector, lines };
}

test('a request is logged by method, route, status and time', async () => {
  const { app, key, lines } = await aLoggedCollector();
  const answer = await send(app, key, aSummary());
  const logged = JSON.parse(lines.at(-1) ?? '') as Record<string, unknown>;
  expect(logged).toMatchObject({
    reqId: answer.headers['x-request-id'],
    method: 'PUT',
    route: '/api/v1/summaries/:submission',
    status: 201,
  });
  expect(logged['milliseconds']).toEqual(expect.any(Number));
});

test('whatever happens, no name, no key, no URN and no address with a number gets into the log', async () => {
  const { app, key, store, lines } = await aLoggedCollector();
  const summary = aSummary();
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  await send(app, key, summary);
  await send(app, key, { ...summary, nameInThanks: true });
  await send(app, key, { ...summary, 'Maple Grove': 1 });
  await ask(app, key, summary.submission);
  await app.inject({
    method: 'PUT',
    url: `/api/v1/summaries/${summary.submission}`,
    headers,
    payload: '{"Maple Grove',
  });
  await app.inject({ url: `/Maple Grove/${key}`, headers });
  store.submissions.find = () => Promise.reject(new Error(`Maple Grove ${key}`, { cause: new Error(key) }));
  expect((await ask(app, key, summary.submission)).statusCode).toBe(500);
  expect(lines.length).toBeGreaterThanOrEqual(8);
  const log = lines.join('');
  for (const secret of ['Maple', key, '999999', summary.submission]) expect(log).not.toContain(secret);
});

test('an error is logged with its kind and place', async () => {
  const { app, store, lines } = await aLoggedCollector();
  store.collections.openAt = () => Promise.reject(new TypeError('Maple Grove'));
  await app.inject('/api/v1/collections/current');
  const failed = lines
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .find(({ err }) => err !== undefined);
  expect(failed?.['err']).toMatchObject({
    type: 'TypeError',
    stack: expect.stringContaining('logging.test.ts'),
  });
});
