import type { Account } from '../store/access/accounts';
import type { Store } from '../store/store';
import type { Vouched } from './openid';

/**
 * The account of somebody for whom the identity provider vouches: the one bound to that identity, or else one
 * that an administrator has made for the verified e-mail address and nobody has used yet, which is bound now.
 * From then on the address may change. Null where there is none, or it is closed.
 */
export function accountOfIdentity(store: Store, vouched: Vouched, now: Date): Promise<Account | null> {
  return store.transaction(async (transaction) => {
    const { accounts, audit } = transaction;
    const bound = await accounts.findByIdentity(vouched.identity);
    if (bound !== null) return bound.isDisabled ? null : bound;
    if (vouched.verifiedEmail === null) return null;
    const made = await accounts.findByEmail(vouched.verifiedEmail);
    if (made === null || made.isDisabled || !(await accounts.bind(made.id, vouched.identity))) return null;
    await audit.add({ at: now, actor: made.id, action: 'account.bound', subject: made.id, detail: {} });
    return { ...made, identity: vouched.identity };
  });
}
