import type { Urn } from '../../../framework/identifiers';
import type { Actor } from '../../store/access/audit';
import type { NewSchoolKey } from '../../store/registry/school-keys';
import type { School } from '../../store/registry/schools';
import type { Store } from '../../store/store';
import { newSecret } from '../secret';

/** The schools that get a new key. */
export interface KeysToIssue {
  /** The area's id; null for every area. */
  readonly area: string | null;
  /** Only these; every open school of the area unless given. */
  readonly urns?: readonly Urn[];
  /** Whether schools get one that have a key that works; that key then works no longer. */
  readonly renew: boolean;
}

/** A school with its new key, which is shown this once. */
export interface IssuedKey {
  readonly school: School;
  readonly key: string;
}

/**
 * Makes a key for each open school that has none that works, or for each that is asked for, in the order of the
 * URNs. URNs that are not an open school of the area are left out.
 */
export function issueSchoolKeys(
  store: Store,
  { area, urns, renew }: KeysToIssue,
  by: Actor,
): Promise<IssuedKey[]> {
  return store.transaction(async (transaction) => {
    const open = await transaction.schools.list({ status: 'open', ...(area !== null && { area }) });
    const asked = urns === undefined ? open : open.filter(({ urn }) => urns.includes(urn));
    const working = await transaction.schoolKeys.working(asked.map(({ urn }) => urn));
    const have = new Set(working.map(({ urn }) => urn));
    const schools = renew ? asked : asked.filter(({ urn }) => !have.has(urn));
    const issued = schools.map((school) => ({ school, key: newSecret() }));
    const keys: NewSchoolKey[] = issued.map(({ school, key }) => ({ urn: school.urn, key }));
    await transaction.schoolKeys.revoke(
      keys.map(({ urn }) => urn),
      by.at,
    );
    await transaction.schoolKeys.add(keys, by.at);
    for (const { urn } of keys) {
      const detail = { inPlaceOfAnother: have.has(urn) };
      await transaction.audit.add(by, 'school-key.made', `school:${urn}`, detail);
    }
    return issued;
  });
}

/** Takes back a school's key. Answers with false where it had none that worked. */
export function revokeSchoolKey(store: Store, urn: Urn, by: Actor): Promise<boolean> {
  return store.transaction(async (transaction) => {
    if ((await transaction.schoolKeys.revoke([urn], by.at)) === 0) return false;
    const subject = `school:${urn}`;
    await transaction.audit.add(by, 'school-key.revoked', subject);
    return true;
  });
}
