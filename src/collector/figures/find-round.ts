import { baseEdition } from '../../framework/edition';
import { earlierAspects } from '../../framework/edition-mapping';
import type { AspectId, Framework } from '../../framework/framework';
import { Problem } from '../problems/problem';
import type { Service } from '../service';
import type { Collection } from '../store/collections/collections';

/** A collection with the framework that it collects by. */
export interface FoundRound {
  readonly collection: Collection;
  readonly framework: Framework;
}

/**
 * The collection with an id, and its framework.
 *
 * @throws Problem where there is no such collection
 */
export async function findRound(
  { store, frameworks }: Pick<Service, 'store' | 'frameworks'>,
  id: string,
): Promise<FoundRound> {
  const collection = await store.collections.find(id);
  const framework = frameworks.find(({ edition }) => edition === baseEdition(collection?.framework ?? ''));
  if (collection === null || framework === undefined) {
    throw new Problem('not-found', 'There is no such collection.');
  }
  return { collection, framework };
}

/**
 * For each aspect of a round the one that it goes back to in an earlier one.
 *
 * @throws Problem where nothing is known of how their editions go together
 */
export function goesBackTo(now: FoundRound, before: FoundRound): ReadonlyMap<AspectId, AspectId> {
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
