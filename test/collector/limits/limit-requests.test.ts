import type { FastifyInstance } from 'fastify';
import { onEveryStore } from '../support/on-every-store';
import { aWorld, cleanUp, fillStore, startOver, twoSchools } from '../support/world';

afterAll(cleanUp);

const limit = 4;
const open = '/api/v1/collections/current';

/** How many of so many requests were answered, and not refused as too many. */
async function answered(
  app: FastifyInstance,
  count: number,
  { from = '10.0.0.1', forwarded, key }: { from?: string; forwarded?: () => string; key?: string } = {},
): Promise<number> {
  let number = 0;
  for (let index = 0; index < count; index += 1) {
    const { statusCode } = await app.inject({
      url: open,
      remoteAddress: from,
      headers: {
        ...(forwarded !== undefined && { 'x-forwarded-for': forwarded() }),
        ...(key !== undefined && { authorization: `Bearer ${key}` }),
      },
    });
    if (statusCode !== 429) number += 1;
  }
  return number;
}

let made = 0;
/** Another address each time. */
const another = () => `198.51.${Math.floor((made += 1) / 250)}.${made % 250}`;

describe('behind proxies that are named', () => {
  const behind = (proxies: readonly string[]) => aWorld({}, { requestsPerMinute: limit, proxies });

  test('what a client writes into X-Forwarded-For itself does not free it of the limit', async () => {
    const { app } = await behind(['10.0.0.0/8']);
    expect(await answered(app, 10, { forwarded: () => `${another()}, 203.0.113.7` })).toBe(limit);
    expect(await answered(app, 10, { forwarded: () => `${another()}, 203.0.113.8` })).toBe(limit);
  });

  test('the address before several proxies counts', async () => {
    const { app } = await behind(['10.0.0.1', '192.168.0.0/16']);
    const forwarded = () => `${another()}, 203.0.113.7, 192.168.4.4`;
    expect(await answered(app, 10, { forwarded })).toBe(limit);
    expect(await answered(app, 10, { from: '10.0.0.2', forwarded })).toBe(limit);
  });

  test('a port beside the address is none of it', async () => {
    const { app } = await behind(['10.0.0.1']);
    expect(await answered(app, 10, { forwarded: () => `203.0.113.7:${(made += 1) + 1024}` })).toBe(limit);
    const inBrackets = () => `[2001:db8::${(made += 1).toString(16)}]:443`;
    expect(await answered(app, 10, { forwarded: inBrackets })).toBe(limit);
  });

  test('an IPv6 client is its /64 network, and an IPv4 address one client in either writing', async () => {
    const { app } = await behind(['10.0.0.1']);
    const inOneNetwork = () => `2001:db8:1:2::${(made += 1).toString(16)}`;
    expect(await answered(app, 10, { forwarded: inOneNetwork })).toBe(limit);
    expect(await answered(app, 10, { forwarded: () => '2001:db8:1:3::1' })).toBe(limit);
    expect(await answered(app, 2, { forwarded: () => '203.0.113.9' })).toBe(2);
    expect(await answered(app, 10, { forwarded: () => '::ffff:203.0.113.9' })).toBe(limit - 2);
    expect(await answered(app, 10, { from: '::ffff:10.0.0.1', forwarded: () => '203.0.113.9' })).toBe(0);
  });
});

test('where no proxy is named, X-Forwarded-For counts for nothing, and is warned of once', async () => {
  const lines: string[] = [];
  const log = { write: (line: string) => void lines.push(line) };
  const { app } = await aWorld({}, { requestsPerMinute: limit, log });
  expect(await answered(app, 10, { forwarded: another })).toBe(limit);
  expect(lines.filter((line) => line.includes('BEHIND_PROXY'))).toHaveLength(1);
  expect(lines.join('')).not.toContain('198.51');
});

describe('a school with its key', () => {
  test('is not held up by the others behind its address, and has a limit of its own', async () => {
    const { app, key, otherKey } = await aWorld({}, { requestsPerMinute: limit });
    expect(await answered(app, 10)).toBe(limit);
    expect(await answered(app, 10, { key })).toBe(limit);
    expect(await answered(app, 10, { key, from: '10.0.0.99' })).toBe(0);
    expect(await answered(app, 10, { key: otherKey })).toBe(limit);
  });

  test('is not whoever makes keys up: those requests count for the address', async () => {
    const { app } = await aWorld({}, { requestsPerMinute: limit });
    const guess = () => answered(app, 1, { key: `guess${(made += 1)}` });
    const guesses = [];
    for (let index = 0; index < 6; index += 1) guesses.push(await guess());
    expect(guesses).toEqual([1, 1, 1, 1, 0, 0]);
  });

  test('does not try more passwords than its address may', async () => {
    const { app, key } = await aWorld();
    const statuses = [];
    for (let index = 0; index < 22; index += 1) {
      const { statusCode } = await app.inject({
        method: 'POST',
        url: '/api/v1/session',
        headers: {
          host: 'localhost',
          origin: 'http://localhost',
          'x-send-benchmark': '1',
          ...(index % 2 === 0 && { authorization: `Bearer ${key}` }),
        },
      });
      statuses.push(statusCode);
    }
    expect(statuses.indexOf(429)).toBe(20);
  });
});

test('the document of the API and the question whether the store is ready have the limit too', async () => {
  const { app } = await aWorld({}, { requestsPerMinute: limit });
  const statuses = [];
  for (const url of [
    '/ready',
    '/api/docs/openapi.json',
    '/ready',
    '/ready',
    '/ready',
    '/api/docs/openapi.json',
  ]) {
    statuses.push((await app.inject(url)).statusCode);
  }
  expect(statuses).toEqual([200, 200, 200, 200, 429, 429]);
});

onEveryStore((openStore, newTarget) => {
  test('processes on one PostgreSQL share the limits, all at once too', async () => {
    const target = await newTarget();
    if (!target.startsWith('postgres')) return;
    const first = await openStore(target);
    const { senders } = await fillStore(first, { schools: twoSchools });
    const settings = { requestsPerMinute: 20 };
    const apps = [
      (await startOver(first, settings)).app,
      (await startOver(await openStore(target), settings)).app,
      (await startOver(await openStore(target), settings)).app,
    ];
    const inTurns = [];
    for (let round = 0; round < 10; round += 1) {
      for (const app of apps) inTurns.push(await answered(app, 1));
    }
    expect(inTurns.reduce((sum, one) => sum + one, 0)).toBe(20);
    const key = senders[0]?.key ?? '';
    const atOnce = await Promise.all(
      Array.from({ length: 90 }, (_, index) => apps[index % 3]).map((app) =>
        app === undefined ? 0 : answered(app, 1, { key }),
      ),
    );
    const passed = atOnce.reduce((sum, one) => sum + one, 0);
    // Two of the three may have let a tenth through before they asked the others.
    expect(passed).toBeGreaterThanOrEqual(20);
    expect(passed).toBeLessThanOrEqual(24);
  });
});
