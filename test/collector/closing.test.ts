import { once } from 'node:events';
import { Agent, get, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { aWorld, cleanUp } from './support/world';

afterAll(cleanUp);

/** A collector that listens, with a route whose answer the test gives. */
async function listening() {
  const { app } = await aWorld();
  let answer: (value: string) => void = () => undefined;
  const taken = new Promise<void>((resolve) => {
    app.get('/slow', () => {
      resolve();
      return new Promise<string>((answering) => (answer = answering));
    });
  });
  const address = await app.listen({ port: 0 });
  return { app, address, taken, answer: (value: string) => answer(value) };
}

function opened(app: FastifyInstance): Promise<Socket> {
  const { port } = app.server.address() as AddressInfo;
  return new Promise((resolve) => {
    const socket: Socket = connect(port, '127.0.0.1', () => resolve(socket));
    socket.on('error', () => undefined).resume();
  });
}

test('a server that closes answers what it has taken, and does not wait for who keeps the connection open', async () => {
  const { app, address, taken, answer } = await listening();
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    get(`${address}/slow`, { agent: new Agent({ keepAlive: true }) }, resolve).once('error', reject);
  });
  await taken;
  const closed = app.close();
  setTimeout(() => answer('done'), 1_500);
  const { statusCode, headers } = (await answered).resume();
  expect([statusCode, headers.connection]).toEqual([200, 'close']);
  await closed;
}, 10_000);

test.each([
  ['nothing', ''],
  ['half a head', 'GET /health HTTP/1.1\r\nHost: a'],
])(
  'a client that has sent %s does not hold up the end',
  async (_what, sent) => {
    const { app } = await listening();
    const socket = await opened(app);
    socket.write(sent);
    const cut = once(socket, 'close');
    const begun = performance.now();
    await Promise.all([app.close(), cut]);
    expect(performance.now() - begun).toBeLessThan(5_000);
  },
  10_000,
);

test('a request that takes longer than the end may is answered 503, and half a body is cut', async () => {
  const { app, address, taken } = await listening();
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    get(`${address}/slow`, resolve).once('error', reject);
  });
  await taken;
  const half = await opened(app);
  half.write(
    'POST /api/v1/session HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\nContent-Type: application/json\r\n\r\n{',
  );
  const cut = once(half, 'close');
  const begun = performance.now();
  const closed = app.close();
  const { statusCode, headers } = (await answered).resume();
  expect(statusCode).toBe(503);
  expect(headers['content-type']).toBe('application/problem+json');
  await Promise.all([closed, cut]);
  expect(performance.now() - begun).toBeLessThan(10_000);
}, 20_000);
