import { aRow, registryText } from '../support/registry-file';
import { aSchool, type Ask, aWorld, cleanUp, twoAreas } from '../support/world';

afterAll(cleanUp);

/** A world with two areas, a school in each, and those who ask. */
async function aCounty() {
  const world = await aWorld({
    ...twoAreas,
    people: {
      administrator: { role: 'administrator' },
      manager: { role: 'manager', area: 'dspl3' },
    },
  });
  const ask = (who: keyof typeof world.people, ...request: Parameters<Ask>) => world.people[who](...request);
  return { ...world, ask };
}

const file = registryText(aRow(), aRow({ URN: '12345' }));

describe('a file of the registry', () => {
  test('is previewed, and what was previewed is written', async () => {
    const { store, ask } = await aCounty();
    const query = '?file=establishments&localAuthority=919';
    const previewed = await ask('administrator', 'POST', `/registry/previews${query}`, file);
    expect(previewed.json()).toMatchObject({
      counts: { new: 1, faults: 1 },
      changes: [{ urn: '117123', kind: 'new', to: 'Maple Grove Primary School' }],
      faults: [{ file: 'establishments', line: 3 }],
    });
    expect(await store.schools.find('117123')).toBeNull();
    const { digest } = previewed.json<{ digest: string }>();
    const written = await ask('administrator', 'POST', `/registry/imports${query}&digest=${digest}`, file);
    expect(written.statusCode).toBe(200);
    expect(await store.schools.find('117123')).toMatchObject({ localAuthority: '919' });
    expect(await store.audit.newest(1)).toMatchObject([
      { actor: 'administrator', action: 'registry.imported' },
    ]);
    expect((await ask('administrator', 'POST', `/registry/previews${query}`, file)).json()).toMatchObject({
      changes: [],
    });
  });

  test('that was not previewed is not written', async () => {
    const { store, ask } = await aCounty();
    const query = `?file=establishments&digest=${'0'.repeat(64)}`;
    const answer = await ask('administrator', 'POST', `/registry/imports${query}`, file);
    expect(answer.json()).toMatchObject({ status: 409, type: '/problems/registry-changed' });
    expect(await store.schools.find('117123')).toBeNull();
  });

  test('puts schools into areas', async () => {
    const { ask } = await aCounty();
    const areas = 'URN,Area\n999999,dspl4\n';
    const previewed = await ask('administrator', 'POST', '/registry/previews?file=areas', areas);
    expect(previewed.json()).toMatchObject({ changes: [{ kind: 'reassigned', from: 'dspl3', to: 'dspl4' }] });
  });

  test.each([
    ['another file', 'Name,Age\nx,1\n', 422, 'unusable-file'],
    ['JSON', {}, 400, 'unreadable-request'],
  ])('that is %s is refused', async (_what, payload, status, kind) => {
    const { ask } = await aCounty();
    const answer = await ask('administrator', 'POST', '/registry/previews?file=establishments', payload);
    expect(answer.json()).toMatchObject({ status, type: `/problems/${kind}` });
  });
});

describe('areas and counties', () => {
  test('are added and listed', async () => {
    const { ask } = await aCounty();
    await ask('administrator', 'PUT', '/registry/counties/essex', { name: 'Essex' });
    const added = await ask('administrator', 'PUT', '/registry/areas/essex-1', {
      name: 'North',
      county: 'essex',
    });
    expect(added.json()).toEqual({ id: 'essex-1', name: 'North', county: 'essex' });
    expect((await ask('manager', 'GET', '/registry/areas')).json()).toMatchObject({
      areas: [{ id: 'dspl3' }, { id: 'dspl4' }, { id: 'essex-1' }],
    });
  });

  test('say what their schools can be counted by, each phase and type once', async () => {
    const { store, ask } = await aCounty();
    const school = aSchool({ urn: '100001', area: 'dspl3', phase: 'Primary', type: 'Academy' });
    await store.schools.saveAll([
      { ...school, urn: '100001' },
      { ...school, urn: '100002', phase: 'Secondary' },
      { ...school, urn: '100003', phase: '16 plus', area: null },
      { ...school, urn: '100004', type: 'Foundation school', status: 'closed' },
    ]);
    expect((await ask('manager', 'GET', '/registry/groups')).json()).toEqual({
      phases: ['Primary', 'Secondary'],
      types: ['Academy'],
    });
  });

  test('an area of a county that there is not is refused', async () => {
    const { ask } = await aCounty();
    const answer = await ask('administrator', 'PUT', '/registry/areas/kent-1', {
      name: 'North',
      county: 'kent',
    });
    expect(answer.json()).toMatchObject({ status: 400, field: 'county' });
  });
});

describe('schools', () => {
  const urns = (answer: { json: <T>() => T }) =>
    answer.json<{ schools: { urn: string }[] }>().schools.map(({ urn }) => urn);

  test('are the manager’s own area’s, and all for an administrator', async () => {
    const { ask } = await aCounty();
    expect(urns(await ask('manager', 'GET', '/schools'))).toEqual(['999999']);
    expect(urns(await ask('administrator', 'GET', '/schools'))).toEqual(['888888', '999999']);
    expect(urns(await ask('administrator', 'GET', '/schools?area=dspl4'))).toEqual(['888888']);
  });

  test('of another area are as little there as those that there are not', async () => {
    const { ask } = await aCounty();
    const others = [
      await ask('manager', 'GET', '/schools/888888'),
      await ask('manager', 'GET', '/schools/111111'),
      await ask('manager', 'PATCH', '/schools/888888', { contactEmail: null }),
      await ask('manager', 'GET', '/schools?area=dspl4'),
    ];
    expect(others.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404, 404]);
    expect(new Set(others.map((answer) => answer.json<{ detail: string }>().detail)).size).toBe(1);
  });

  test('come page by page', async () => {
    const { ask } = await aCounty();
    const first = await ask('administrator', 'GET', '/schools?limit=1');
    expect(first.json()).toMatchObject({ schools: [{ urn: '888888' }], next: '888888' });
    const second = await ask('administrator', 'GET', '/schools?limit=1&after=888888');
    expect(second.json()).toMatchObject({ schools: [{ urn: '999999' }], next: null });
  });

  test('get whom to write to from their manager, whose address no trail keeps', async () => {
    const { store, ask } = await aCounty();
    const changed = await ask('manager', 'PATCH', '/schools/999999', { contactEmail: 'senco@maple.example' });
    expect(changed.json()).toMatchObject({ contactEmail: 'senco@maple.example' });
    expect(JSON.stringify(await store.audit.newest(5))).not.toContain('senco@');
    const wrong = await ask('manager', 'PATCH', '/schools/999999', { contactEmail: 'senco' });
    expect(wrong.json()).toMatchObject({ status: 400, field: 'contactEmail' });
  });

  test('are moved to another area by an administrator alone', async () => {
    const { store, ask } = await aCounty();
    expect((await ask('manager', 'PATCH', '/schools/999999', { area: 'dspl4' })).statusCode).toBe(403);
    expect((await ask('administrator', 'PATCH', '/schools/999999', { area: 'dspl9' })).statusCode).toBe(400);
    await ask('administrator', 'PATCH', '/schools/999999', { area: 'dspl4' });
    expect(await store.schools.find('999999')).toMatchObject({ area: 'dspl4' });
  });
});
