import { baseEdition } from '../../framework/edition';
import { earlierAspects } from '../../framework/edition-mapping';
import type { AspectId, Framework } from '../../framework/framework';
import type { CollectionId } from '../../framework/identifiers';
import { Problem } from '../problems/problem';
import type { Service } from '../service';
import type { Collection } from '../store/collections/collections';

/** A collection with the framework that it collects by. */
export interface FoundCollection {
  readonly collection: Collection;
  readonly framework: Framework;
}

/**
 * The collection with an id, and its framework.
 *
 * @throws Problem where there is no such collection
 */
export async function findCollection(
  { store, frameworks }: Pick<Service, 'store' | 'frameworks'>,
  id: CollectionId,
): Promise<FoundCollection> {
  const collection = await store.collections.find(id);
  const framework = frameworks.find(({ edition }) => edition === baseEdition(collection?.framework ?? ''));
  if (collection === null || framework === undefined) {
    throw new Problem('not-found', 'There is no such collection.');
  }
  return { collection, framework };
}

/**
 * The collection that is asked for; unless one is, that to which schools send now, or else the latest.
 *
 * @throws Problem where there is none
 */
export async function collectionAsked(
  service: Pick<Service, 'store' | 'frameworks' | 'now'>,
  asked: string | undefined,
): Promise<FoundCollection> {
  if (asked !== undefined) return findCollection(service, asked);
  const { collections } = service.store;
  const open = await collections.openAt(service.now());
  const latest = open ?? (await collections.list()).find(({ state }) => state !== 'draft');
  if (latest === undefined) {
    throw new Problem(
      'no-open-collection',
      'There is no collection yet. Ask your DSPL manager when one opens.',
    );
  }
  return findCollection(service, latest.id);
}

/**
 * For each aspect of a collection, the one that it goes back to in an earlier collection.
 *
 * @throws Problem where nothing is known of how their editions go together
 */
export function goesBackTo(now: FoundCollection, before: FoundCollection): ReadonlyMap<AspectId, AspectId> {
  const aspects = earlierAspects(before.framework.edition, now.framework);
  if (aspects === null) {
    throw new Problem(
      'not-comparable',
      `How the editions of ${now.collection.name} and ${before.collection.name} go together is not known.`,
      'compareWith',
    );
  }
  return aspects;
}
