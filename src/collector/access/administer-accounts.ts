import { randomUUID } from 'node:crypto';
import type { Role } from '../../api/resources/session';
import { Problem } from '../problems/problem';
import type { Account, AccountChange, NewAccount } from '../store/access/accounts';
import type { Actor } from '../store/access/audit';
import type { Store } from '../store/store';
import { requireUncommon } from './common-password';
import { hashPassword, newPassword } from './password';

/** An account to be made. */
export interface AccountToMake {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  /** A manager's area; null for the others. */
  readonly area: string | null;
  /** Null where the identity provider vouches. */
  readonly password: string | null;
}

/**
 * Makes an account for somebody.
 *
 * @throws Problem where the e-mail address is taken, or role and area do not go together
 */
export async function makeAccount(
  store: Store,
  { email, name, role, area, password }: AccountToMake,
  by: Actor,
): Promise<Account> {
  if (password !== null) requireUncommon(password, [email, name]);
  const account: NewAccount = {
    id: randomUUID(),
    email: email.trim().toLowerCase(),
    name: name.trim(),
    role,
    area,
    passwordHash: password === null ? null : await hashPassword(password),
    identity: null,
    createdAt: by.at,
  };
  await store.transaction(async (transaction) => {
    await requireAreaOfRole(transaction, account);
    if (!(await transaction.accounts.add(account))) {
      throw new Problem('email-taken', 'There is an account for this e-mail address already.', 'email');
    }
    await transaction.audit.add(by, 'account.made', account.id, { role, area });
  });
  return { ...account, isDisabled: false };
}

/**
 * Changes name, role or area of an account, closes it or opens it again. A closed account's sessions end.
 *
 * @throws Problem where there is none, or role and area do not go together; or where an administrator would
 *   close the own account or take its role, after which nobody might be left to undo it
 */
export async function changeAccount(
  store: Store,
  id: string,
  change: Omit<AccountChange, 'disabledAt'> & { readonly isDisabled?: boolean },
  by: Actor,
): Promise<Account> {
  const { isDisabled, ...same } = change;
  return store.transaction(async (transaction) => {
    const before = await requireAccount(transaction, id);
    if (id === by.actor && (isDisabled === true || (same.role ?? before.role) !== before.role)) {
      throw new Problem('own-account', 'Ask another administrator to close your account or change its role.');
    }
    await requireAreaOfRole(transaction, { ...before, ...same });
    const disabledAt = isDisabled === true ? by.at : null;
    await transaction.accounts.change(id, { ...same, ...(isDisabled !== undefined && { disabledAt }) });
    if (isDisabled === true) await transaction.sessions.removeAllOf(id);
    const { name, ...told } = change;
    const detail = name === undefined ? told : { ...told, renamed: true };
    await transaction.audit.add(by, 'account.changed', id, detail);
    return requireAccount(transaction, id);
  });
}

/**
 * Gives an account a new password, which takes the place of its old one or of its identity, ends its sessions and
 * unlocks it. Answers with the password, which is shown this once.
 *
 * @throws Problem where there is no such account
 */
export async function resetPassword(store: Store, id: string, by: Actor): Promise<string> {
  const password = newPassword();
  const passwordHash = await hashPassword(password);
  await store.transaction(async (transaction) => {
    await requireAccount(transaction, id);
    await transaction.accounts.setPassword(id, passwordHash);
    await transaction.sessions.removeAllOf(id);
    await transaction.audit.add(by, 'account.password-reset', id);
  });
  return password;
}

/**
 * Takes an account's password away and ends its sessions: from now on the identity provider vouches for it.
 *
 * @throws Problem where there is no such account
 */
export async function removePassword(store: Store, id: string, by: Actor): Promise<void> {
  await store.transaction(async (transaction) => {
    await requireAccount(transaction, id);
    await transaction.accounts.removePassword(id);
    await transaction.sessions.removeAllOf(id);
    await transaction.audit.add(by, 'account.password-removed', id);
  });
}

async function requireAccount({ accounts }: Store, id: string): Promise<Account> {
  const account = await accounts.find(id);
  if (account !== null) return account;
  throw new Problem('not-found', 'There is no such account.');
}

async function requireAreaOfRole({ areas }: Store, { role, area }: Pick<Account, 'role' | 'area'>) {
  if (role === 'manager' && area === null) {
    throw new Problem('no-such-area', 'A manager has an area. Name it.', 'area');
  }
  if (role !== 'manager' && area !== null) {
    throw new Problem('no-such-area', 'Only a manager has an area. Leave it out.', 'area');
  }
  if (area !== null && (await areas.find(area)) === null) {
    throw new Problem('no-such-area', 'There is no area with this id.', 'area');
  }
}
