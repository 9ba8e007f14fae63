import { onEveryStore } from '../support/on-every-store';

onEveryStore((openStore, newTarget) => {
  test('a transaction that fails has done nothing', async () => {
    const store = await openStore();
    const failing = store.transaction(async (inner) => {
      await inner.schools.save({ urn: '999999', name: 'Maple Grove Primary School' });
      await inner.audit.add({ at: new Date(), actor: 'command-line' }, 'school.changed', 'school:999999');
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await store.schools.find('999999')).toBeNull();
    expect(await store.audit.newest(10)).toEqual([]);
  });

  test('transactions that read before they write lose nothing of one another', async () => {
    const target = await newTarget();
    const stores = [await openStore(target), await openStore(target)];
    await stores[0]?.schools.save({ urn: '999999', name: '0' });
    const addOne = (index: number) =>
      stores[index % 2]?.transaction(async (inner) => {
        const name = (await inner.schools.find('999999'))?.name ?? '';
        await inner.schools.save({ urn: '999999', name: String(Number(name) + 1) });
      });
    await Promise.all(Array.from({ length: 8 }, (_, index) => addOne(index)));
    expect((await stores[0]?.schools.find('999999'))?.name).toBe('8');
  });

  test('a transaction within another is part of it', async () => {
    const store = await openStore();
    const failing = store.transaction(async (outer) => {
      await outer.transaction((inner) => inner.schools.save({ urn: '999999', name: 'Maple Grove' }));
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await store.schools.find('999999')).toBeNull();
  });
});
