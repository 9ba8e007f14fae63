import type { Person } from '../../api/resources/session';
import { Problem } from '../problems/problem';
import type { Store } from '../store/store';

/**
 * Who signs in with an account, as the dashboard shows it.
 *
 * @throws Problem where there is no such account
 */
export async function whoIs(store: Store, id: string): Promise<Person> {
  const account = await store.accounts.find(id);
  if (account === null) throw new Problem('not-found', 'There is no such account.');
  const { email, name, role, passwordHash } = account;
  const area = account.area === null ? null : await store.areas.find(account.area);
  const way = passwordHash === null ? 'openid' : 'password';
  return {
    account: id,
    email,
    name,
    role,
    area: area === null ? null : { id: area.id, name: area.name },
    way,
  };
}
