import { newSecret } from '../../../src/collector/access/secret';
import type { Store } from '../../../src/collector/store/store';

/** A new key of a school, in the place of any that it had. */
export async function newSchoolKey(store: Store, urn: string): Promise<string> {
  const key = newSecret();
  await store.schoolKeys.revoke([urn], new Date());
  await store.schoolKeys.add([{ urn, key }], new Date());
  return key;
}
