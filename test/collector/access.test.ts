import { readFileSync } from 'node:fs';
import { newSecret } from '../../src/collector/access/secret';
import { aSummary } from '../assessment/support/build-summary';
import { ask, send } from './support/sending';
import { aWorld, cleanUp, duringCollection, newSchoolKey } from './support/world';

afterAll(cleanUp);

test('without a key, or with one that is nobody’s, nothing is taken and nothing told', async () => {
  const { app } = await aWorld();
  const summary = aSummary();
  for (const key of [null, newSecret(), '', 'x y', "' or 1=1 --"]) {
    const answer = await send(app, key, summary);
    expect(answer.statusCode).toBe(401);
    expect(answer.headers['www-authenticate']).toBe('Bearer');
    expect(answer.json()).toMatchObject({ type: '/problems/key-not-accepted' });
  }
});

test('the key is asked for before the body is looked at', async () => {
  const { app } = await aWorld();
  const answer = await app.inject({
    method: 'PUT',
    url: '/api/v1/summaries/anything',
    headers: { 'content-type': 'application/json' },
    payload: '{',
  });
  expect(answer.statusCode).toBe(401);
});

test('a key sends for its own school only', async () => {
  const { app, otherKey } = await aWorld();
  const answer = await send(app, otherKey, aSummary());
  expect(answer.statusCode).toBe(403);
  expect(answer.json()).toMatchObject({ type: '/problems/other-school', field: 'school.urn' });
});

test('another school’s summary is as little there as one that was never sent', async () => {
  const { app, key, otherKey } = await aWorld();
  const summary = aSummary();
  const never = await ask(app, otherKey, summary.submission);
  await send(app, key, summary);
  const others = await ask(app, otherKey, summary.submission);
  expect(others.statusCode).toBe(404);
  const told = others.json<object>();
  expect(told).toEqual({ ...never.json<object>(), instance: expect.stringMatching(/^urn:uuid:/) });
});

test('a school has one key that works: a new one takes the place of the old', async () => {
  const { app, store, key } = await aWorld();
  const summary = aSummary();
  await send(app, key, summary);
  const second = await newSchoolKey(store, '999999');
  expect((await ask(app, second, summary.submission)).statusCode).toBe(200);
  expect((await ask(app, key, summary.submission)).statusCode).toBe(401);
});

test('the key of a school that has closed is not taken, and a sentence says why', async () => {
  const { app, store, key } = await aWorld();
  const summary = aSummary();
  await send(app, key, summary);
  const school = await store.schools.find('999999');
  if (school === null) throw new Error('The school is not there.');
  await store.schools.saveAll([{ ...school, status: 'closed' }]);
  const refused = await send(app, key, summary);
  expect(refused.statusCode).toBe(401);
  expect(refused.json()).toMatchObject({ detail: expect.stringContaining('your school is closed') });
  await store.schools.saveAll([school]);
  expect((await send(app, key, summary)).statusCode).toBe(200);
});

test('the key is nowhere in the database', async () => {
  const { store, key, file } = await aWorld();
  expect(await store.schoolKeys.use(key, duringCollection)).toMatchObject({ urn: '999999' });
  expect(await store.schoolKeys.use(`${key.slice(0, -2)}AA`, duringCollection)).toBeNull();
  const onDisk = [file, `${file}-wal`].map((part) => readFileSync(part, 'latin1')).join('');
  expect(onDisk).toContain('Maple Grove Primary School');
  expect(onDisk).not.toContain(key);
});

test('a key is 256 random bits', () => {
  const keys = Array.from({ length: 100 }, newSecret);
  expect(new Set(keys).size).toBe(100);
  expect(keys.map((key) => Buffer.from(key, 'base64url').length)).toEqual(Array(100).fill(32));
});
