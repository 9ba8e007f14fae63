import { randomUUID } from 'node:crypto';
import { storedBefore, wouldAccept } from '../../../src/collector/summaries/import-summary';
import type { RatingSummary } from '../../../src/api/resources/rating-summary';
import { frameworks } from '../../../src/framework/frameworks';
import { aSummary } from '../../assessment/support/build-summary';
import { send } from '../support/sending';
import { aWorld, cleanUp, duringCollection, twoAreas } from '../support/world';

afterAll(cleanUp);

/** A collector whose school 999999 is in the area of a manager, and 888888 in another. */
async function aManager() {
  const world = await aWorld({ ...twoAreas, people: { manager: { role: 'manager', area: 'dspl3' } } });
  const { store } = world;
  const { manager } = world.people;
  const put = (summary: RatingSummary, source = 'document') =>
    manager('PUT', `/imports/${summary.submission}?source=${source}`, summary);
  const match = (urn: string | null, name: string | null) =>
    manager('POST', '/imports/match', { collection: '2026-27', schools: [{ urn, name }] });
  const before = (summary: RatingSummary) => storedBefore(summary, 'document', store);
  const acceptance = (summary: RatingSummary) =>
    wouldAccept(summary, 'document', duringCollection, store, frameworks);
  return { ...world, put, match, before, acceptance };
}

describe('what a school has e-mailed', () => {
  test('is stored as if its pane had sent it, with where it came from and who stored it', async () => {
    const { store, put } = await aManager();
    const answer = await put(aSummary());
    expect(answer.statusCode).toBe(201);
    expect(answer.json()).toMatchObject({ submission: aSummary().submission, collection: '2026-27' });
    expect(await store.submissions.find(aSummary().submission)).toMatchObject({
      urn: '999999',
      source: 'document',
    });
    expect(await store.audit.about('school:999999')).toMatchObject([
      { actor: 'manager-dspl3', action: 'submission.imported', detail: { source: 'document' } },
    ]);
  });

  test('is stored once, also where the same is told under another number or on another day', async () => {
    const { store, put } = await aManager();
    const first = await put(aSummary());
    for (const again of [
      aSummary({ completedOn: '2027-06-19' }),
      aSummary({ submission: randomUUID(), completedOn: '2027-06-20' }),
    ]) {
      const answer = await put(again);
      expect([answer.statusCode, answer.json()]).toEqual([200, first.json()]);
    }
    expect(await store.submissions.history('999999', '2026-27')).toHaveLength(1);
    expect(await store.audit.about('school:999999')).toHaveLength(1);
  });

  test('of another area, or of no school, is answered alike', async () => {
    const { put } = await aManager();
    const others = await put(aSummary({ school: { urn: '888888', name: 'Oak Hill School' } }));
    const nobodys = await put(aSummary({ school: { urn: '111111', name: 'Nowhere School' } }));
    expect([others.statusCode, nobodys.statusCode]).toEqual([404, 404]);
    expect(others.json<{ detail: string }>().detail).toBe(nobodys.json<{ detail: string }>().detail);
  });

  test('with evidence is refused', async () => {
    const { store, put } = await aManager();
    const answer = await put({ ...aSummary(), evidence: 'Amelia' } as RatingSummary);
    expect(answer.json()).toMatchObject({ status: 400, field: 'evidence' });
    expect(await store.submissions.history('999999', '2026-27')).toEqual([]);
  });

  test('is refused where its source is not said', async () => {
    const { put } = await aManager();
    expect((await put(aSummary(), 'pane')).json()).toMatchObject({ status: 400, field: 'source' });
  });
});

