import { onEveryStore } from '../support/on-every-store';
import { peopleOfAreas } from '../support/signing-in';
import { cleanUp } from '../support/world';

afterAll(cleanUp);

const path = '/areas/north/texts';
const texts = [
  { key: 'contact', text: 'Ask us: mailto:dspl@example.org' },
  { key: 'newsletter/2026-27/opening', text: 'Dear colleagues,\n\nthank you.' },
  { key: 'support/1', text: 'Toolkit: https://example.org/toolkit' },
];

onEveryStore((openStore) => {
  test('texts are kept, changed and taken away one by one; the county reads them', async () => {
    const store = await openStore();
    const { manager, county } = await peopleOfAreas(store);
    expect((await manager('PUT', path, { texts })).json()).toMatchObject({ texts });
    const changes = [
      { key: 'contact', text: '' },
      { key: 'support/1', text: 'Come to the workshop.' },
    ];
    expect((await manager('PUT', path, { texts: changes })).statusCode).toBe(200);
    const kept = (await county('GET', path)).json<{ texts: object[] }>().texts;
    expect(kept).toEqual([
      { ...texts[1], changedAt: '2027-06-18T09:30:00.000Z' },
      { ...changes[1], changedAt: '2027-06-18T09:30:00.000Z' },
    ]);
    const [entry] = await store.audit.newest(1);
    expect(entry).toMatchObject({
      actor: 'manager-north',
      subject: 'area:north',
      detail: { keys: ['contact', 'support/1'] },
    });
    expect((await county('PUT', path, { texts })).statusCode).toBe(403);
  });

  test('another area’s manager neither reads nor writes them', async () => {
    const store = await openStore();
    const { elsewhere } = await peopleOfAreas(store);
    expect((await elsewhere('GET', path)).statusCode).toBe(404);
    expect((await elsewhere('PUT', path, { texts })).statusCode).toBe(404);
    expect(await store.areaTexts.ofArea('north')).toEqual([]);
  });

  test('where one text cannot be kept, none is', async () => {
    const store = await openStore();
    const { manager } = await peopleOfAreas(store);
    const refused = await manager('PUT', path, { texts: [...texts, { key: 'support/9', text: 'Help.' }] });
    expect(refused.json()).toMatchObject({ status: 400, field: 'texts.3.key' });
    expect(await store.areaTexts.ofArea('north')).toEqual([]);
  });
});
