import { Client } from 'pg';
import { openStore } from '../../../src/collector/store/store';
import { PostgresCluster } from '../support/postgres-cluster';
import { aSummaryOf, send } from '../support/sending';
import { sendersOfToday, cleanUp, startOver } from '../support/world';

const minute = 60_000;
let cluster: PostgresCluster;

beforeAll(() => {
  cluster = PostgresCluster.make();
}, minute);
afterAll(async () => {
  await cleanUp();
  cluster.remove();
});

test.each(['fast', 'immediate'] as const)(
  'a database that stops (%s) and comes back is told, resumed, and has lost nothing acknowledged',
  async (ending) => {
    const store = await openStore(await cluster.newDatabase());
    const [school] = await sendersOfToday(store, 1);
    if (school === undefined) throw new Error('There is no school.');
    const { app } = await startOver(store, { now: () => new Date() });
    const before = await Promise.all(
      Array.from({ length: 10 }, () => send(app, school.key, aSummaryOf(school))),
    );
    expect(before.map(({ statusCode }) => statusCode)).toEqual(Array(10).fill(201));
    cluster.stop(ending);
    const refused = await send(app, school.key, aSummaryOf(school));
    expect(refused.statusCode).toBe(503);
    expect(refused.headers['retry-after']).toBe('30');
    expect(refused.json()).toMatchObject({ type: '/problems/unavailable' });
    expect((await app.inject('/ready')).statusCode).toBe(503);
    expect((await app.inject('/health')).statusCode).toBe(200);
    cluster.start();
    expect((await send(app, school.key, aSummaryOf(school))).statusCode).toBe(201);
    expect((await app.inject('/ready')).statusCode).toBe(200);
    expect(await store.submissions.history(school.urn, '2026-27')).toHaveLength(11);
  },
  minute,
);

test('a database that is not there is told by a sentence', async () => {
  const nowhere = openStore('postgres://nobody@127.0.0.1:1/nothing');
  await expect(nowhere).rejects.toMatchObject({ name: 'StoreFault', kind: 'unavailable' });
  const noDatabase = openStore((await cluster.newDatabase()).replace('/test_', '/no_'));
  await expect(noDatabase).rejects.toMatchObject({ name: 'StoreFault', kind: 'cannot-open' });
});

test('a database that takes no changes is told, and used again once it does', async () => {
  const target = await cluster.newDatabase();
  const prepared = await openStore(target);
  const [school] = await sendersOfToday(prepared, 1);
  await prepared.close();
  if (school === undefined) throw new Error('There is no school.');
  const readOnly = await openStore(`${target}&options=-c%20default_transaction_read_only%3Don`);
  const { app } = await startOver(readOnly, { now: () => new Date() });
  expect((await send(app, school.key, aSummaryOf(school))).statusCode).toBe(503);
  const again = await startOver(await openStore(target), { now: () => new Date() });
  expect((await send(again.app, school.key, aSummaryOf(school))).statusCode).toBe(201);
});

test('a statement that takes too long is given up and told, and the next ones are answered', async () => {
  const target = await cluster.newDatabase();
  const store = await openStore(target, { statementTimeout: 300 });
  const [school] = await sendersOfToday(store, 1);
  if (school === undefined) throw new Error('There is no school.');
  const { app } = await startOver(store, { now: () => new Date() });
  const other = new Client(target);
  await other.connect();
  await other.query('begin; lock table submissions in access exclusive mode');
  await expect(store.submissions.find('none')).rejects.toMatchObject({ code: '57014' });
  const refused = await send(app, school.key, aSummaryOf(school));
  expect(refused.statusCode).toBe(503);
  expect(refused.headers['retry-after']).toBe('30');
  await other.end();
  expect((await send(app, school.key, aSummaryOf(school))).statusCode).toBe(201);
  expect(await store.submissions.history(school.urn, '2026-27')).toHaveLength(1);
});

test('whoever waits too long for a connection is told to try again, and then answered', async () => {
  const target = await cluster.newDatabase();
  const store = await openStore(target, { connections: 1, connectionTimeout: 300 });
  const [school] = await sendersOfToday(store, 1);
  if (school === undefined) throw new Error('There is no school.');
  const { app } = await startOver(store, { now: () => new Date() });
  const summary = aSummaryOf(school);
  await store.transaction(async () => {
    await expect(store.submissions.find('none')).rejects.toMatchObject({ name: 'StoreFault', kind: 'busy' });
    expect((await send(app, school.key, summary)).statusCode).toBe(503);
  });
  expect((await send(app, school.key, summary)).statusCode).toBe(201);
});
