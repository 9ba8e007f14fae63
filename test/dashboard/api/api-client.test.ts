import type { ProblemDetails } from '../../../src/api/problem';
import { apiOnThisOrigin, clientOnThisOrigin } from '../../../src/dashboard/api/api-client';

function answering(...answers: readonly Response[]) {
  const requests: Request[] = [];
  const left = [...answers];
  const fetchFrom: typeof fetch = async (address, init) => {
    // The page's own origin, which Node does not have.
    requests.push(new Request(`http://own.example${String(address)}`, init));
    const next = left.shift();
    if (next === undefined) throw new TypeError('offline');
    return next;
  };
  return { client: clientOnThisOrigin(fetchFrom), requests };
}

const json = (status: number, body: object) => new Response(JSON.stringify(body), { status });

const problem = (status: number, kind: string, detail: string) =>
  json(status, { type: `/problems/${kind}`, title: 'Some', status, detail, instance: 'urn:uuid:1' });

it('says in every request that it is the dashboard, as the collector wants it', async () => {
  const { client, requests } = answering(new Response(null, { status: 204 }));
  expect(await client.ask('DELETE /session')).toEqual({ kind: 'ok', value: null });
  expect(requests[0]?.headers.get('x-send-benchmark')).toBe('dashboard');
});

it('hands the collector’s own words on, and the name of the occurrence', async () => {
  const { client } = answering(problem(503, 'unavailable', 'The store is busy.'));
  const details: ProblemDetails = {
    type: '/problems/unavailable',
    title: 'Some',
    status: 503,
    detail: 'The store is busy.',
    instance: 'urn:uuid:1',
  };
  expect(await client.ask('GET /collections')).toEqual({
    kind: 'refused',
    text: 'The store is busy.',
    status: 503,
    problem: details,
  });
});

it('tells a session that has ended from a wrong password', async () => {
  const { client } = answering(
    problem(401, 'not-signed-in', 'Sign in.'),
    problem(401, 'sign-in-refused', 'Wrong.'),
  );
  expect((await client.ask('GET /session')).kind).toBe('signedOut');
  const body = { email: 'a@b.example', password: 'c' };
  expect((await client.ask('POST /session', { body })).kind).toBe('refused');
});

it('takes no answer, and a proxy’s page, for what they are', async () => {
  const { client } = answering(
    new Response('<html>', { status: 200 }),
    new Response('<html>Sign in to the network</html>', { status: 401 }),
  );
  expect(await client.ask('GET /session')).toMatchObject({ kind: 'refused', problem: null });
  expect(await client.ask('GET /session')).toMatchObject({ kind: 'refused', problem: null });
  expect((await client.ask('GET /session')).kind).toBe('unreachable');
});

it('writes names and questions into the address so that none can lead elsewhere', async () => {
  const { client, requests } = answering(json(200, {}));
  await client.ask('GET /reports/:collection', {
    params: { collection: '../session?x' },
    query: { phase: 'Primary & all' },
  });
  expect(requests[0]?.url).toBe('http://own.example/api/v1/reports/..%2Fsession%3Fx?phase=Primary+%26+all');
});

it('fetches every page of the schools', async () => {
  const page = (urn: string, next: string | null) => json(200, { schools: [{ urn }], next });
  const { client, requests } = answering(page('900001', '900001'), page('900002', null));
  const answer = await apiOnThisOrigin(client).openSchools();
  expect(answer.kind === 'ok' && answer.value.map(({ urn }) => urn)).toEqual(['900001', '900002']);
  expect(requests[1]?.url).toContain('after=900001');
});

it('hands a file on as it came, under its own name, with the mark by which Excel knows UTF-8', async () => {
  const bytes = new Uint8Array([0xef, 0xbb, 0xbf, 0x61]);
  const headers = { 'content-type': 'text/csv', 'content-disposition': 'attachment; filename="links.csv"' };
  const { client } = answering(
    new Response(bytes, { headers }),
    problem(404, 'not-found', 'There is nothing at this address.'),
  );
  const makeKey = () => client.askForFile('POST /school-keys', { body: { renew: true, format: 'csv' } });
  const answer = await makeKey();
  if (answer.kind !== 'ok') throw new Error(answer.text);
  expect(answer.value.name).toBe('links.csv');
  expect(new Uint8Array(await answer.value.content.arrayBuffer())).toEqual(bytes);
  expect(await makeKey()).toMatchObject({ kind: 'refused', text: 'There is nothing at this address.' });
});
