import { asks, posts, sends } from './support/sending';
import { signedIn } from './support/signing-in';
import { addSchools, aWorld, cleanUp, northAndSouth, type Sender, severalSchools } from './support/world';

afterAll(cleanUp);

interface Request {
  readonly id: string;
  readonly state: string;
  readonly from: { readonly urn: string } | null;
  readonly to: { readonly urn: string } | null;
}

/** An area in which one school asks, two offer 1a, and a manager is signed in. */
async function anArea() {
  const { app, store } = await aWorld(northAndSouth);
  const [asking, offering, other] = await addSchools(store, severalSchools(3, 100_001));
  if (asking === undefined || offering === undefined || other === undefined) throw new Error('No schools.');
  await sends(app, asking, 'emerging');
  await sends(app, offering, 'exemplary', { share: ['1a', '1b'] });
  await sends(app, other, 'exemplary', { share: ['1a'] });
  const manager = await signedIn(store, 'manager', 'north');
  const managerPosts = (url: string, payload?: object) =>
    app.inject({ method: 'POST', url: `/api/v1${url}`, headers: manager, ...(payload && { payload }) });
  return { app, store, asking, offering, other, manager, managerPosts };
}

const wish = { collection: '2026-27', aspect: '1a' };

test('a school sees how many others offer an aspect, and never who', async () => {
  const { app, asking, offering } = await anArea();
  const seen = await asks(app, asking, '/sharing');
  expect(seen.json<{ aspects: object[] }>().aspects.slice(0, 3)).toEqual([
    { aspect: '1a', schools: 2 },
    { aspect: '1b', schools: 1 },
    { aspect: '1c', schools: 0 },
  ]);
  expect(seen.body).not.toContain('10000');
  const own = await asks(app, offering, '/sharing');
  expect(own.json<{ aspects: object[] }>().aspects[1]).toEqual({ aspect: '1b', schools: 0 });
});

test('two schools are told of each other once both agree and the manager has introduced them', async () => {
  const { app, store, asking, offering, managerPosts } = await anArea();
  const made = (await posts(app, asking, '/contact-requests', wish)).json<Request>();
  const seenBy = async (sender: Sender) =>
    (await asks(app, sender, '/contact-requests')).json<{ items: Request[] }>().items[0];
  expect(made).toMatchObject({ state: 'asked', from: { urn: asking.urn }, to: null });
  expect(await seenBy(offering)).toBeUndefined();

  const offer = await managerPosts(`/contact-requests/${made.id}/offer`, { school: offering.urn });
  expect(offer.json()).toMatchObject({ state: 'offered', to: { urn: offering.urn } });
  expect(await seenBy(offering)).toMatchObject({ state: 'offered', from: null });
  expect(await seenBy(asking)).toMatchObject({ state: 'offered', to: null });

  await posts(app, offering, `/contact-requests/${made.id}/answer`, { agrees: true });
  expect(await seenBy(offering)).toMatchObject({ from: { urn: asking.urn } });
  expect(await seenBy(asking)).toMatchObject({ state: 'agreed', to: null });
  await managerPosts(`/contact-requests/${made.id}/introduction`);
  expect(await seenBy(asking)).toMatchObject({ state: 'introduced', to: { urn: offering.urn } });
  const trail = await store.audit.about(`contact-request:${made.id}`);
  expect(trail.map(({ actor, action }) => `${actor} ${action}`)).toEqual([
    'school:100001 contact-request.asked',
    'manager-north contact-request.offered',
    'school:100002 contact-request.agreed',
    'manager-north contact-request.introduced',
  ]);
});

test('a manager records the answer of the school that is asked, and sees when its offer is gone', async () => {
  const { app, store, asking, offering, manager, managerPosts } = await anArea();
  const { id } = (await posts(app, asking, '/contact-requests', wish)).json<Request>();
  await managerPosts(`/contact-requests/${id}/offer`, { school: offering.urn });
  const seen = async () => {
    const answer = await app.inject({ url: '/api/v1/contact-requests', headers: manager });
    return answer.json<{ items: object[] }>().items[0];
  };
  expect(await seen()).toMatchObject({ isStillOffered: true });
  await sends(app, offering, 'expected');
  expect(await seen()).toMatchObject({ isStillOffered: false });
  expect((await asks(app, offering, '/contact-requests')).json()).toMatchObject({
    items: [{ isStillOffered: null }],
  });
  const elsewhere = await signedIn(store, 'manager', 'south');
  const url = `/api/v1/contact-requests/${id}/answer`;
  const foreign = await app.inject({ method: 'POST', url, headers: elsewhere, payload: { agrees: true } });
  expect(foreign.statusCode).toBe(404);
  const answered = await managerPosts(`/contact-requests/${id}/answer`, { agrees: true });
  expect(answered.json()).toMatchObject({ state: 'agreed' });
  const [entry] = await store.audit.newest(1);
  expect(entry).toMatchObject({ actor: 'manager-north', action: 'contact-request.agreed' });
});

