import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { readConnectionLink } from '../../../src/assessment/connection-link';
import { runCommand as sendBenchmark } from '../support/run-command';
import { aStaffedWorld, origin, signIn } from '../support/signing-in';
import { aFile, cleanUp, startCollector } from '../support/world';

afterAll(cleanUp);

const publicUrl = process.env['PUBLIC_URL'];
beforeEach(() => {
  process.env['PUBLIC_URL'] = origin;
});
afterEach(() => {
  if (publicUrl === undefined) delete process.env['PUBLIC_URL'];
  else process.env['PUBLIC_URL'] = publicUrl;
});

describe('send-benchmark account', () => {
  const person = ['--email', 'First@Example.org', '--name', 'F. Irst', '--role', 'administrator'];

  test('makes the first account in a new store, with a password that signs in', async () => {
    const file = aFile();
    const made = await sendBenchmark('account', 'add', ...person, '--generate', '-d', file);
    expect([made.status, made.stderr]).toEqual([0, 'The account for First@Example.org is there.\n']);
    const { app } = await startCollector(file, { access: { publicUrl: origin, openId: null } });
    expect((await signIn(app, 'first@example.org', made.stdout.trim())).json()).toMatchObject({
      role: 'administrator',
    });
    const listed = await sendBenchmark('account', 'list', '-d', file);
    expect(listed.stdout).toBe('first@example.org  F. Irst  administrator  password\n');
  });

  test('makes an account without a password where the identity provider vouches', async () => {
    const { file, store } = await aStaffedWorld();
    const area = ['--role', 'manager', '--area', 'dspl3', '--openid', '-d', file];
    const made = await sendBenchmark('account', 'add', '--email', 'x@example.org', '--name', 'X', ...area);
    expect([made.status, made.stdout]).toEqual([0, '']);
    expect(await store.accounts.findByEmail('x@example.org')).toMatchObject({
      area: 'dspl3',
      passwordHash: null,
    });
  });

  test('gives a new password and closes, and says where there is no such account', async () => {
    const { app, file } = await aStaffedWorld();
    const reset = await sendBenchmark('account', 'password', 'manager@example.org', '-d', file);
    expect((await signIn(app, 'manager@example.org', reset.stdout.trim())).statusCode).toBe(200);
    expect((await sendBenchmark('account', 'close', 'manager@example.org', '-d', file)).status).toBe(0);
    expect((await signIn(app, 'manager@example.org', reset.stdout.trim())).statusCode).toBe(401);
    const nobody = await sendBenchmark('account', 'close', 'nobody@example.org', '-d', file);
    expect([nobody.status, nobody.stderr]).toEqual([1, 'There is no account for nobody@example.org.\n']);
  });

  test('refuses a manager without an area, and a role that there is not', async () => {
    const file = aFile();
    const wrong = [...person.slice(0, 4), '--generate', '-d', file, '--role'];
    expect((await sendBenchmark('account', 'add', ...wrong, 'manager')).status).toBe(1);
    expect((await sendBenchmark('account', 'add', ...wrong, 'emperor')).status).toBe(2);
  });
});

describe('send-benchmark keys', () => {
  test('prints a link for each school of an area that has no key', async () => {
    const { file, store } = await aStaffedWorld();
    await store.schools.save({ urn: '777777', name: 'Elm School' });
    await store.schools.setArea('777777', 'dspl3');
    const made = await sendBenchmark('keys', '--area', 'dspl3', '-d', file);
    expect([made.status, made.stderr]).toEqual([0, 'Keys made: 1.\n']);
    const [urn, link] = made.stdout.trim().split('\t');
    expect([urn, readConnectionLink(link ?? '')?.origin]).toEqual(['777777', origin]);
  });

  test('writes letters into a file that only its owner reads, and never over another', async () => {
    const { file, key, store } = await aStaffedWorld();
    const letters = path.join(path.dirname(file), 'letters.html');
    const write = () => sendBenchmark('keys', '--all', '--renew', '-f', 'letters', '-o', letters, '-d', file);
    expect((await write()).status).toBe(0);
    const written = readFileSync(letters, 'utf8');
    expect(written.match(/<article>/g)).toHaveLength(2);
    expect(statSync(letters).mode & 0o777).toBe(0o600);
    expect(await store.schoolKeys.use(key, new Date())).toBeNull();
    const again = await write();
    expect([again.status, again.stderr]).toMatchObject([1, expect.stringContaining('No key was made')]);
    expect(readFileSync(letters, 'utf8')).toBe(written);
  });

  test.each([
    ['no schools named', ['keys'], 2],
    ['an area that there is not', ['keys', '--area', 'nowhere'], 1],
    ['both an area and all', ['keys', '--area', 'dspl3', '--all'], 2],
  ])('refuses %s', async (_what, commandLine, status) => {
    const { file } = await aStaffedWorld();
    expect((await sendBenchmark(...commandLine, '-d', file)).status).toBe(status);
  });

  test('needs the address with which the links begin', async () => {
    const { file, key, store } = await aStaffedWorld();
    delete process.env['PUBLIC_URL'];
    const refused = await sendBenchmark('keys', '--all', '--renew', '-d', file);
    expect([refused.status, refused.stderr]).toEqual([1, 'Set PUBLIC_URL: the links begin with it.\n']);
    expect(await store.schoolKeys.use(key, new Date())).toMatchObject({ urn: '999999' });
  });
});
