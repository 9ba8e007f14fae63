import { makeAccount } from '../collector/access/administer-accounts';
import { newPassword } from '../collector/access/password';
import type { Store } from '../collector/store/store';
import { inventedArea } from './invented-schools';

/** The accounts of the demonstration. */
export interface DemonstrationAccounts {
  readonly emails: readonly string[];
  /** The password of all of them, which is shown this once; null where they were made before. */
  readonly password: string | null;
}

const host = 'meadow-vale.example';
const people = [
  { role: 'manager', name: 'DSPL manager (invented)', area: inventedArea.id },
  { role: 'county', name: 'County officer (invented)', area: null },
  { role: 'administrator', name: 'Administrator (invented)', area: null },
] as const;

const emails = people.map(({ role }) => `${role}@${host}`);

/** The accounts that an earlier start has made; their password is kept nowhere. */
export const accountsMadeBefore: DemonstrationAccounts = { emails, password: null };

/** Makes an account of each role. To be used in a transaction. */
export async function addDemonstrationAccounts(store: Store, now: Date): Promise<DemonstrationAccounts> {
  const password = newPassword();
  for (const person of people) {
    const account = { ...person, email: `${person.role}@${host}`, password };
    await makeAccount(store, account, { actor: 'command-line', at: now });
  }
  return { emails, password };
}
