import type { Urn } from '../../framework/identifiers';
import { Problem } from '../problems/problem';
import type { Actor } from '../store/access/audit';
import type { School } from '../store/registry/schools';
import type { Store } from '../store/store';

/** The fields of a school that people change by hand. Everything else is the registry's. */
export type SchoolChanges = Partial<Pick<School, 'contactEmail' | 'area'>>;

/**
 * Changes whom to write to at a school, or its area.
 *
 * @throws Problem where the school or the area is not there
 */
export async function changeSchool(
  store: Store,
  urn: Urn,
  { contactEmail, area }: SchoolChanges,
  by: Actor,
): Promise<School> {
  return store.transaction(async (inside) => {
    const now = await inside.schools.find(urn);
    if (now === null) throw new Problem('not-found', 'There is no such school.');
    if (contactEmail !== undefined) await inside.schools.setContact(urn, contactEmail);
    if (area !== undefined) {
      if (area !== null && (await inside.areas.find(area)) === null) {
        throw new Problem('invalid-field', `There is no area “${area}”. Add it first.`, 'area');
      }
      await inside.schools.setArea(urn, area);
    }
    // The entry says that the address has changed, and does not hold it: it may be a person's.
    await inside.audit.add(by, 'school.changed', `school:${urn}`, {
      contactEmail: contactEmail !== undefined,
      ...(area !== undefined && { from: now.area, to: area }),
    });
    return {
      ...now,
      ...(contactEmail !== undefined && { contactEmail }),
      ...(area !== undefined && { area }),
    };
  });
}
