import { daysRelease } from '../../../src/collector/figures/days-release';
import type { Store } from '../../../src/collector/store/store';
import { hertfordshire2019 } from '../../../src/framework/frameworks';
import { aRound, aSubmission, collection, prepare } from '../support/a-submission';
import { onEveryStore } from '../support/on-every-store';

const county = 'shire';
const figuresOf = { collection: aRound, framework: hertfordshire2019, county };
const urns = Array.from({ length: 12 }, (_, index) => String(100_000 + index));
const forgotten = '100003';

/** A county with twelve schools in one area, all of which have sent. */
async function aCounty(store: Store): Promise<Store> {
  await prepare(store);
  await store.areas.saveCounty({ id: county, name: 'Shire' });
  await store.areas.save({ id: 'north', name: 'North', county });
  for (const [index, urn] of urns.entries()) {
    await store.schools.save({ urn, name: `School ${urn}` });
    await store.schools.setArea(urn, 'north');
    await store.submissions.keep(aSubmission(String((index % 3) + 1).repeat(34), { urn }));
  }
  return store;
}

onEveryStore((openStore, newTarget) => {
  test('all who ask at once are answered from one release, whichever process they ask', async () => {
    const target = await newTarget();
    const store = await aCounty(await openStore(target));
    const second = await openStore(target);
    const answers = await Promise.all(
      [store, store, second, second].map((each) => daysRelease(each, figuresOf, new Date('2027-06-18'))),
    );
    const counts = { rated: 12, levels: [4, 4, 4], asAt: '2027-06-18T00:00:00.000Z' };
    for (const answer of answers) expect(answer?.figures.get('area:north')?.aspects[0]).toEqual(counts);
  });

  test('a school whose data are deleted while a release is made is in nothing that it remembers', async () => {
    const store = await aCounty(await openStore(await newTarget()));
    const transaction = store.transaction.bind(store);
    const watched = jest.spyOn(store, 'transaction');
    watched.mockImplementationOnce(transaction).mockImplementationOnce(async (keep) => {
      await transaction((within) => within.retention.forgetSchool(forgotten));
      return transaction(keep);
    });
    const release = await daysRelease(store, figuresOf, new Date('2027-06-18'));
    expect(release?.memory.standings).toHaveLength(11);
    const kept = await store.publishedFigures.newest(collection, county);
    expect(JSON.stringify(kept?.memory)).not.toContain(forgotten);
    expect(kept?.figures.get('area:north')?.aspects[0]).toMatchObject({ rated: 11 });
  });
});
