import { sql } from 'kysely';
import { openDatabase } from '../../../../src/collector/store/engines/database';
import { onEveryStore } from '../../support/on-every-store';

onEveryStore((openStore, newTarget) => {
  const by = { at: new Date('2027-06-18T09:30:00.000Z'), actor: 'command-line' };
  const action = 'school.changed';
  const detail = { keys: 2 };
  const entry = (subject: string) => ({ ...by, action, subject, detail });

  test('the trail tells who did what, the newest first, page by page', async () => {
    const store = await openStore();
    for (const urn of ['111111', '222222', '333333'])
      await store.audit.add(by, action, `school:${urn}`, detail);
    const [third, second] = await store.audit.newest(2);
    expect(third).toMatchObject(entry('school:333333'));
    expect(second).toMatchObject(entry('school:222222'));
    expect(await store.audit.newest(2, second?.sequence)).toMatchObject([entry('school:111111')]);
    expect(await store.audit.about('school:222222')).toMatchObject([entry('school:222222')]);
  });

  test('the database refuses to change or delete what is in it', async () => {
    const target = await newTarget();
    const store = await openStore(target);
    await store.audit.add(by, action, 'school:999999', detail);
    const { kysely } = openDatabase(target);
    const refusal = { message: expect.stringContaining('only ever added to') };
    await expect(sql`update audit set actor = 'nobody'`.execute(kysely)).rejects.toMatchObject(refusal);
    await expect(sql`delete from audit`.execute(kysely)).rejects.toMatchObject(refusal);
    await kysely.destroy();
    expect(await store.audit.about('school:999999')).toHaveLength(1);
  });
});
