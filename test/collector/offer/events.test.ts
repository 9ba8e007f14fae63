import { onEveryStore } from '../support/on-every-store';
import { peopleOfAreas } from '../support/signing-in';
import { cleanUp } from '../support/world';

afterAll(cleanUp);

const path = '/areas/north/events';
const workshop = { title: 'Autism workshop', startsOn: '2027-09-21', detail: 'Town hall, 14:00', outcome: 1 };

interface Event {
  readonly id: string;
  readonly movedAt: string | null;
  readonly movedFrom: string | null;
  readonly change: string | null;
  readonly changedAt: string | null;
}

onEveryStore((openStore) => {
  test('an event is added, changed and taken away, the earliest first; the county reads them', async () => {
    const store = await openStore();
    const { manager, county } = await peopleOfAreas(store);
    const added = await manager('POST', path, workshop);
    expect(added.statusCode).toBe(201);
    const { id } = added.json<Event>();
    await manager('POST', path, { ...workshop, title: 'Briefing', startsOn: '2027-07-01', outcome: null });
    const listed = (await county('GET', path)).json<{ events: object[] }>().events;
    expect(listed).toMatchObject([{ title: 'Briefing' }, { id, area: 'north', ...workshop, movedAt: null }]);
    expect((await manager('DELETE', `${path}/${id}`)).statusCode).toBe(204);
    expect((await manager('DELETE', `${path}/${id}`)).statusCode).toBe(404);
    expect((await county('GET', path)).json()).toMatchObject({ events: [{ title: 'Briefing' }] });
    const trail = await store.audit.about(`area-event:${id}`);
    expect(trail.map(({ actor, action }) => `${actor} ${action}`)).toEqual([
      'manager-north area-event.added',
      'manager-north area-event.removed',
    ]);
  });

  test('another day marks an event as moved, other words do not, and it stays marked', async () => {
    const { manager } = await peopleOfAreas(await openStore());
    const { id } = (await manager('POST', path, workshop)).json<Event>();
    const change = async (changes: object) =>
      (await manager('PUT', `${path}/${id}`, { ...workshop, ...changes })).json<Event>().movedAt;
    expect(await change({ title: 'Autism workshop for all' })).toBeNull();
    expect(await change({ startsOn: '2027-09-28' })).toBe('2027-06-18T09:30:00.000Z');
    expect(await change({ startsOn: '2027-09-28', detail: '' })).toBe('2027-06-18T09:30:00.000Z');
  });

  test('an event is new when it is added, and tells its old day once that has changed', async () => {
    const store = await openStore();
    const { manager, school } = await peopleOfAreas(store);
    const { id, ...added } = (await manager('POST', path, workshop)).json<Event>();
    expect(added).toMatchObject({ change: 'new', createdAt: '2027-06-18T09:30:00.000Z', changedAt: null });
    await manager('PUT', `${path}/${id}`, workshop);
    expect((await store.areaEvents.find('north', id))?.changedAt).toBeNull();
    const moved = await manager('PUT', `${path}/${id}`, { ...workshop, startsOn: '2027-09-28' });
    expect(moved.json()).toMatchObject({
      change: 'changed',
      movedFrom: '2027-09-21',
      changedAt: '2027-06-18T09:30:00.000Z',
    });
    expect((await school('GET', '/offer')).json()).toMatchObject({
      outcomes: [{ events: [{ id, change: 'changed', movedFrom: '2027-09-21' }] }],
    });
  });

  test('another area’s manager is told of no event, also not by way of the own area', async () => {
    const { manager, elsewhere } = await peopleOfAreas(await openStore());
    const { id } = (await manager('POST', path, workshop)).json<Event>();
    for (const area of ['north', 'south']) {
      expect((await elsewhere('PUT', `/areas/${area}/events/${id}`, workshop)).statusCode).toBe(404);
      expect((await elsewhere('DELETE', `/areas/${area}/events/${id}`)).statusCode).toBe(404);
    }
    expect((await elsewhere('GET', path)).statusCode).toBe(404);
    expect((await elsewhere('POST', path, workshop)).statusCode).toBe(404);
    expect((await manager('GET', path)).json()).toMatchObject({ events: [{ id, ...workshop }] });
  });

  test('an outcome that there is not, no title and half a day are refused', async () => {
    const { manager } = await peopleOfAreas(await openStore());
    const field = async (changes: object) =>
      (await manager('POST', path, { ...workshop, ...changes })).json<{ field: string }>().field;
    expect(await field({ outcome: 6 })).toBe('outcome');
    expect(await field({ title: ' ' })).toBe('title');
    expect(await field({ title: 'One\nTwo' })).toBe('title');
    expect(await field({ startsOn: '2027-09' })).toBe('startsOn');
  });
});
