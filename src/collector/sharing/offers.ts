import type { AspectOffer } from '../../api/resources/contact-requests';
import type { Urn } from '../../framework/identifiers';
import { aspectsOf } from '../../framework/lookup';
import type { FoundCollection } from '../collections/find-collection';
import { Problem } from '../problems/problem';
import type { Standing } from '../store/submissions/standings';
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

/**
 * How many other schools of a school's area offer to share each aspect. No school is named: they have offered it to
 * their area's manager, who asks them before anybody is told.
 */
export async function offersAround(
  store: Store,
  { collection, framework }: FoundCollection,
  school: { readonly urn: Urn; readonly area: string },
): Promise<readonly AspectOffer[]> {
  const standings = await store.standings.of(collection.id, { area: school.area });
  return aspectsOf(framework).map(({ id }) => ({
    aspect: id,
    schools: standings.filter((standing) => standing.urn !== school.urn && isOffered(standing, id)).length,
  }));
}

export function isOffered({ share }: Pick<Standing, 'share'>, aspect: string): boolean {
  return share.includes(aspect);
}
