import { setTimeout as wait } from 'node:timers/promises';
import { Problem } from '../problems/problem';
import type { Service } from '../service';
import type { Account } from '../store/access/accounts';
import type { Store } from '../store/store';
import { requireUncommon } from './common-password';
import { type Attempts, isLocked, noAttempts, withFailure } from './lock-out';
import { hashPassword, isPassword } from './password';

/**
 * A refusal comes after this time, in milliseconds. It is longer than hashing and writing take, so that the time does
 * not tell whether there is such an account.
 */
const refusalAfter = 500;

/** The actor of an attempt in the audit trail: whoever gave a wrong password was perhaps not the account's owner. */
const nobody = 'nobody-known';

/**
 * The account whose e-mail address and password these are.
 *
 * @param email in whatever letters
 * @throws Problem in the same words whether there is no such account, it is closed or locked, signs in
 *   elsewhere, or the password is wrong
 */
export async function signInWithPassword(
  { store, now }: Pick<Service, 'store' | 'now'>,
  { email, password }: { readonly email: string; readonly password: string },
): Promise<Account> {
  const refusal = wait(refusalAfter, undefined, { ref: false });
  const account = await store.accounts.findByEmail(email.trim().toLowerCase());
  const isOwn = await isOwnPassword(store, account, password, now());
  if (account !== null && isOwn) return account;
  await refusal;
  throw new Problem(
    'sign-in-refused',
    'The e-mail address and the password do not go together, or were wrong too often: then wait a while.',
  );
}

/**
 * Changes the password of an account that knows the present one, and ends all of its sessions.
 *
 * @throws Problem where the present password is wrong, or the account has none
 */
export async function changeOwnPassword(
  store: Store,
  id: string,
  { current, password }: { readonly current: string; readonly password: string },
  now: Date,
): Promise<void> {
  const account = await store.accounts.find(id);
  if (!(await isOwnPassword(store, account, current, now))) {
    throw new Problem('wrong-password', 'The present password is wrong, or was wrong too often.', 'current');
  }
  requireUncommon(password, [account?.email ?? '', account?.name ?? '']);
  const passwordHash = await hashPassword(password);
  await store.transaction(async (transaction) => {
    await transaction.accounts.setPassword(id, passwordHash);
    await transaction.sessions.removeAllOf(id);
    await transaction.audit.add({ at: now, actor: id }, 'account.password-changed', id);
  });
}

/**
 * Whether a password is an account's. For a closed or locked account it never is. Wrong passwords are counted. After
 * several, the account is locked for longer and longer.
 */
export async function isOwnPassword(
  store: Store,
  account: Account | null,
  password: string,
  now: Date,
): Promise<boolean> {
  const attempts = account === null || account.isDisabled ? null : await countAttempt(store, account.id, now);
  const matches = await isPassword(password, attempts === null ? null : (account?.passwordHash ?? null));
  if (account === null || attempts === null) return false;
  if (matches) await store.accounts.setAttempts(account.id, noAttempts);
  else {
    const { failures, lockedUntil } = attempts;
    await store.audit.add({ at: now, actor: nobody }, 'account.sign-in-failed', account.id, { failures });
    if (lockedUntil !== null) {
      const until = lockedUntil.toISOString();
      await store.audit.add({ at: now, actor: account.id }, 'account.locked', account.id, { until });
    }
  }
  return matches;
}

/**
 * Counts an attempt as wrong before it is looked at, so that no number of attempts at once gets round the
 * count. Null where the account is locked.
 */
function countAttempt(store: Store, account: string, now: Date): Promise<Attempts | null> {
  return store.transaction(async (transaction) => {
    const before = await transaction.accounts.attempts(account);
    if (isLocked(before, now)) return null;
    const attempts = withFailure(before, now);
    await transaction.accounts.setAttempts(account, attempts);
    return attempts;
  });
}
