import { sql } from 'kysely';
import { openDatabase } from '../../../src/collector/store/database';
import { migrateBack, migrateForward } from '../../../src/collector/store/migrate';
import { onEveryStore } from '../support/on-every-store';
import { aSubmission, prepare } from './a-submission';

onEveryStore((openStore, newTarget) => {
  test('migrations run forward, back and forward again, also with rows in the tables', async () => {
    const target = await newTarget();
    const store = await prepare(await openStore(target));
    await store.submissions.keep(aSubmission());
    const database = openDatabase(target);
    const tables = async () =>
      (await database.kysely.introspection.getTables()).map(({ name }) => name).sort();
    const made = await tables();
    expect(made).toEqual(expect.arrayContaining(['audit', 'schools', 'standings', 'submissions']));
    await migrateBack(database);
    expect(await tables()).toEqual([]);
    await migrateForward(database);
    expect(await tables()).toEqual(made);
    await database.kysely.destroy();
  });

  test('of four that start at once on an empty database, all find their tables', async () => {
    const target = await newTarget();
    const stores = await Promise.all(Array.from({ length: 4 }, () => openStore(target)));
    for (const store of stores) await store.ping();
  });

  test('text is in the order of its bytes', async () => {
    const store = await openStore();
    for (const id of ['b', 'A', 'a', 'Z', 'é']) await store.areas.saveCounty({ id, name: id });
    expect((await store.areas.counties()).map(({ id }) => id)).toEqual(['A', 'Z', 'a', 'b', 'é']);
  });

  test('every text column of PostgreSQL is so, also those of later migrations', async () => {
    const target = await newTarget();
    if (!target.startsWith('postgres')) return;
    await openStore(target);
    const { kysely } = openDatabase(target);
    const { rows } = await sql`select table_name, column_name from information_schema.columns
      where table_schema = 'public' and table_name not like 'kysely%'
        and data_type = 'text' and collation_name is distinct from 'C'`.execute(kysely);
    await kysely.destroy();
    expect(rows).toEqual([]);
  });
});
