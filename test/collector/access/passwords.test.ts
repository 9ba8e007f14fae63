import { requireUncommon } from '../../../src/collector/access/common-password';
import { BoundedQueue } from '../../../src/collector/access/hashing-queue';
import { hashPassword, newPassword } from '../../../src/collector/access/password';
import { aStaffedWorld, askAs, cookieOf, signIn } from '../support/signing-in';
import { cleanUp, password } from '../support/world';

afterAll(cleanUp);

const own = ['a.lovelace@example.org', 'Ada Lovelace'];

test.each([
  '123456789012',
  'password1234',
  'Passw0rd!2027',
  'qwertyuiop12',
  'aaaaaaaaaaaa',
  'abcabcabcabc',
  'iloveyou2027!',
  'Hertfordshire1',
  'ada.lovelace1',
  'lovelace-2027',
  '1qaz2wsx3edc',
  'letmeinletmein',
])('%s is refused as a password', (text) => {
  expect(() => requireUncommon(text, own)).toThrow('first that others would try');
});

test.each(['seven quiet badgers', 'correct horse battery staple', 'Tûr-7gK!mwezi', newPassword()])(
  '%s is taken as a password',
  (text) => {
    expect(() => requireUncommon(text, own)).not.toThrow();
  },
);

test('nobody changes the own password to a common one, and is told why', async () => {
  const { app, store, accounts } = await aStaffedWorld();
  const cookie = await cookieOf(store, accounts.manager);
  const change = (text: string) =>
    askAs(app, cookie, {
      method: 'PUT',
      url: '/api/v1/session/password',
      payload: { current: password, password: text },
    });
  expect((await change('123456789012')).json()).toMatchObject({ status: 400, field: 'password' });
  expect((await change('short')).json<{ detail: string }>().detail).toContain('at least 12 characters');
  expect((await change('eight quiet badgers')).statusCode).toBe(204);
});

test('a wrong password stands in the audit trail, not as its owner’s deed', async () => {
  const { app, store, accounts } = await aStaffedWorld();
  expect((await signIn(app, 'manager@example.org', 'a wrong one of many')).statusCode).toBe(401);
  expect(await store.audit.about(accounts.manager)).toMatchObject([
    { action: 'account.sign-in-failed', actor: 'nobody-known', detail: { failures: 1 } },
  ]);
});

test('a few passwords are hashed at a time, some wait, and the rest are told to come again', async () => {
  const queue = new BoundedQueue();
  let running = 0;
  let most = 0;
  const work = async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 5));
    running -= 1;
  };
  const ends = await Promise.allSettled(Array.from({ length: 100 }, () => queue.run(work)));
  expect(most).toBe(2);
  expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(66);
  expect(ends.find(({ status }) => status === 'rejected')).toMatchObject({
    reason: { kind: 'unavailable', statusCode: 503 },
  });
  await queue.run(work);
  await expect(queue.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await queue.run(work);
  expect(await hashPassword('seven quiet badgers')).toContain('argon2id');
});