describe('the consents of a school', () => {
  const exemplary = { '1a': 'exemplary', '1b': 'exemplary', '1c': 'expected' };
  const ratings = (changes: Record<string, string>) => ({ ...aSummary().ratings, ...changes });
  const said = aSummary({ ratings: ratings(exemplary), share: ['1a', '1b'], nameInThanks: true });
  const aDocument = (changes: Record<string, string>) =>
    aSummary({ submission: randomUUID(), ratings: ratings(changes), share: [], nameInThanks: false });

  test('outlive a document, which has no words on them, for what is still at the highest level', async () => {
    const { app, key, store, put } = await aManager();
    await send(app, key, said);
    const document = aDocument({ ...exemplary, '1b': 'expected' });
    const stored = await put(document);
    expect(stored.statusCode).toBe(201);
    expect(await store.standings.find('2026-27', '999999')).toMatchObject({
      submission: document.submission,
      share: ['1a'],
      nameInThanks: true,
    });
    expect((await put({ ...document, submission: randomUUID() })).json()).toEqual(stored.json());
  });

  test('are what a summary file says, which has words on them', async () => {
    const { app, key, store, put } = await aManager();
    await send(app, key, said);
    await put(aDocument({ ...exemplary, '1c': 'emerging' }), 'file');
    expect(await store.standings.find('2026-27', '999999')).toMatchObject({ share: [], nameInThanks: false });
  });

  test('are recorded by the manager, with who and when, and hold until the school says otherwise', async () => {
    const { app, key, store, put, people } = await aManager();
    const record = (share: readonly string[]) =>
      people.manager('PUT', '/collections/2026-27/consents/999999', {
        ...{ share, nameInThanks: true, means: 'telephone', givenOn: '2027-06-17' },
      });
    const document = aDocument(exemplary);
    await put(document);
    expect((await record(['1c'])).json()).toMatchObject({ status: 422, field: 'share' });
    const { recorded } = (await record(['1a'])).json<{ recorded: object }>();
    expect(recorded).toMatchObject({ means: 'telephone', recordedAt: duringCollection.toISOString() });
    expect(recorded).toHaveProperty('recordedBy', expect.stringMatching(/./));
    const counts = () => store.standings.find('2026-27', '999999');
    expect(await counts()).toMatchObject({ share: ['1a'], nameInThanks: true });
    const trail = await store.audit.about('school:999999');
    expect(trail.map(({ actor, action }) => `${actor} ${action}`)).toContain(
      'manager-dspl3 consent.recorded',
    );
    const own = { ...said, submission: randomUUID(), share: ['1b'], nameInThanks: false };
    await send(app, key, own);
    expect(await counts()).toMatchObject({ share: ['1b'], nameInThanks: false });
    const url = `/summaries/${own.submission}/withdrawal`;
    expect((await people.manager('POST', url, { reason: 'Sent by mistake' })).statusCode).toBe(204);
    expect(await counts()).toMatchObject({
      submission: document.submission,
      share: ['1a'],
      nameInThanks: true,
    });
  });

  test('that are recorded before anything was sent hold with the document that comes', async () => {
    const { store, put, people } = await aManager();
    await people.manager('PUT', '/collections/2026-27/consents/999999', {
      ...{ share: ['1a', '1c'], nameInThanks: true, means: 'e-mail', givenOn: '2027-06-17' },
    });
    await put(aDocument(exemplary));
    expect(await store.standings.find('2026-27', '999999')).toMatchObject({
      share: ['1a'],
      nameInThanks: true,
    });
  });
});

describe('matching', () => {
  test('finds the schools of the manager’s own area alone', async () => {
    const { match } = await aManager();
    expect((await match(null, 'Maple Grove JMI')).json()).toMatchObject({ matches: [{ sure: '999999' }] });
    expect((await match('888888', 'Oak Hill School')).json()).toMatchObject({
      matches: [{ sure: null, candidates: [] }],
    });
  });

  test('tells what the school has sent already', async () => {
    const { app, key, match } = await aManager();
    await send(app, key, aSummary());
    expect((await match('999999', null)).json()).toMatchObject({
      matches: [
        {
          candidates: [
            { sent: { submission: aSummary().submission, completedOn: '2027-06-18', source: 'pane' } },
          ],
        },
      ],
    });
  });
});

describe('before a summary is stored, it is said', () => {
  test('that it is new', async () => {
    const { before, acceptance } = await aManager();
    expect(await before(aSummary())).toEqual({ same: null, counting: null });
    expect(await acceptance(aSummary())).toEqual({ kind: 'accepted', isLate: false });
  });

  test('that the same counts already, or was withdrawn', async () => {
    const { app, key, store, before } = await aManager();
    await send(app, key, aSummary());
    expect(await before(aSummary({ submission: randomUUID() }))).toMatchObject({ same: { withdrawn: null } });
    await store.submissions.withdraw(
      { submission: aSummary().submission, reason: 'A draft', by: 'school:999999', at: duringCollection },
      () => ({ edition: '', ratings: '', share: [], nameInThanks: false }),
    );
    expect(await before(aSummary())).toMatchObject({ same: { withdrawn: 'A draft' }, counting: null });
  });

  test('what else counts for the school', async () => {
    const { app, key, before } = await aManager();
    await send(app, key, aSummary());
    const ratings = { ...aSummary().ratings, '1a': 'emerging' };
    const other = aSummary({ submission: randomUUID(), completedOn: '2027-06-01', ratings });
    expect(await before(other)).toMatchObject({ same: null, counting: { completedOn: '2027-06-18' } });
  });

  test('that it would be refused', async () => {
    const { acceptance } = await aManager();
    expect(await acceptance(aSummary({ collection: '1999-00' }))).toMatchObject({ kind: 'refused' });
    expect(await acceptance(aSummary({ school: { urn: '111111', name: 'Nowhere School' } }))).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('111111'),
    });
  });
});
