import { operations } from '../../src/api/operations';
import { aSummary } from '../assessment/support/build-summary';
import { send } from './support/sending';
import { aWorld, cleanUp } from './support/world';

afterAll(cleanUp);

interface Document {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
}

interface Described {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly security: readonly object[];
  readonly responses: Readonly<Record<string, unknown>>;
}

test('every route of the API is in the document, with who may ask and how errors are answered', async () => {
  const routes: string[] = [];
  const { app } = await aWorld(
    {},
    {
      onRoute: ({ method, url }) => {
        if (url.startsWith('/api/v1/') && method !== 'HEAD') {
          routes.push(`${String(method).toLowerCase()} ${url.replace(/:(\w+)/g, '{$1}')}`);
        }
      },
    },
  );
  const { openapi, paths } = (await app.inject('/api/docs/openapi.json')).json<Document>();
  expect(openapi).toMatch(/^3\.1\./);
  const described = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ name: `${method} ${path}`, ...operation })),
  );
  expect(described.map(({ name }) => name).sort()).toEqual(routes.sort());
  for (const { description, security, responses } of described) {
    expect(description).toMatch(/^Open to/);
    expect(security).toBeDefined();
    expect(JSON.stringify(responses['default'])).toContain('application/problem+json');
  }
});

test('every operation says in a line what it does, and has a name of its own for programs', async () => {
  const { app } = await aWorld();
  const { paths } = (await app.inject('/api/docs/openapi.json')).json<Document>();
  const described = Object.values(paths).flatMap((methods) => Object.values(methods));
  for (const { summary, operationId } of described) {
    expect(summary).toMatch(/^[A-Z].{8,120}\.$/);
    expect(operationId).toMatch(/^[a-z][A-Za-z]+$/);
  }
  expect(new Set(described.map(({ operationId }) => operationId)).size).toBe(described.length);
});

test('the collector serves every operation of the contract, and no other', async () => {
  const { app } = await aWorld();
  const { paths } = (await app.inject('/api/docs/openapi.json')).json<Document>();
  const served = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace('/api/v1', '')}`),
  );
  const promised = Object.keys(operations).map((name) => name.replace(/:(\w+)/g, '{$1}'));
  expect(served.sort()).toEqual(promised.sort());
});

test('the document has the schemas by which requests are judged', async () => {
  const { app } = await aWorld();
  const { paths } = (await app.inject('/api/docs/openapi.json')).json<Document>();
  const put = JSON.stringify(paths['/api/v1/summaries/{submission}']?.['put']);
  for (const name of ['rating-summary/1', 'nameInThanks', '"5c"', 'additionalProperties":false']) {
    expect(put).toContain(name);
  }
});

test('who has an answer already is told that it has not changed', async () => {
  const { app, key } = await aWorld();
  const headers = { authorization: `Bearer ${key}` };
  const first = await app.inject({ url: '/api/v1/summaries', headers });
  const tag = String(first.headers['etag']);
  const ask = (known: string) =>
    app.inject({ url: '/api/v1/summaries', headers: { ...headers, 'if-none-match': known } });
  const again = await ask(`"other", W/${tag}`);
  expect([again.statusCode, again.body]).toEqual([304, '']);
  await send(app, key, aSummary());
  const changed = await ask(tag);
  expect(changed.statusCode).toBe(200);
  expect(changed.headers['etag']).not.toBe(tag);
});

test('no other origin is let in: the pane is served by the collector itself', async () => {
  const { app } = await aWorld();
  for (const method of ['GET', 'OPTIONS'] as const) {
    const answer = await app.inject({
      method,
      url: '/api/v1/summaries',
      headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'GET' },
    });
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
  }
});

test('the document says what is so: 304 of reads alone, 303 of what leads on, and which body a file is', async () => {
  const { app } = await aWorld();
  const { paths } = (await app.inject('/api/docs/openapi.json')).json<Document>();
  const withUnchanged = Object.values(paths).flatMap((methods) =>
    Object.entries(methods).flatMap(([method, { responses }]) => ('304' in responses ? [method] : [])),
  );
  expect(new Set(withUnchanged)).toEqual(new Set(['get']));
  for (const path of ['/api/v1/session/openid', '/api/v1/session/openid/callback']) {
    expect(Object.keys(paths[path]?.['get']?.responses ?? {}).sort()).toEqual(['303', '304', 'default']);
  }
  for (const path of ['/api/v1/registry/previews', '/api/v1/registry/imports']) {
    expect(paths[path]?.['post']).toMatchObject({ requestBody: { content: { 'text/csv': {} } } });
  }
});
