import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { checkServerIdentity } from 'node:tls';
import { sql } from 'kysely';
import { openDatabase } from '../../../src/collector/store/engines/database';
import { noAnswer } from '../../../src/collector/store/engines/no-answer';
import { openStore } from '../../../src/collector/store/store';
import { sharedCluster } from '../support/shared-cluster';
import { makeTlsCluster, type TlsCluster } from '../support/tls-cluster';

let server: TlsCluster;

beforeAll(async () => {
  server = await makeTlsCluster('localhost');
}, 60_000);
afterAll(() => server.remove());

const verifiedBy = (authority: string): string => `sslmode=verify-full&sslrootcert=${authority}`;

test('a database whose certificate is of the authority that was named is used, by TLS', async () => {
  const target = await server.newDatabase(verifiedBy(server.authority));
  const store = await openStore(target);
  await store.close();
  const { kysely } = openDatabase(target);
  const { rows } = await sql`select ssl from pg_stat_ssl where pid = pg_backend_pid()`.execute(kysely);
  await kysely.destroy();
  expect(rows).toEqual([{ ssl: true }]);
});

test.each([
  ['of another authority', () => verifiedBy(server.otherAuthority)],
  ['of no authority that this machine knows', () => 'sslmode=verify-full'],
])('a certificate %s is refused with a sentence', async (_which, query) => {
  await expect(openStore(await server.newDatabase(query()))).rejects.toMatchObject({
    kind: 'cannot-open',
    message: expect.stringMatching(/of an authority that is not trusted.*sslrootcert in DATABASE_URL/),
  });
});

test('a certificate for another host is told', () => {
  const certificate = new X509Certificate(readFileSync(server.authority)).toLegacyObject();
  expect(checkServerIdentity('localhost', certificate)).toBeUndefined();
  expect(noAnswer(checkServerIdentity('db.example.org', certificate))).toMatchObject({
    kind: 'cannot-open',
    message: expect.stringContaining('for another host than DATABASE_URL names'),
  });
});

test('a host is checked also where the address names it by its number', async () => {
  const target = await server.newDatabase(verifiedBy(server.authority));
  await expect(openStore(target.replace('@localhost', '@127.0.0.1'))).rejects.toMatchObject({
    message: expect.stringContaining('for another host than DATABASE_URL names'),
  });
});

test('a file of certificates that is not there is told', async () => {
  const target = await server.newDatabase(verifiedBy('/nowhere/authority.crt'));
  await expect(openStore(target)).rejects.toMatchObject({
    kind: 'cannot-open',
    message: expect.stringContaining('Check sslrootcert'),
  });
});

test('a database without TLS is refused where the address asks for it', async () => {
  const target = await (await sharedCluster()).newDatabase();
  await expect(openStore(`${target}&sslmode=verify-full`)).rejects.toMatchObject({
    kind: 'cannot-open',
    message: expect.stringContaining('does not speak TLS'),
  });
});
