import { readFileSync } from 'node:fs';
import { addSchool, createSchoolKey, openCollection, SetUpError } from '../../src/collector/administration';
import { aCollector, cleanUp, collection, duringCollection } from './build-collector';

afterAll(cleanUp);

test('a school is added once and renamed after that', async () => {
  const { store, key } = await aCollector();
  await addSchool(store, { urn: '999999', name: 'Maple Grove Academy' });
  expect(await store.schools.find('999999')).toMatchObject({ urn: '999999', name: 'Maple Grove Academy' });
  expect(await store.schoolKeys.use(key, duringCollection)).toMatchObject({ urn: '999999' });
});

test('a collection is opened once and changed after that', async () => {
  const { store } = await aCollector();
  const longer = { ...collection, closesAt: new Date('2027-09-01') };
  await openCollection(store, longer);
  expect(await store.collections.find('2026-27')).toMatchObject(longer);
});

test('what cannot be right is refused', async () => {
  const { store } = await aCollector();
  const refused = [
    () => addSchool(store, { urn: '12345', name: 'Elm School' }),
    () => addSchool(store, { urn: '123456', name: ' ' }),
    () => createSchoolKey(store, '123456'),
    () => openCollection(store, { ...collection, framework: 'elsewhere/2026' }),
    () => openCollection(store, { ...collection, closesAt: collection.opensAt }),
  ];
  for (const attempt of refused) await expect(attempt()).rejects.toThrow(SetUpError);
  expect(await store.schools.find('123456')).toBeNull();
});

test('the key is nowhere in the database', async () => {
  const { store, key, file } = await aCollector();
  expect(await store.schoolKeys.use(key, duringCollection)).toMatchObject({ urn: '999999' });
  expect(await store.schoolKeys.use(`${key.slice(0, -2)}AA`, duringCollection)).toBeNull();
  const onDisk = [file, `${file}-wal`].map((part) => readFileSync(part, 'latin1')).join('');
  expect(onDisk).toContain('Maple Grove Primary School');
  expect(onDisk).not.toContain(key);
});
