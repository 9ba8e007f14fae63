import type { InjectOptions } from 'fastify';
import { operations } from '../../src/api/operations';
import type { Operation } from '../../src/api/operation';
import { Random } from '../../src/demonstration/random';
import { seed, times } from '../support/repetition';
import { onEveryStore } from './support/on-every-store';
import { routeTable } from './support/route-table';
import { aStaffedWorld, cookieOf, fromOwnPage } from './support/signing-in';
import { cleanUp, newSchoolKey } from './support/world';

afterAll(cleanUp);

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };
type Schema = Readonly<Record<string, unknown>>;
type Method = NonNullable<Exclude<InjectOptions['method'], undefined>>;

interface Asked {
  params: Record<string, Json>;
  query: Record<string, Json>;
  body: Json | undefined;
}

/** Texts that somebody may send where a text is wanted: right ones, and ones that once were answered 500. */
const texts = [
  '999999',
  '2026-27',
  'dspl3',
  'shire',
  'Primary',
  '1a',
  '50',
  '00000000-0000-4000-8000-000000999999',
  '2027-06-18',
  '2027-05-01T00:00:00Z',
  '9999-12-31T23:59:60Z',
  '9999-12-31T23:59:59-23:59',
  '2016-12-31T23:59:60Z',
  '2027-05-01 00:00:00Z',
  'hertfordshire/2019',
  'somebody@example.org',
  'Maple Grove “é” 🌳',
  '',
  ' ',
  '%',
  '%00',
  "'; --",
  '../../etc',
  '__proto__',
  'x'.repeat(5000),
  // A cursor beyond what an integer of PostgreSQL holds, one with NUL in it, and others that were never given out.
  'MjE0NzQ4MzY0OA',
  'LTE',
  'MWU5OQ',
  Buffer.from('["2027-05-01\\u0000","a"]').toString('base64url'),
  Buffer.from('["2027-05-01T00:00:00.000Z","\\ud800"]').toString('base64url'),
] as const;

const numbers = [0, 1, -1, 5, 0.5, 999, 2 ** 31, 2 ** 53, 1e308] as const;

/** What no text has. */
const broken = ['\0', 'a\0b', '\u0007', 'Maple\u001b[31m', '\u0085', '\ud800', 'a\udc00'] as const;
/** The same in an address. */
const brokenEscapes = ['%00', 'a%00b', '%07', '%C2%85'] as const;

class Drawing {
  private readonly random: Random;

  constructor(from: number) {
    this.random = new Random(from);
  }

  one<Value>(values: readonly Value[]): Value {
    const value = values[this.random.whole(0, values.length - 1)];
    if (value === undefined) throw new RangeError('There is nothing to draw from.');
    return value;
  }

  chance(probability: number): boolean {
    return this.random.chance(probability);
  }

  /** A value after a schema, more or less. */
  value(schema: Schema): Json {
    const type = this.one([schema['type'] ?? 'object'].flat());
    if (Array.isArray(schema['enum']) && this.chance(0.8)) return this.one(schema['enum'] as Json[]);
    if ('const' in schema) return schema['const'] as Json;
    if (Array.isArray(schema['anyOf'])) return this.value(this.one(schema['anyOf'] as Schema[]));
    switch (type) {
      case 'string':
        return this.one(texts);
      case 'integer':
      case 'number':
        return this.one(numbers);
      case 'boolean':
        return this.chance(0.5);
      case 'null':
        return null;
      case 'array':
        return Array.from({ length: this.one([0, 1, 3]) }, () =>
          this.value((schema['items'] ?? {}) as Schema),
        );
      default:
        return this.group(schema);
    }
  }

  group({ properties = {}, additionalProperties }: Schema): Record<string, Json> {
    const own = Object.entries(properties as Record<string, Schema>)
      .filter(() => this.chance(0.9))
      .map(([name, below]) => [name, this.value(below)] as const);
    const others =
      typeof additionalProperties === 'object' && additionalProperties !== null
        ? [[this.one(texts), this.value(additionalProperties as Schema)] as const]
        : [];
    return Object.fromEntries([...own, ...others]);
  }

  /** A request of an operation, as its schemas have it, more or less. */
  asked({ params, querystring, body }: Operation): Asked {
    const part = (schema: object | undefined) => (schema === undefined ? {} : this.group(schema as Schema));
    const all = (params ?? {}) as Schema;
    const names = Object.keys((all['properties'] ?? {}) as object);
    return {
      params: Object.fromEntries(names.map((name) => [name, this.one(texts.filter((text) => text !== ''))])),
      query: part(querystring),
      body: body === undefined ? undefined : this.value(body as Schema),
    };
  }

