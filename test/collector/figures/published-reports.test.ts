import { gunzipSync } from 'node:zlib';
import type { Report } from '../../../src/api/resources/reports';
import { allSend } from '../support/sending';
import { addSchools, aWorld, cleanUp, northAndSouth, severalSchools } from '../support/world';

afterAll(cleanUp);

const url = '/api/v1/published-reports/2026-27';

/** A published collection of twelve schools. */
async function published() {
  const world = await aWorld({ ...northAndSouth, people: { administrator: { role: 'administrator' } } });
  const { app, store, people } = world;
  const senders = await addSchools(store, severalSchools(12));
  await allSend(app, senders, ['expected', 'emerging']);
  for (const state of ['closed', 'published']) {
    const moved = await people.administrator('PUT', '/collections/2026-27/state', { state });
    if (moved.statusCode !== 200) throw new Error(moved.body);
  }
  return world;
}

test('a published report is made once for all who ask, those at once too', async () => {
  const { app, store } = await published();
  const reading = jest.spyOn(store.standings, 'participationByGroup');
  const answers = await Promise.all(Array.from({ length: 20 }, () => app.inject(url)));
  expect(answers.map(({ statusCode }) => statusCode)).toEqual(Array(20).fill(200));
  const once = reading.mock.calls.length;
  expect(once).toBe(1);
  await app.inject(url);
  expect(reading.mock.calls).toHaveLength(once);
});

test('it is compressed for who takes that, and 304 for who has it', async () => {
  const { app } = await published();
  const whole = await app.inject(url);
  const small = await app.inject({ url, headers: { 'accept-encoding': 'br, gzip;q=0.8' } });
  expect(small.headers).toMatchObject({
    'content-encoding': 'gzip',
    vary: 'accept-encoding',
    'cache-control': 'public, max-age=60',
  });
  expect(gunzipSync(small.rawPayload).toString()).toBe(whole.body);
  expect(whole.headers['content-encoding']).toBeUndefined();
  const refusing = await app.inject({ url, headers: { 'accept-encoding': 'gzip;q=0' } });
  expect(refusing.body).toBe(whole.body);
  const tag = String(whole.headers['etag']);
  const again = await app.inject({ url, headers: { 'if-none-match': tag } });
  expect([again.statusCode, again.body]).toEqual([304, '']);
});

test('a new name shows at once, and a school that moves after publication changes nothing', async () => {
  const { app, people } = await published();
  const asked = async () => (await app.inject(url)).json<Report>();
  const before = await asked();
  await people.administrator('PUT', '/registry/areas/north', { name: 'The new North', county: 'shire' });
  const renamed = await asked();
  expect(before.populations.map(({ name }) => name)).not.toContain('The new North');
  expect(renamed.populations.map(({ name }) => name)).toContain('The new North');
  await people.administrator('PATCH', '/schools/100001', { area: 'south' });
  const moved = await asked();
  expect(moved.populations.find(({ population }) => population === 'area:south')?.participation.sent).toBe(0);
});
