import { type Principal, requireArea } from '../access/principal';
import { Problem } from '../problems/problem';
import type { Area } from '../store/registry/areas';
import type { Store } from '../store/store';

/**
 * The area that is asked about.
 *
 * @throws Problem `not-found` where there is none, or the asker may not know of it
 */
export async function areaAsked(store: Store, principal: Principal, id: string): Promise<Area> {
  requireArea(principal, id);
  const area = await store.areas.find(id);
  if (area === null) throw new Problem('not-found', 'There is nothing at this address.');
  return area;
}
