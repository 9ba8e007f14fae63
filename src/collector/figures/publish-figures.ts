import type { CollectionId } from '../../framework/identifiers';
import { findCollection } from '../collections/find-collection';
import type { Service } from '../service';
import { daysRelease } from './days-release';

/**
 * Makes the last figures of a collection that has just been published, in every county, of everything that was sent.
 * Where the process ends before that, whoever first asks for the figures has them made.
 */
export async function publishFigures(
  service: Pick<Service, 'store' | 'frameworks'>,
  id: CollectionId,
  now: Date,
): Promise<void> {
  const found = await findCollection(service, id);
  for (const county of await service.store.areas.counties()) {
    await daysRelease(service.store, { ...found, county: county.id }, now);
  }
}
