import { onEveryStore } from '../support/on-every-store';
import { peopleOfAreas } from '../support/signing-in';
import { cleanUp } from '../support/world';

afterAll(cleanUp);

onEveryStore((openStore) => {
  test('what a manager notes of a school is read again, counted in the report and in the audit trail', async () => {
    const store = await openStore();
    const { manager } = await peopleOfAreas(store);
    const path = '/collections/2026-27/participation';
    await manager('PUT', `${path}/100001`, { briefedOn: '2027-03-01', startedOn: null });
    const days = { briefedOn: '2027-03-02', startedOn: '2027-05-04' };
    expect((await manager('PUT', `${path}/100001`, days)).json()).toEqual({ urn: '100001', ...days });
    expect((await manager('GET', path)).json()).toEqual({ participation: [{ urn: '100001', ...days }] });
    const report = (await manager('GET', '/reports/2026-27')).json<{ populations: object[] }>();
    expect(report.populations[0]).toMatchObject({ participation: { schools: 1, briefed: 1, started: 1 } });
    const trail = await store.audit.about('school:100001');
    expect(trail.at(-1)).toMatchObject({
      actor: 'manager-north',
      action: 'participation.noted',
      detail: { collection: '2026-27', ...days },
    });
  });

  test('another area’s manager sees and changes nothing of it', async () => {
    const { manager, elsewhere } = await peopleOfAreas(await openStore());
    const path = '/collections/2026-27/participation';
    const days = { briefedOn: '2027-03-01', startedOn: null };
    await manager('PUT', `${path}/100001`, days);
    expect((await elsewhere('GET', path)).json()).toEqual({ participation: [] });
    expect((await elsewhere('PUT', `${path}/100001`, days)).statusCode).toBe(404);
  });

  test('a day that there is not, half a note and a collection that there is not are refused', async () => {
    const { manager } = await peopleOfAreas(await openStore());
    const note = (collection: string, days: object) =>
      manager('PUT', `/collections/${collection}/participation/100001`, days);
    const wrong = await note('2026-27', { briefedOn: '2027-02-29', startedOn: null });
    expect(wrong.json()).toMatchObject({ status: 400, field: 'briefedOn' });
    expect((await note('2026-27', { briefedOn: null })).json()).toMatchObject({ field: 'startedOn' });
    expect((await note('1999-00', { briefedOn: null, startedOn: null })).statusCode).toBe(404);
    expect((await manager('GET', '/collections/1999-00/participation')).statusCode).toBe(404);
  });
});
