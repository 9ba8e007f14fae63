import type { ParticipationNote } from '../../api/resources/collections';
import type { CollectionId } from '../../framework/identifiers';
import { requireCollection } from '../collections/manage-collections';
import type { Actor } from '../store/access/audit';
import type { Store } from '../store/store';

/**
 * Notes when a school of the registry was briefed about a collection and when it started.
 *
 * @throws Problem where there is no such collection
 */
export async function noteParticipation(
  store: Store,
  collection: CollectionId,
  noted: ParticipationNote,
  by: Actor,
): Promise<void> {
  await store.transaction(async (inside) => {
    await requireCollection(inside, collection);
    await inside.participation.save(collection, noted);
    const { urn, ...days } = noted;
    await inside.audit.add(by, 'participation.noted', `school:${urn}`, { collection, ...days });
  });
}