  /** The value with a broken text in one place of it. */
  breakSomewhere(value: Json): Json {
    if (Array.isArray(value)) {
      const list = value as readonly Json[];
      if (list.length === 0) return [this.one(broken)];
      const place = this.one([...list.keys()]);
      return list.map((below, index) => (index === place ? this.breakSomewhere(below) : below));
    }
    if (typeof value !== 'object' || value === null) return this.one(broken);
    if (this.chance(0.2)) return { ...value, [this.one(broken)]: 1 };
    const name = this.one([...Object.keys(value), 'another']);
    return { ...value, [name]: this.breakSomewhere((value as { [name: string]: Json })[name] ?? '') };
  }
}

const rounds = times(3, 60);

onEveryStore((openStore) => {
  let collector: Awaited<ReturnType<typeof aStaffedWorld>>;
  let asked = 0;
  beforeAll(async () => {
    collector = await aStaffedWorld({ store: await openStore() });
  });

  /** The headers of somebody who may ask a route. */
  async function someone(drawing: Drawing, route: string): Promise<Readonly<Record<string, string>>> {
    const { store, accounts, clock } = collector;
    const permission = routeTable[route]?.permission ?? 'anyone';
    if (permission === 'anyone') return fromOwnPage;
    const asker = drawing.one(permission);
    if (asker === 'school') return { authorization: `Bearer ${await newSchoolKey(store, '999999')}` };
    return { ...fromOwnPage, cookie: await cookieOf(store, accounts[asker], clock.now) };
  }

  async function ask(drawing: Drawing, name: string, { params, query, body }: Asked, rawQuery = '') {
    const [method = '', path = ''] = name.split(' ');
    const address = path.replace(/:(\w+)/g, (_, key: string) => encodeURIComponent(String(params[key])));
    const search = new URLSearchParams(Object.entries(query).map(([key, value]) => [key, String(value)]));
    asked += 1;
    return collector.app.inject({
      method: method as Method,
      url: `/api/v1${address}?${search.toString()}${rawQuery}`,
      // An address for each, so that none meets the limit on passwords.
      remoteAddress: `10.${(asked >> 16) & 255}.${(asked >> 8) & 255}.${asked & 255}`,
      headers: {
        ...(await someone(drawing, `${method} /api/v1${path}`)),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { payload: JSON.stringify(body) }),
    });
  }

  const routes = Object.entries(operations as Readonly<Record<string, Operation>>).map(
    ([name, operation], index) => ({
      name,
      operation,
      index,
    }),
  );

  test.each(routes)('$name answers any values, and never that something went wrong inside', async (route) => {
    const drawing = new Drawing(seed + route.index);
    for (let round = 0; round < rounds; round += 1) {
      const sent = drawing.asked(route.operation);
      const answer = await ask(drawing, route.name, sent);
      expect([sent, answer.statusCode < 500, answer.body.includes('internal-error')]).toEqual([
        sent,
        true,
        false,
      ]);
    }
  });

  test.each(routes)('$name refuses text that no store holds, wherever it stands', async (route) => {
    const drawing = new Drawing(seed - route.index);
    for (let round = 0; round < rounds; round += 1) {
      const sent = drawing.asked(route.operation);
      const inBody = sent.body !== undefined && drawing.chance(0.6);
      const body = inBody ? drawing.breakSomewhere(sent.body ?? {}) : sent.body;
      const escapes = inBody
        ? ''
        : `&${drawing.one(['x', 'after', 'collection'])}=${drawing.one(brokenEscapes)}`;
      const answer = await ask(drawing, route.name, { ...sent, body }, escapes);
      expect([sent, body, escapes, answer.statusCode]).toEqual([sent, body, escapes, 400]);
      expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    }
  });

  test.each(routes.filter(({ name }) => name.includes(':')))(
    '$name refuses it in its path too',
    async (route) => {
      const drawing = new Drawing(seed ^ route.index);
      const [method = '', path = ''] = route.name.split(' ');
      for (const escape of [...brokenEscapes, '%', '%zz', '%ff']) {
        const answer = await collector.app.inject({
          method: method as Method,
          url: `/api/v1${path.replace(/:\w+/g, escape)}`,
          headers: await someone(drawing, `${method} /api/v1${path}`),
        });
        expect([escape, answer.statusCode]).toEqual([escape, 400]);
        expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
        expect(answer.headers).toMatchObject({
          'x-content-type-options': 'nosniff',
          'x-request-id': expect.anything(),
        });
      }
    },
  );
});
