import { operations } from '../../../src/api/operations';
import { findCollection } from '../../../src/collector/collections/find-collection';
import { daysRelease } from '../../../src/collector/figures/days-release';
import { openDatabase } from '../../../src/collector/store/engines/database';
import { SqliteFile } from '../../../src/collector/store/engines/sqlite/sqlite-file';
import { hertfordshire2019 } from '../../../src/framework/frameworks';
import { aSummary } from '../../assessment/support/build-summary';
import { routeTable, submissionOf } from '../support/route-table';
import { send } from '../support/sending';
import { aStaffedWorld, cookieOf, fromOwnPage, signIn } from '../support/signing-in';
import { cleanUp, county, newSchoolKey } from '../support/world';

afterAll(cleanUp);

/** The tables that grow with every year, or with every day. */
const growing = [
  'audit',
  'contact_requests',
  'participation',
  'published_figures',
  'school_keys',
  'sessions',
  'standings',
  'submissions',
  'withdrawals',
];

const prepared = SqliteFile.prototype.prepare;

test('no request reads the whole of a table that grows', async () => {
  const { app, store, accounts, clock, file } = await aStaffedWorld();
  const texts = new Set<string>();
  const prepare = jest.spyOn(SqliteFile.prototype, 'prepare').mockImplementation(function (
    this: SqliteFile,
    text: string,
  ) {
    texts.add(text);
    return prepared.call(this, text);
  });
  const asker = async (route: string): Promise<Readonly<Record<string, string>>> => {
    const permission = routeTable[route]?.permission ?? 'anyone';
    if (permission === 'anyone') return fromOwnPage;
    const [who = 'school'] = permission;
    if (who === 'school') return { authorization: `Bearer ${await newSchoolKey(store, '999999')}` };
    return { ...fromOwnPage, cookie: await cookieOf(store, accounts[who], clock.now) };
  };
  await signIn(app);
  for (const urn of ['999999', '888888']) {
    const summary = aSummary({ submission: submissionOf(urn), school: { urn, name: 'A School' } });
    expect((await send(app, await newSchoolKey(store, urn), summary)).statusCode).toBe(201);
  }
  const found = await findCollection({ store, frameworks: [hertfordshire2019] }, '2026-27');
  const released = { ...found, county: county.id };
  await daysRelease(store, released, clock.now);
  for (const name of Object.keys(operations)) {
    const [method = '', path = ''] = name.split(' ');
    const route = `${method} /api/v1${path}`;
    const line = routeTable[route];
    const address =
      line?.areas?.own ??
      `/api/v1${path
        .replace(/:(collection|id)/, '2026-27')
        .replace(':urn', '999999')
        .replace(':area', 'dspl3')
        .replace(':submission', submissionOf('999999'))
        .replace(/:\w+/g, 'nothing')}`;
    await app.inject({
      method: method as 'GET',
      url: address,
      headers: await asker(route),
      ...(line?.payload !== undefined && { payload: line.payload }),
    });
  }
  prepare.mockRestore();
  const { sqlite, kysely } = openDatabase(file);
  const scans = [...texts]
    .filter((text) => /^(select|insert|update|delete|with)\b/i.test(text.trim()))
    .flatMap((text) =>
      (sqlite?.prepare(`explain query plan ${text}`).all([]) ?? []).flatMap((row) => {
        const { detail } = row as { readonly detail: string };
        const table = /^SCAN (\w+)/.exec(detail)?.[1];
        return table !== undefined && growing.includes(table) ? [`${detail}: ${text}`] : [];
      }),
    );
  await kysely.destroy();
  expect(texts.size).toBeGreaterThan(50);
  expect(scans).toEqual([]);
});
