import { withoutSchool } from '../../../../src/collation/release';
import { daysRelease } from '../../../../src/collector/figures/days-release';
import type { Store } from '../../../../src/collector/store/store';
import { hertfordshire2019 } from '../../../../src/framework/frameworks';
import { onEveryStore } from '../../support/on-every-store';
import { aRound, aSubmission, collection, prepare, urn } from '../../support/a-submission';

const county = 'shire';
const figuresOf = { collection: aRound, framework: hertfordshire2019, county };
const others = Array.from({ length: 11 }, (_, index) => String(100_000 + index));

/** A county with twelve schools in one area that have sent, and the figures of the first day. */
async function aReleasedCounty(store: Store): Promise<Store> {
  await prepare(store);
  await store.areas.saveCounty({ id: county, name: 'Shire' });
  await store.areas.save({ id: 'north', name: 'North', county });
  for (const each of [urn, ...others]) {
    await store.schools.save({ urn: each, name: `School ${each}` });
    await store.schools.setArea(each, 'north');
  }
  for (const [index, each] of [urn, ...others].entries()) {
    await store.submissions.keep(aSubmission(String((index % 3) + 1).repeat(34), { urn: each }));
  }
  await daysRelease(store, figuresOf, new Date('2027-06-18'));
  return store;
}

onEveryStore((openStore, newTarget) => {
  test('a school whose data are deleted is in nothing that is remembered of figures', async () => {
    const store = await aReleasedCounty(await openStore(await newTarget()));
    const before = await store.publishedFigures.newest(collection, county);
    expect(JSON.stringify(before?.memory)).toContain(urn);
    const proof = await store.transaction((within) => within.retention.forgetSchool(urn));
    expect(proof).toContainEqual({ table: 'published_figures', deleted: 1, left: 11 });
    const after = await store.publishedFigures.newest(collection, county);
    expect(JSON.stringify(after?.memory)).not.toContain(urn);
    expect(after?.memory.standings.map((standing) => standing.urn).sort()).toEqual(others);
    expect(after?.memory.parts.every((own) => own.length === 11)).toBe(true);
    expect(after?.figures).toEqual(before?.figures);
  });

  test('no later figure can be subtracted from those that were made with it', async () => {
    const store = await aReleasedCounty(await openStore(await newTarget()));
    const before = await store.publishedFigures.newest(collection, county);
    await store.transaction((within) => within.retention.forgetSchool(urn));
    for (const [index, each] of others.slice(0, 6).entries()) {
      await store.submissions.keep(aSubmission(String((index % 3) + 1).repeat(34), { urn: each }));
    }
    const next = await daysRelease(store, figuresOf, new Date('2027-06-19'));
    expect(next?.madeAt).toBe('2027-06-19T00:00:00.000Z');
    expect(next?.figures.get('area:north')).toEqual(before?.figures.get('area:north'));
  });

  test('a collection that is deleted leaves nothing that is remembered', async () => {
    const store = await aReleasedCounty(await openStore(await newTarget()));
    await store.transaction((within) => within.retention.forgetCollection(collection));
    expect(await store.publishedFigures.newest(collection, county)).toBeNull();
  });
});

test('what is remembered of others keeps its place', () => {
  const standing = {
    submission: 's',
    ratings: '1',
    area: 'a',
    phase: null,
    type: null,
    from: 'd',
    until: null,
  };
  const [a, b, c] = ['a', 'b', 'c'].map((name) => ({ ...standing, urn: name }));
  if (a === undefined || b === undefined || c === undefined) throw new Error('There are three.');
  const memory = {
    standings: [a, b, c],
    parts: [
      [1, 2, 1],
      [0, 0, 3],
    ],
  };
  expect(withoutSchool(memory, 'b')).toEqual({
    standings: [a, c],
    parts: [
      [1, 1],
      [0, 3],
    ],
    closed: [[2], []],
  });
});
