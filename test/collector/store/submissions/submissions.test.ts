import { randomUUID } from 'node:crypto';
import type { Store } from '../../../../src/collector/store/store';
import { onEveryStore } from '../../support/on-every-store';
import { aSubmission, collection, countedOf, prepare, urn } from '../../support/a-submission';

onEveryStore((openStore, newTarget) => {
  const aStore = async (): Promise<Store> => prepare(await openStore());
  const standing = async (store: Store) => (await store.standings.find(collection, urn))?.ratings ?? null;
  const withdraw = (store: Store, submission: string) =>
    store.submissions.withdraw(
      { submission, reason: 'Wrong form', by: `school:${urn}`, at: new Date('2027-06-19') },
      countedOf,
    );

  test('the newest submission of a school counts, and all are kept', async () => {
    const store = await aStore();
    const sent = [aSubmission('111'), aSubmission('222'), aSubmission('333', { late: true, source: 'file' })];
    for (const submission of sent) await store.submissions.keep(submission);
    expect(await store.standings.find(collection, urn)).toMatchObject({
      submission: sent[2]?.receipt.submission,
      ratings: '333',
      share: ['1a', '5c'],
      nameInThanks: true,
      late: true,
    });
    const history = await store.submissions.history(urn, collection);
    expect(history.map(({ summary }) => summary.ratings['1a'])).toEqual(['333', '222', '111']);
    expect(history[0]).toMatchObject({ source: 'file', late: true, withdrawn: null });
  });

  test('a submission is kept once, and the first that came with its number stays', async () => {
    const store = await aStore();
    const submission = randomUUID();
    const first = await store.submissions.keep(aSubmission('111', { submission }));
    const second = await store.submissions.keep(aSubmission('222', { submission }));
    expect([first.isNew, second.isNew]).toEqual([true, false]);
    expect(second.kept).toMatchObject({ summary: { ratings: { '1a': '111' } } });
    expect(await standing(store)).toBe('111');
  });

  test('of fifty at once, each is kept once, and the last of them counts', async () => {
    const target = await newTarget();
    const store = await prepare(await openStore(target));
    const sent = Array.from({ length: 25 }, (_, index) => aSubmission(String(100 + index)));
    const kept = await Promise.all(
      [...sent, ...sent].map((submission) => store.submissions.keep(submission)),
    );
    expect(kept.filter(({ isNew }) => isNew)).toHaveLength(25);
    const history = await store.submissions.history(urn, collection);
    expect(history).toHaveLength(25);
    expect((await store.standings.find(collection, urn))?.submission).toBe(history[0]?.receipt.submission);
  });

  test('of many schools’ at once, what the database refuses costs the others nothing', async () => {
    const store = await aStore();
    const sent = ['111111', '222222', '333333'].map((each) => aSubmission('123', { urn: each }));
    for (const each of ['111111', '333333']) await store.schools.save({ urn: each, name: 'A school' });
    const first = store.submissions.keep(aSubmission('321'));
    const kept = await Promise.allSettled([first, ...sent.map((one) => store.submissions.keep(one))]);
    expect(kept.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
    expect(await store.standings.of(collection)).toHaveLength(3);
  });

  test('what is withdrawn counts no more, and the newest that is left does', async () => {
    const store = await aStore();
    const sent = [aSubmission('111'), aSubmission('222'), aSubmission('333')];
    for (const submission of sent) await store.submissions.keep(submission);
    const [first = '', second = '', third = ''] = sent.map(({ receipt }) => receipt.submission);
    expect(await withdraw(store, second)).toBe(true);
    expect(await standing(store)).toBe('333');
    expect(await withdraw(store, third)).toBe(true);
    expect(await standing(store)).toBe('111');
    expect(await withdraw(store, first)).toBe(true);
    expect(await standing(store)).toBeNull();
    expect((await store.submissions.history(urn, collection))[0]).toMatchObject({
      summary: { ratings: { '1a': '333' } },
      withdrawn: { reason: 'Wrong form', by: 'school:999999', at: '2027-06-19T00:00:00.000Z' },
    });
    await store.submissions.keep(aSubmission('231'));
    expect(await standing(store)).toBe('231');
  });

  test('nothing is withdrawn twice, nor what was never sent', async () => {
    const store = await aStore();
    const sent = aSubmission();
    await store.submissions.keep(sent);
    expect(await withdraw(store, sent.receipt.submission)).toBe(true);
    expect(await withdraw(store, sent.receipt.submission)).toBe(false);
    expect(await withdraw(store, randomUUID())).toBe(false);
  });

  test('whatever is sent and withdrawn at once, what counts is the newest that is left', async () => {
    const store = await aStore();
    const early = Array.from({ length: 10 }, (_, index) => aSubmission(String(100 + index)));
    for (const submission of early) await store.submissions.keep(submission);
    await Promise.all([
      ...early.slice(3).map(({ receipt }) => withdraw(store, receipt.submission)),
      ...['201', '202', '203'].map((ratings) => store.submissions.keep(aSubmission(ratings))),
    ]);
    const left = (await store.submissions.history(urn, collection)).filter(
      ({ withdrawn }) => withdrawn === null,
    );
    expect(left).toHaveLength(6);
    expect(await standing(store)).toBe(left[0]?.summary.ratings['1a']);
  });

  test('the standings of an area are those of its schools', async () => {
    const store = await aStore();
    await store.areas.saveCounty({ id: 'hertfordshire', name: 'Hertfordshire' });
    await store.areas.save({ id: 'dspl3', name: 'DSPL 3', county: 'hertfordshire' });
    await store.schools.save({ urn: '888888', name: 'Oak Hill School' });
    await store.schools.setArea('888888', 'dspl3');
    await store.submissions.keep(aSubmission('111'));
    await store.submissions.keep(aSubmission('222', { urn: '888888' }));
    expect((await store.standings.of(collection, { area: 'dspl3' })).map((row) => row.urn)).toEqual([
      '888888',
    ]);
    expect(await store.standings.of(collection)).toMatchObject([
      { urn: '888888', area: 'dspl3', edition: 'hertfordshire/2019', ratings: '222' },
      { urn, area: null, edition: 'hertfordshire/2019', ratings: '111' },
    ]);
    expect((await store.standings.forRelease(collection)).map(({ ratings }) => ratings)).toEqual([
      '222',
      '111',
    ]);
  });
});
