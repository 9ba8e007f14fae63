import { askForFileFromThisOrigin, askThisOrigin } from '../../../src/dashboard/api/ask';
import { apiOnThisOrigin } from '../../../src/dashboard/api/api-client';

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
  return { ask: askThisOrigin(fetchFrom), askForFile: askForFileFromThisOrigin(fetchFrom), requests };
}

const problem = (status: number, details: object) => new Response(JSON.stringify(details), { status });

it('says in every request that it is the dashboard, as the collector wants it', async () => {
  const { ask, requests } = answering(new Response(null, { status: 204 }));
  expect(await ask('DELETE', 'session')).toEqual({ kind: 'ok', value: null });
  expect(requests[0]?.headers.get('x-send-benchmark')).toBe('dashboard');
});

it('hands the collector’s own words on, and the name of the occurrence', async () => {
  const { ask } = answering(problem(503, { detail: 'The store is busy.', instance: 'urn:uuid:1' }));
  expect(await ask('GET', 'collections')).toEqual({
    kind: 'refused',
    text: 'The store is busy.',
    instance: 'urn:uuid:1',
  });
});

it('tells a session that has ended from a wrong password', async () => {
  const { ask } = answering(
    problem(401, { type: '/problems/not-signed-in', detail: 'Sign in.' }),
    problem(401, { type: '/problems/sign-in-refused', detail: 'Wrong.' }),
  );
  expect((await ask('GET', 'session')).kind).toBe('signedOut');
  expect((await ask('POST', 'session', {})).kind).toBe('refused');
});

it('takes no answer, and a proxy’s page, for what they are', async () => {
  const { ask } = answering(new Response('<html>', { status: 200 }));
  expect((await ask('GET', 'session')).kind).toBe('refused');
  expect((await ask('GET', 'session')).kind).toBe('unreachable');
});

it('fetches every page of the schools', async () => {
  const page = (urn: string, next: string | null) => problem(200, { schools: [{ urn }], next });
  const { ask, requests } = answering(page('900001', '900001'), page('900002', null));
  const answer = await apiOnThisOrigin(ask).openSchools();
  expect(answer.kind === 'ok' && answer.value.map(({ urn }) => urn)).toEqual(['900001', '900002']);
  expect(requests[1]?.url).toContain('after=900001');
});

it('hands a file on as it came, under its own name, with the mark by which Excel knows UTF-8', async () => {
  const bytes = new Uint8Array([0xef, 0xbb, 0xbf, 0x61]);
  const headers = { 'content-type': 'text/csv', 'content-disposition': 'attachment; filename="links.csv"' };
  const { askForFile } = answering(
    new Response(bytes, { headers }),
    problem(404, { detail: 'There is nothing at this address.' }),
  );
  const answer = await askForFile('POST', 'school-keys', {});
  if (answer.kind !== 'ok') throw new Error(answer.text);
  expect(answer.value.name).toBe('links.csv');
  expect(new Uint8Array(await answer.value.content.arrayBuffer())).toEqual(bytes);
  expect((await askForFile('POST', 'school-keys', {})).kind).toBe('refused');
});
