import { randomUUID } from 'node:crypto';
import type { RatingSummary } from '../../src/api/resources/rating-summary';
import { acceptSummary } from '../../src/collector/summaries/accept-summary';
import type { AccountPrincipal } from '../../src/collector/access/principal';
import { findCollection } from '../../src/collector/collections/find-collection';
import { importSummary } from '../../src/collector/summaries/import-summary';
import { changeCollection, moveCollection } from '../../src/collector/collections/manage-collections';
import { keepTexts } from '../../src/collector/offer/keep-texts';
import { askForContact } from '../../src/collector/sharing/ask-for-contact';
import { offerTo } from '../../src/collector/sharing/put-in-touch';
import type { Store } from '../../src/collector/store/store';
import { frameworks } from '../../src/framework/frameworks';
import { onEveryStore } from './support/on-every-store';
import { aSummaryOf } from './support/sending';
import { county, sendersOfToday, type Sender } from './support/world';

const at = new Date();
const collection = '2026-27';
const by = (actor: string) => ({ actor, at });

/** Those of some promises that resolved. */
async function done<Result>(asked: readonly Promise<Result>[]): Promise<Result[]> {
  const settled = await Promise.allSettled(asked);
  return settled.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
}

async function actions(store: Store, subject: string): Promise<string[]> {
  return (await store.audit.about(subject)).map(({ action }) => action);
}

onEveryStore((openStore, newTarget) => {
  /** Two processes on one store, with an area of three schools. */
  async function twoProcesses() {
    const target = await newTarget();
    const [one, other] = [await openStore(target), await openStore(target)];
    const [first, second, third] = await sendersOfToday(one, 3);
    if (first === undefined || second === undefined || third === undefined) throw new Error('No schools.');
    await one.areas.saveCounty(county);
    await one.areas.save({ id: 'north', name: 'North', county: county.id });
    for (const { urn } of [first, second, third]) await one.schools.setArea(urn, 'north');
    return { one, other, schools: [first, second, third] as const };
  }

  async function offers(store: Store, school: Sender): Promise<void> {
    const summary = aSummaryOf(school);
    const shared: RatingSummary = {
      ...summary,
      ratings: { ...summary.ratings, '1a': 'exemplary' },
      share: ['1a'],
    };
    await acceptSummary(shared, { urn: school.urn, receivedAt: at, source: 'pane' }, store, frameworks);
  }

  test('a school that asks twice at once has asked once', async () => {
    const { one, other, schools } = await twoProcesses();
    await offers(one, schools[1]);
    const found = await findCollection({ store: one, frameworks }, collection);
    const wish = { urn: schools[0].urn, aspect: '1a', at };
    const asked = await done([one, other, one, other].map((store) => askForContact(store, found, wish)));
    expect(asked).toHaveLength(1);
    const requests = await one.contactRequests.ofSchool(schools[0].urn, { limit: 10, after: null });
    expect(requests.map(({ id }) => id)).toEqual([asked[0]?.id]);
  });

  test('of two managers who answer one request at once, one does, and the other is told', async () => {
    const { one, other, schools } = await twoProcesses();
    for (const school of schools.slice(1)) await offers(one, school);
    const found = await findCollection({ store: one, frameworks }, collection);
    const { id } = await askForContact(one, found, { urn: schools[0].urn, aspect: '1a', at });
    const manager: AccountPrincipal = { kind: 'account', id: 'manager', role: 'manager', area: 'north' };
    const step = { id, by: manager, at };
    const chosen = [offerTo(one, step, schools[1].urn), offerTo(other, step, schools[2].urn)];
    const offered = await done(chosen);
    expect(offered).toHaveLength(1);
    await expect(Promise.all(chosen)).rejects.toMatchObject({ kind: 'contact-request-state' });
    expect((await one.contactRequests.find(id))?.to).toEqual(offered[0]?.to);
    const taken = await actions(one, `contact-request:${id}`);
    expect(taken.filter((action) => action === 'contact-request.offered')).toHaveLength(1);
  });

  test('two people who change different parts of a collection at once lose nothing of one another', async () => {
    const { one, other } = await twoProcesses();
    const closesAt = new Date('2027-08-31T00:00:00.000Z');
    await Promise.all([
      changeCollection(one, frameworks, collection, { name: 'Renamed' }, by('a')),
      changeCollection(other, frameworks, collection, { closesAt }, by('b')),
    ]);
    expect(await one.collections.find(collection)).toMatchObject({ name: 'Renamed', closesAt });
  });

  test('a collection that two people open again and publish at once is one of the two', async () => {
    const { one, other } = await twoProcesses();
    await moveCollection(one, collection, 'closed', by('a'));
    const moved = await done([
      moveCollection(one, collection, 'open', by('a')),
      moveCollection(other, collection, 'published', by('b')),
    ]);
    expect(moved).toHaveLength(1);
    expect((await one.collections.find(collection))?.state).toBe(moved[0]?.state);
  });

  test('texts that two managers keep at once are all kept, each whole', async () => {
    const { one, other } = await twoProcesses();
    const texts = (own: string, shared: string) => [
      { key: own, text: own },
      { key: 'contact', text: shared },
    ];
    await Promise.all([
      keepTexts(one, frameworks, 'north', texts('support/1', 'Ask Ann.'), by('a')),
      keepTexts(other, frameworks, 'north', texts('support/2', 'Ask Bea.'), by('b')),
    ]);
    const kept = new Map((await one.areaTexts.ofArea('north')).map(({ key, text }) => [key, text]));
    expect([...kept.keys()]).toEqual(['contact', 'support/1', 'support/2']);
    expect(['Ask Ann.', 'Ask Bea.']).toContain(kept.get('contact'));
    expect(await actions(one, 'area:north')).toHaveLength(2);
  });

  test('one document that two people import at once is stored once', async () => {
    const { one, other, schools } = await twoProcesses();
    const summary = aSummaryOf(schools[0]);
    const again = { ...summary, submission: randomUUID() };
    const [first, second] = await Promise.all([
      importSummary(summary, 'document', by('a'), one, frameworks),
      importSummary(again, 'document', by('b'), other, frameworks),
    ]);
    expect([first.isNew, second.isNew].sort()).toEqual([false, true]);
    expect(second.receipt).toEqual(first.receipt);
    expect(await one.submissions.history(schools[0].urn, collection)).toHaveLength(1);
    expect(await actions(one, `school:${schools[0].urn}`)).toEqual(['submission.imported']);
  });
});
