import { Problem } from '../problems/problem';
import type { Store } from '../store/store';
import { hashPassword } from './password';
import { isOwnPassword } from './sign-in-with-password';

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
  const passwordHash = await hashPassword(password);
  await store.transaction(async (transaction) => {
    await transaction.accounts.setPassword(id, passwordHash);
    await transaction.sessions.removeAllOf(id);
    await transaction.audit.add({
      at: now,
      actor: id,
      action: 'account.password-changed',
      subject: id,
      detail: {},
    });
  });
}
