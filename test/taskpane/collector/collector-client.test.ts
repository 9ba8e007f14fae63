import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { collectorOnThisOrigin } from '../../../src/taskpane/collector/collector-client';
import { aReceipt, survey } from '../support/collector-in-memory';

const submission = '0b5e0a52-7c1f-4a57-9d3c-2f4f1f0f9a01';

/** A client whose every request is answered like this, and what was asked. */
function clientAnswered(status: number, body: unknown) {
  const asked: { address: string; init: RequestInit }[] = [];
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const client = collectorOnThisOrigin(async (address, init) => {
    asked.push({ address: String(address), init: init ?? {} });
    return new Response(text, { status });
  });
  return { client, asked };
}

const problem = (detail: string) => ({
  ...{ type: '/problems/some', title: 'Some', status: 0, detail },
  instance: 'urn:uuid:1',
});

it('asks its own origin for the collection', async () => {
  const { client, asked } = clientAnswered(200, survey);
  expect(await client.currentCollection()).toEqual({ kind: 'ok', value: survey });
  expect(asked.map(({ address }) => address)).toEqual(['/api/v1/collections/current']);
});

it('tells no open collection from no answer', async () => {
  expect(await clientAnswered(404, problem('None.')).client.currentCollection()).toEqual({
    kind: 'ok',
    value: null,
  });
  const offline = collectorOnThisOrigin(() => Promise.reject(new TypeError('Failed to fetch')));
  expect(await offline.currentCollection()).toMatchObject({ kind: 'unreachable' });
});

it('does not take a proxy’s page for a collection', async () => {
  const { client } = clientAnswered(200, '<html>Blocked by your school</html>');
  expect(await client.currentCollection()).toMatchObject({ kind: 'refused' });
});

it('sends the body as it stands, with the key', async () => {
  const { client, asked } = clientAnswered(201, aReceipt(submission));
  const body = '{ "schema":  "rating-summary/1" }';
  expect(await client.send(submission, body, 'the-key')).toEqual({
    kind: 'ok',
    value: aReceipt(submission),
  });
  expect(asked[0]).toMatchObject({
    address: `/api/v1/summaries/${submission}`,
    init: { method: 'PUT', body, headers: { Authorization: 'Bearer the-key' }, redirect: 'error' },
  });
});

it.each([
  [400, 'refused'],
  [401, 'keyRefused'],
  [403, 'refused'],
  [409, 'conflict'],
  [422, 'refused'],
  [429, 'failed'],
  [503, 'failed'],
])('gives the collector’s own words for a %i as %s', async (status, kind) => {
  const { client } = clientAnswered(status, problem('The collector’s own words.'));
  expect(await client.send(submission, '{}', 'key')).toEqual({ kind, text: 'The collector’s own words.' });
});

it('says that it is not certain where there was no answer', async () => {
  const offline = collectorOnThisOrigin(() => Promise.reject(new TypeError('Failed to fetch')));
  expect(await offline.send(submission, '{}', 'key')).toMatchObject({ kind: 'unreachable' });
});

it.each([
  ['something else', JSON.stringify({ submission })],
  ['a part of one', JSON.stringify(aReceipt(submission)).slice(0, -40)],
  ['the page of a proxy', '<html>Blocked by your school</html>'],
])('does not take %s for a receipt, and says that it is not certain', async (_what, body) => {
  const answer = await clientAnswered(201, body).client.send(submission, '{}', 'key');
  expect(answer).toMatchObject({ kind: 'unreachable' });
});

describe('on a network that is cut', () => {
  const receipt = JSON.stringify(aReceipt(submission));
  const cuts: readonly (readonly [string, RequestListener])[] = [
    ['before the collector answers', (request) => request.socket.destroy()],
    [
      'in the middle of the receipt',
      (request, response) => {
        response.writeHead(201, { 'Content-Length': receipt.length });
        response.write(receipt.slice(0, 60), () => request.socket.destroy());
      },
    ],
    [
      'in the middle of a receipt whose length is not told',
      (request, response) => {
        response.writeHead(201);
        response.write(receipt.slice(0, 60), () => request.socket.destroy());
      },
    ],
  ];

  it.each(cuts)('%s, says that it is not certain, and loses nothing', async (_when, cut) => {
    const server = createServer(cut).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const client = collectorOnThisOrigin((path, init) =>
      fetch(`http://127.0.0.1:${port}${String(path)}`, init),
    );
    expect(await client.send(submission, '{}', 'key')).toMatchObject({
      kind: 'unreachable',
      text: expect.stringContaining('Sending again is safe'),
    });
    server.close();
    await once(server, 'close');
  });
});
