import { Migrator, sql } from 'kysely';
import { openDatabase } from '../../../src/collector/store/engines/database';
import { migrateBack, migrateForward, migrations } from '../../../src/collector/store/migrate';
import { aSummary } from '../../assessment/support/build-summary';
import { onEveryStore } from '../support/on-every-store';
import { aSubmission, prepare } from '../support/a-submission';

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

  test('a database that a newer program has changed is refused, and not touched', async () => {
    const target = await newTarget();
    await (await openStore(target)).close();
    const { kysely } = openDatabase(target);
    await sql`insert into kysely_migration (name, timestamp) values ('9999-later', '2030-01-01')`.execute(
      kysely,
    );
    await kysely.destroy();
    await expect(openStore(target)).rejects.toMatchObject({ kind: 'newer' });
  });

  test('what was sent before anything counted counts afterwards, the newest of each school', async () => {
    const target = await newTarget();
    const { kysely } = openDatabase(target);
    await new Migrator({ db: kysely, provider: { getMigrations: async () => migrations } }).migrateTo(
      '0001-first-tables',
    );
    await sql`insert into collections values ('2026-27', 'Now', 'hertfordshire/2019', 'a', 'b')`.execute(
      kysely,
    );
    for (const urn of ['888888', '999999']) {
      await sql`insert into schools values (${urn}, 'A school')`.execute(kysely);
    }
    for (const [submission, urn, level] of [
      ['first', '999999', 'emerging'],
      ['other', '888888', 'expected'],
      ['second', '999999', 'exemplary'],
    ] as const) {
      const summary = JSON.stringify({ ...aSummary(), ratings: { '1a': level }, share: ['1a'] });
      await sql`insert into submissions (submission, urn, collection, summary, digest, received_at)
        values (${submission}, ${urn}, '2026-27', ${summary}, 'd', '2027-06-18T09:30:00.000Z')`.execute(
        kysely,
      );
    }
    await kysely.destroy();
    const standings = await (await openStore(target)).standings.of('2026-27');
    expect(standings).toMatchObject([
      { urn: '888888', submission: 'other', ratings: `2${'0'.repeat(33)}`, late: false },
      { urn: '999999', submission: 'second', ratings: `3${'0'.repeat(33)}`, share: ['1a'] },
    ]);
  });

  test('an event from before its times were kept stays, and is neither new nor changed', async () => {
    const target = await newTarget();
    const database = openDatabase(target);
    const migrator = new Migrator({
      db: database.kysely,
      provider: { getMigrations: async () => migrations },
    });
    await migrator.migrateTo('0002-the-whole-service');
    await sql`insert into counties values ('c', 'C')`.execute(database.kysely);
    await sql`insert into areas (id, name, county) values ('a', 'A', 'c')`.execute(database.kysely);
    await sql`insert into area_events (id, area, title, starts_on, detail)
      values ('e', 'a', 'Forum', '2027-09-21', '')`.execute(database.kysely);
    await database.kysely.destroy();
    const [event] = await (await openStore(target)).areaEvents.ofArea('a');
    expect(event).toMatchObject({ title: 'Forum', createdAt: null, changedAt: null, movedFrom: null });
  });

  test('of four that start at once on an empty database, all find their tables', async () => {
    const target = await newTarget();
    const stores = await Promise.all(Array.from({ length: 4 }, () => openStore(target)));
    for (const store of stores) await store.canStore();
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
