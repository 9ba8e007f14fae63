import { onEveryStore } from '../support/on-every-store';
import { peopleOfAreas } from '../support/signing-in';
import { cleanUp } from '../support/world';

afterAll(cleanUp);

onEveryStore((openStore) => {
  test('a school sees by outcome what its own area offers from today on, and nothing else', async () => {
    const store = await openStore();
    const { manager, elsewhere, school } = await peopleOfAreas(store);
    await manager('PUT', '/areas/north/texts', {
      texts: [
        { key: 'support/4', text: 'Toolkit' },
        { key: 'contact', text: 'Ask us' },
        { key: 'newsletter/2026-27/opening', text: 'Not yet for schools' },
      ],
    });
    for (const [title, startsOn, outcome] of [
      ['Over', '2027-06-17', 1],
      ['Today', '2027-06-18', 1],
      ['For everybody', '2027-07-01', null],
    ]) {
      await manager('POST', '/areas/north/events', { title, startsOn, detail: '', outcome });
    }
    await elsewhere('PUT', '/areas/south/texts', { texts: [{ key: 'support/1', text: 'Of the south' }] });
    const offer = (await school('GET', '/offer')).json();
    expect(offer).toMatchObject({
      area: { id: 'north', name: 'Area north' },
      outcomes: [
        { outcome: 1, support: null, events: [{ title: 'Today', startsOn: '2027-06-18', movedAt: null }] },
        { outcome: 4, support: 'Toolkit', events: [] },
      ],
      events: [{ title: 'For everybody' }],
      contact: 'Ask us',
    });
    expect(JSON.stringify(offer)).not.toMatch(/Over|Not yet|south/);
  });

  test('a school that is in no area is told so', async () => {
    const store = await openStore();
    const { school } = await peopleOfAreas(store);
    await store.schools.setArea('100001', null);
    expect((await school('GET', '/offer')).json()).toMatchObject({ status: 422, type: '/problems/no-area' });
  });
});
