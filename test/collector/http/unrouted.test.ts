import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { aWorld, cleanUp } from '../support/world';

afterAll(cleanUp);

test.each([
  ['DELETE', '/api/v1/collections/current', 'GET, HEAD, PATCH, OPTIONS'],
  ['POST', '/api/v1/summaries', 'GET, HEAD, OPTIONS'],
  ['POST', '/health', 'GET, HEAD, OPTIONS'],
  ['PUT', '/api/docs/openapi.json?a=b', 'GET, HEAD, OPTIONS'],
] as const)('%s %s is 405, with the methods that there are', async (method, url, allow) => {
  const { app } = await aWorld();
  const answer = await app.inject({ method, url });
  expect(answer.json()).toMatchObject({ status: 405, type: '/problems/method-not-allowed' });
  expect(answer.headers['allow']).toBe(allow);
});

test('OPTIONS is answered with the methods, and opens nothing to other origins', async () => {
  const { app } = await aWorld();
  const answer = await app.inject({
    method: 'OPTIONS',
    url: '/api/v1/session',
    headers: { origin: 'https://elsewhere.example' },
  });
  expect([answer.statusCode, answer.body]).toEqual([204, '']);
  expect(answer.headers['allow']).toBe('DELETE, GET, HEAD, POST, OPTIONS');
  expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  expect((await app.inject({ method: 'OPTIONS', url: '/api/v1/nothing' })).statusCode).toBe(404);
});

describe('what is no request', () => {
  const asked = async (bytes: string): Promise<string> => {
    const { app } = await aWorld();
    await app.listen({ port: 0 });
    const { port } = app.server.address() as AddressInfo;
    const socket = connect(port, '127.0.0.1').setEncoding('utf8');
    let answer = '';
    socket.on('data', (part: string) => (answer += part)).on('error', () => undefined);
    socket.write(bytes);
    await once(socket, 'close');
    return answer;
  };

  test.each([
    ['an unknown method', 'FOO /health HTTP/1.1\r\nHost: a\r\n\r\n', 400],
    ['no protocol', 'hello\r\n\r\n', 400],
    [
      'a malformed escape',
      'GET /api/v1/published-reports/%zz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
      400,
    ],
    [
      'two lengths',
      'POST /health HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\na',
      400,
    ],
    ['a method of WebDAV', 'PROPFIND /health HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 405],
    ['an endless head', `GET /health HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
  ])('%s is answered with problem details and a number', async (_what, bytes, status) => {
    const [head = '', body = ''] = (await asked(bytes)).split('\r\n\r\n');
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(head.toLowerCase()).toContain('content-type: application/problem+json');
    expect(head.toLowerCase()).toContain('x-content-type-options: nosniff');
    expect(head.toLowerCase()).toContain('x-request-id: ');
    expect(body).toContain(`"status":${status}`);
  });
});
