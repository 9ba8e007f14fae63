import { aSummary } from '../assessment/support/build-summary';
import { onEveryStore } from './support/on-every-store';
import { peopleOfAreas } from './support/signing-in';
import { cleanUp } from './support/world';

afterAll(cleanUp);

const path = '/schools/100001/summaries';

/** A summary of the school of the north, with a level for 1a. */
function rated(level: string) {
  const summary = aSummary();
  const school = { ...summary.school, urn: '100001' };
  return {
    ...summary,
    school,
    submission: crypto.randomUUID(),
    ratings: { ...summary.ratings, '1a': level },
  };
}

onEveryStore((openStore) => {
  test('a manager sees all that a school has sent, the newest first, and what was withdrawn and why', async () => {
    const { manager, school } = await peopleOfAreas(await openStore());
    const [first, second] = [rated('emerging'), rated('expected')];
    for (const summary of [first, second]) await school('PUT', `/summaries/${summary.submission}`, summary);
    await school('POST', `/summaries/${second.submission}/withdrawal`, { reason: 'Sent by mistake.' });
    expect((await manager('GET', path)).json()).toMatchObject({
      items: [
        {
          submission: second.submission,
          counts: false,
          withdrawn: { reason: 'Sent by mistake.', at: '2027-06-18T09:30:00.000Z' },
          ratings: null,
        },
        {
          submission: first.submission,
          collection: '2026-27',
          receivedAt: '2027-06-18T09:30:00.000Z',
          digest: expect.stringMatching(/^[0-9a-f]{64}$/),
          late: false,
          counts: true,
          withdrawn: null,
          edition: 'hertfordshire/2019',
          completedOn: first.completedOn,
          ratings: { '1a': 'emerging' },
        },
      ],
      next: null,
    });
  });

  test('a long history comes in parts', async () => {
    const { manager, school } = await peopleOfAreas(await openStore());
    const sent = [rated('emerging'), rated('expected'), rated('exemplary')];
    for (const summary of sent) await school('PUT', `/summaries/${summary.submission}`, summary);
    const part = async (query: string) =>
      (await manager('GET', `${path}?limit=2${query}`)).json<{ items: object[]; next: string | null }>();
    const newest = await part('');
    expect(newest.items).toHaveLength(2);
    const rest = await part(`&after=${newest.next}`);
    expect(rest).toMatchObject({ items: [{ submission: sent[0]?.submission }], next: null });
  });

  test('nobody else sees it: not another area’s manager, not the county, not who administers', async () => {
    const { elsewhere, county, administrator } = await peopleOfAreas(await openStore());
    expect((await elsewhere('GET', path)).statusCode).toBe(404);
    expect((await county('GET', path)).statusCode).toBe(403);
    expect((await administrator('GET', path)).statusCode).toBe(403);
  });
});
