import { Problem } from '../problems/problem';
import type { Actor } from '../store/access/audit';
import type { Area, County } from '../store/registry/areas';
import type { Store } from '../store/store';

/** Adds a county, or renames the one with its id. */
export async function saveCounty(store: Store, county: County, by: Actor): Promise<void> {
  await store.transaction(async (inside) => {
    await inside.areas.saveCounty(county);
    const detail = { name: county.name };
    await inside.audit.add(by, 'county.saved', `county:${county.id}`, detail);
  });
}

/**
 * Adds an area, or changes the one with its id.
 *
 * @throws Problem where its county is not there
 */
export async function saveArea(store: Store, area: Area, by: Actor): Promise<void> {
  await store.transaction(async (inside) => {
    if ((await inside.areas.findCounty(area.county)) === null) {
      throw new Problem('invalid-field', `There is no county “${area.county}”. Add it first.`, 'county');
    }
    await inside.areas.save(area);
    const { id, ...detail } = area;
    await inside.audit.add(by, 'area.saved', `area:${id}`, detail);
  });
}
