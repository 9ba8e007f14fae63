import { SerializerSelector } from '@fastify/fast-json-stringify-compiler';
import fastify, { type RouteOptions } from 'fastify';
import { compileSchemasWhenUsed } from '../../../src/collector/http/compile-schemas';
import { aWorld, cleanUp } from '../support/world';

afterAll(cleanUp);

/** No schema at all, which whoever compiles it finds out. */
const broken = { type: 'nonsense' };

const apps: { close: () => PromiseLike<unknown> }[] = [];
afterAll(async () => {
  for (const app of apps) await app.close();
});

function anApp() {
  const app = fastify();
  compileSchemasWhenUsed(app);
  apps.push(app);
  return app;
}

test('a schema is compiled by the first request that needs it', async () => {
  const app = anApp();
  app.post('/whole', { schema: { body: { type: 'object' } } }, async () => 'taken');
  app.post('/broken', { schema: { body: broken } }, async () => 'taken');
  await app.ready();
  const asked = async (url: string) => (await app.inject({ method: 'POST', url, payload: {} })).statusCode;
  expect([await asked('/whole'), await asked('/broken')]).toEqual([200, 500]);
});

test('each request is told what is wrong with it, and a right one passes after a wrong one', async () => {
  const app = anApp();
  const schema = { body: { type: 'object', properties: { level: { enum: ['expected'] } } } };
  app.post('/', { schema }, async () => 'taken');
  const answers = [];
  for (const level of ['expected', 'none', 'expected']) {
    answers.push((await app.inject({ method: 'POST', url: '/', payload: { level } })).statusCode);
  }
  expect(answers).toEqual([200, 400, 200]);
});

test('an answer has the fields of its schema and no others', async () => {
  const app = anApp();
  const shape = { type: 'object', properties: { shown: { type: 'number' } } };
  app.get('/', { schema: { response: { 200: shape } } }, async () => ({ shown: 1, hidden: 2 }));
  expect((await app.inject('/')).json()).toEqual({ shown: 1 });
});

test('every schema of the API can be compiled, though none is at the start', async () => {
  const routes: RouteOptions[] = [];
  const { validatorCompiler } = (await aWorld({}, { onRoute: (route) => routes.push(route) })).app;
  if (validatorCompiler === undefined) throw new Error('Nothing compiles the schemas of requests.');
  const judged = routes.flatMap(({ schema }) =>
    [schema?.body, schema?.params, schema?.querystring].filter(isSchema),
  );
  const answered = routes.flatMap(({ schema }) => Object.values(schema?.response ?? {}).flatMap(shapesOf));
  expect([judged.length > 50, answered.length > 50]).toEqual([true, true]);
  const compileSerializer = SerializerSelector()({}, {});
  for (const schema of judged) expect(() => validatorCompiler({ schema, ...nowhere })(null)).not.toThrow();
  for (const schema of answered) expect(() => compileSerializer({ schema, ...nowhere })).not.toThrow();
});

/** Where a schema belongs, which does not change what is made of it. */
const nowhere = { method: '', url: '', httpStatus: '' };

function isSchema(schema: unknown): schema is object {
  return typeof schema === 'object' && schema !== null;
}

/** An answer has one schema, or one for each kind of content. */
function shapesOf(answer: { readonly content?: Readonly<Record<string, { readonly schema: object }>> }) {
  return answer.content === undefined ? [answer] : Object.values(answer.content).map(({ schema }) => schema);
}
