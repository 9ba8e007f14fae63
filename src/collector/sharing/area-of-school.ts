import type { Urn } from '../../framework/identifiers';
import { Problem } from '../problems/problem';
import type { Store } from '../store/store';

/**
 * The area that a school is in.
 *
 * @throws Problem where it is in none
 */
export async function areaOfSchool(store: Store, urn: Urn): Promise<string> {
  const school = await store.schools.find(urn);
  if (school !== null && school.area !== null) return school.area;
  throw new Problem('no-area', 'Your school is in no area yet. Ask your DSPL manager to put it into one.');
}
