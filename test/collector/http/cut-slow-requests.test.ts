import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import fastify from 'fastify';
import { cutSlowRequests } from '../../../src/collector/http/cut-slow-requests';

const head = (path: string) =>
  `POST ${path} HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 9000\r\n\r\n`;

test('a body that drips in is cut after its route’s time, and a file is given longer', async () => {
  const app = fastify();
  cutSlowRequests(app, 300);
  app.post('/summary', async () => 'taken');
  app.post('/file', { config: { patience: 2_000 } }, async () => 'taken');
  await app.listen({ port: 0 });
  const { port } = app.server.address() as AddressInfo;
  const lived = async (path: string): Promise<readonly [answer: string, milliseconds: number]> => {
    const begun = performance.now();
    let answer = '';
    const socket = connect(port, '127.0.0.1').setEncoding('utf8');
    socket.on('data', (part: string) => (answer += part)).on('error', () => undefined);
    socket.write(head(path));
    const drip = setInterval(() => socket.write(' '), 50);
    await once(socket, 'close');
    clearInterval(drip);
    return [answer, performance.now() - begun];
  };
  const [[answer, short], [, long]] = await Promise.all([lived('/summary'), lived('/file')]);
  expect(answer).toContain('408');
  expect(short).toBeLessThan(1_500);
  expect(long).toBeGreaterThan(1_900);
  await app.close();
}, 15_000);