test('who declines is not told on, and the manager may ask another school', async () => {
  const { app, asking, offering, other, managerPosts } = await anArea();
  const { id } = (await posts(app, asking, '/contact-requests', wish)).json<Request>();
  await managerPosts(`/contact-requests/${id}/offer`, { school: offering.urn });
  await posts(app, offering, `/contact-requests/${id}/answer`, { agrees: false });
  const seen = await asks(app, asking, '/contact-requests');
  expect(seen.body).not.toContain(offering.urn);
  const again = await managerPosts(`/contact-requests/${id}/offer`, { school: other.urn });
  expect(again.json()).toMatchObject({ state: 'offered', to: { urn: other.urn } });
});

test('nobody takes a step that is not theirs, or not due', async () => {
  const { app, store, asking, offering, other, managerPosts } = await anArea();
  const { id } = (await posts(app, asking, '/contact-requests', wish)).json<Request>();
  expect((await managerPosts(`/contact-requests/${id}/introduction`)).statusCode).toBe(409);
  expect((await managerPosts(`/contact-requests/${id}/offer`, { school: asking.urn })).statusCode).toBe(422);
  await managerPosts(`/contact-requests/${id}/offer`, { school: offering.urn });
  expect((await posts(app, other, `/contact-requests/${id}/answer`, { agrees: true })).statusCode).toBe(404);
  expect((await posts(app, offering, `/contact-requests/${id}/withdrawal`)).statusCode).toBe(404);
  const elsewhere = await signedIn(store, 'manager', 'south');
  const foreign = await app.inject({
    method: 'POST',
    url: `/api/v1/contact-requests/${id}/introduction`,
    headers: elsewhere,
  });
  expect(foreign.statusCode).toBe(404);
  expect((await posts(app, asking, `/contact-requests/${id}/withdrawal`)).json()).toMatchObject({
    state: 'withdrawn',
  });
});

test('an aspect that nobody else offers, and one that is asked for already, are refused', async () => {
  const { app, asking, offering } = await anArea();
  const alone = await posts(app, offering, '/contact-requests', { ...wish, aspect: '1b' });
  expect(alone.json()).toMatchObject({ status: 422, field: 'aspect' });
  expect((await posts(app, asking, '/contact-requests', wish)).statusCode).toBe(201);
  expect((await posts(app, asking, '/contact-requests', wish)).statusCode).toBe(409);
});

test('the manager’s queue is read in parts, the newest first', async () => {
  const { app, asking, other, manager } = await anArea();
  await posts(app, asking, '/contact-requests', wish);
  await posts(app, asking, '/contact-requests', { ...wish, aspect: '1b' });
  await posts(app, other, '/contact-requests', wish);
  const seen: string[] = [];
  let after = '';
  do {
    const url = `/api/v1/contact-requests?limit=2${after}`;
    const part = (await app.inject({ url, headers: manager })).json<{
      items: Request[];
      next: string | null;
    }>();
    seen.push(...part.items.map(({ id }) => id));
    after = part.next === null ? '' : `&after=${part.next}`;
  } while (after !== '');
  expect(new Set(seen).size).toBe(3);
  const invented = await app.inject({ url: '/api/v1/contact-requests?after=bm8', headers: manager });
  expect(invented.json()).toMatchObject({ status: 400, field: 'after' });
});

describe('what a school has sent', () => {
  test('is listed in parts, the newest first, with what counts', async () => {
    const { app, asking } = await anArea();
    const second = await sends(app, asking, 'expected');
    const part = await asks(app, asking, '/summaries?limit=1');
    const { items, next } = part.json<{ items: object[]; next: string }>();
    expect(items).toEqual([expect.objectContaining({ submission: second, counts: true, withdrawn: null })]);
    const rest = (await asks(app, asking, `/summaries?after=${next}`)).json<{
      items: object[];
      next: null;
    }>();
    expect(rest).toMatchObject({ items: [{ counts: false }], next: null });
  });

  test('no longer counts once it is withdrawn with a reason; what came before it does', async () => {
    const { app, store, asking, other } = await anArea();
    const second = await sends(app, asking, 'exemplary');
    const url = `/summaries/${second}/withdrawal`;
    expect((await posts(app, asking, url, { reason: ' ' })).statusCode).toBe(400);
    expect((await posts(app, other, url, { reason: 'Not ours.' })).statusCode).toBe(404);
    expect((await posts(app, asking, url, { reason: 'Sent too early.' })).statusCode).toBe(204);
    expect((await posts(app, asking, url, { reason: 'Again.' })).statusCode).toBe(409);
    const { items } = (await asks(app, asking, '/summaries')).json<{ items: object[] }>();
    expect(items).toMatchObject([
      { submission: second, counts: false, withdrawn: { reason: 'Sent too early.' } },
      { counts: true, withdrawn: null },
    ]);
    expect((await store.standings.find('2026-27', asking.urn))?.ratings).toMatch(/^1+$/);
    const [entry] = await store.audit.newest(1);
    expect(entry).toMatchObject({ actor: 'school:100001', action: 'submission.withdrawn' });
    expect(JSON.stringify(entry)).not.toContain('too early');
  });
});
