import { accountOfIdentity } from '../../../src/collector/access/openid';
import { issueSchoolKeys } from '../../../src/collector/access/keys/issue-school-keys';
import { openSession, useSession } from '../../../src/collector/access/session';
import { signInWithPassword } from '../../../src/collector/access/sign-in-with-password';
import type { Store } from '../../../src/collector/store/store';
import { onEveryStore } from '../support/on-every-store';
import { addAccount, duringCollection as now, password } from '../support/world';

const clock = { now: () => now };

async function countyAccount(store: Store): Promise<string> {
  return addAccount(store, 'county', { role: 'county' });
}

onEveryStore((openStore) => {
  test('ten guesses at once lock the account as ten in a row do, and the right one is not among them', async () => {
    const store = await openStore();
    const id = await countyAccount(store);
    const guess = (given: string) =>
      signInWithPassword({ store, ...clock }, { email: 'county@example.org', password: given });
    const answers = await Promise.allSettled(Array.from({ length: 10 }, () => guess('not the password')));
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill('rejected'));
    expect((await store.accounts.attempts(id)).failures).toBe(5);
    await expect(guess(password)).rejects.toMatchObject({ kind: 'sign-in-refused' });
  });

  test('of two people with one address, who come at once, one is bound', async () => {
    const store = await openStore();
    const id = await countyAccount(store);
    await store.accounts.removePassword(id);
    const come = (subject: string) =>
      accountOfIdentity(
        store,
        { identity: { issuer: 'https://login.example', subject }, verifiedEmail: 'county@example.org' },
        now,
      );
    const [one, other] = await Promise.all([come('one'), come('other')]);
    expect([one?.id, other?.id].filter((found) => found === id)).toHaveLength(1);
    const bound = (await store.accounts.find(id))?.identity?.subject;
    expect(bound).toBe(one === null ? 'other' : 'one');
  });

  test('an address has one account, also of two that are made at once', async () => {
    const store = await openStore();
    await Promise.all([countyAccount(store), countyAccount(store)]);
    expect(await store.accounts.list()).toHaveLength(1);
  });

  test('of two people who make a school’s key at once, one key works', async () => {
    const store = await openStore();
    await store.schools.save({ urn: '999999', name: 'Maple Grove Primary School' });
    const make = () =>
      issueSchoolKeys(store, { area: null, renew: true }, { actor: 'command-line', at: now });
    await Promise.all([make(), make(), make()]);
    expect(await store.schoolKeys.working(['999999'])).toHaveLength(1);
  });

  test('a session is kept, seen and ended', async () => {
    const store = await openStore();
    const id = await countyAccount(store);
    const secret = await openSession(store, id, now);
    const later = new Date(now.getTime() + 30 * 60_000);
    expect(await useSession(store, secret, later)).toEqual({
      kind: 'account',
      id,
      role: 'county',
      area: null,
    });
    expect((await store.sessions.find(secret))?.session.lastSeenAt).toEqual(later);
    await store.sessions.removeExpired(new Date(now.getTime() + 24 * 60 * 60_000));
    expect(await store.sessions.find(secret)).toBeNull();
  });
});
