import { Agent, get, type IncomingMessage } from 'node:http';
import { aWorld, cleanUp } from './support/world';

afterAll(cleanUp);

test('a server that closes answers what it has taken, and does not wait for who keeps the connection open', async () => {
  const { app } = await aWorld();
  let answer: (value: string) => void = () => undefined;
  const taken = new Promise<void>((resolve) => {
    app.get('/slow', () => {
      resolve();
      return new Promise<string>((answering) => (answer = answering));
    });
  });
  const address = await app.listen({ port: 0 });
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    get(`${address}/slow`, { agent: new Agent({ keepAlive: true }) }, resolve).once('error', reject);
  });
  await taken;
  const closed = app.close();
  setTimeout(() => answer('done'), 100);
  const { statusCode, headers } = (await answered).resume();
  expect([statusCode, headers.connection]).toEqual([200, 'close']);
  await closed;
}, 10_000);
