import { createHash, randomUUID } from 'node:crypto';
import type { Receipt } from '../../src/api/resources/rating-summary';
import { canonicalJson } from '../../src/assessment/summary/canonical-json';
import { draftEdition } from '../../src/framework/edition';
import { hertfordshire2019 } from '../../src/framework/frameworks';
import { anotherFramework } from '../assessment/support/another-framework';
import { anAssessment } from '../assessment/support/build-assessment';
import { aSummary } from '../assessment/support/build-summary';
import { ask, send } from './support/sending';
import { aWorld, cleanUp, collection, duringCollection } from './support/world';

afterAll(cleanUp);

test('a summary is stored and gets a receipt, with which it can be read again', async () => {
  const { app, key } = await aWorld();
  const summary = aSummary({ share: ['1a'] });
  const sent = await send(app, key, summary);
  expect(sent.statusCode).toBe(201);
  expect(sent.json()).toEqual({
    submission: summary.submission,
    receivedAt: '2027-06-18T09:30:00.000Z',
    digest: createHash('sha256').update(canonicalJson(summary)).digest('hex'),
    collection: '2026-27',
    supersedes: null,
  });
  const stored = await ask(app, key, summary.submission);
  expect(stored.statusCode).toBe(200);
  expect(stored.json()).toEqual({ summary, receipt: sent.json() });
});

test('a summary without statutory answers and people involved is taken as it is', async () => {
  const { app, key } = await aWorld();
  const { statutory, involved, ...summary } = aSummary();
  expect([statutory, involved]).not.toContain(undefined);
  expect((await send(app, key, summary)).statusCode).toBe(201);
  expect((await ask(app, key, summary.submission)).json()).toMatchObject({ summary });
});

test('ratings made on draft wording are taken under their own edition', async () => {
  const { app, key } = await aWorld();
  const summary = aSummary({ framework: draftEdition(hertfordshire2019.edition) });
  expect((await send(app, key, summary)).statusCode).toBe(201);
});

test('another framework is taken by its own aspects and levels', async () => {
  const { app, key, store } = await aWorld({}, { frameworks: [hertfordshire2019, anotherFramework] });
  await store.collections.save({ ...collection, id: 'elsewhere', framework: anotherFramework.edition });
  const summary = aSummary({ collection: 'elsewhere' }, anAssessment({ framework: anotherFramework }));
  const own = { ...summary, collection: 'elsewhere', share: ['2a'] };
  expect((await send(app, key, own)).statusCode).toBe(201);
  const foreign = { ...own, submission: randomUUID(), ratings: { ...own.ratings, '5c': null } };
  expect((await send(app, key, foreign)).json()).toMatchObject({ status: 400, field: 'ratings.5c' });
});

describe('the same submission again', () => {
  test('gets the very same receipt, whatever the order of its fields and the hour', async () => {
    let moment = duringCollection;
    const { app, key } = await aWorld({}, { now: () => moment });
    const { schema, ...rest } = aSummary();
    const first = await send(app, key, { schema, ...rest });
    moment = new Date('2027-09-01T00:00:00.000Z');
    const again = await send(app, key, { ...rest, schema });
    expect([first.statusCode, again.statusCode]).toEqual([201, 200]);
    expect(again.json()).toEqual(first.json());
  });

  test('with another body is refused, and what was stored stays', async () => {
    const { app, key } = await aWorld();
    const summary = aSummary();
    await send(app, key, summary);
    const differing = await send(app, key, { ...summary, nameInThanks: true });
    expect(differing.statusCode).toBe(409);
    expect(differing.json()).toMatchObject({ type: '/problems/submission-differs' });
    expect((await ask(app, key, summary.submission)).json()).toMatchObject({ summary });
  });

  test('under another school’s key is refused', async () => {
    const { app, key, otherKey } = await aWorld();
    const summary = aSummary();
    await send(app, key, summary);
    const others = { ...summary, school: { urn: '888888', name: 'Oak Hill School' } };
    expect((await send(app, otherKey, others)).statusCode).toBe(409);
  });

  test('twenty times at once is stored once', async () => {
    const { app, key } = await aWorld();
    const summary = aSummary();
    const answers = await Promise.all(Array.from({ length: 20 }, () => send(app, key, summary)));
    expect(answers.filter(({ statusCode }) => statusCode === 201)).toHaveLength(1);
    expect(answers.filter(({ statusCode }) => statusCode === 200)).toHaveLength(19);
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
  });

  test('twenty different bodies at once: one is stored, the others are refused', async () => {
    const { app, key } = await aWorld();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, day) =>
        send(app, key, aSummary({ completedOn: `2027-06-${String(day + 1).padStart(2, '0')}` })),
      ),
    );
    expect(answers.filter(({ statusCode }) => statusCode === 201)).toHaveLength(1);
    expect(answers.filter(({ statusCode }) => statusCode === 409)).toHaveLength(19);
  });
});

describe('a correction', () => {
  test('supersedes the school’s earlier submission; both are kept', async () => {
    const { app, key } = await aWorld();
    const first = aSummary();
    const second = aSummary({ submission: randomUUID(), supersedes: first.submission });
    await send(app, key, first);
    const sent = await send(app, key, second);
    expect(sent.statusCode).toBe(201);
    expect(sent.json<Receipt>().supersedes).toBe(first.submission);
    expect((await ask(app, key, first.submission)).statusCode).toBe(200);
  });

  test('of nothing, or of another school’s submission, is refused', async () => {
    const { app, key, otherKey } = await aWorld();
    const others = aSummary({ school: { urn: '888888', name: 'Oak Hill School' } });
    await send(app, otherKey, others);
    for (const supersedes of [others.submission, randomUUID()]) {
      const answer = await send(app, key, aSummary({ submission: randomUUID(), supersedes }));
      expect(answer.json()).toMatchObject({ status: 422, field: 'supersedes' });
    }
  });
});

test('a collection takes nothing before it opens', async () => {
  const { app, key } = await aWorld({}, { now: () => new Date('2027-04-30T23:59:59.999Z') });
  expect((await send(app, key, aSummary())).json()).toMatchObject({
    type: '/problems/collection-not-open',
    status: 422,
    field: 'collection',
  });
});

test('a collection that there is not takes nothing', async () => {
  const { app, key } = await aWorld();
  const answer = await send(app, key, aSummary({ collection: '1999-00' }));
  expect(answer.json()).toMatchObject({ status: 422, field: 'collection' });
});

test('a collection takes its own edition only', async () => {
  const { app, key, store } = await aWorld();
  await store.collections.save({ ...collection, framework: 'hertfordshire/2031' });
  expect((await send(app, key, aSummary())).json()).toMatchObject({ status: 422, field: 'framework' });
});

test('only what is at the highest level can be shared', async () => {
  const { app, key } = await aWorld();
  const { ratings } = aSummary();
  const answer = await send(
    app,
    key,
    aSummary({ ratings: { ...ratings, '1b': 'expected' }, share: ['1a', '1b'] }),
  );
  expect(answer.json()).toMatchObject({ status: 422, field: 'share' });
  expect(answer.json<{ detail: string }>().detail).toContain('Aspect 1b');
});
