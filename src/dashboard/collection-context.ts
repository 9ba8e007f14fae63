import { createContext, useContext } from 'react';
import type { Collection } from '../api/resources/collections';
import { earlierAspects } from '../framework/edition-mapping';
import { frameworkByEdition } from '../framework/frameworks';

/** The collection that is looked at, among all of them, the newest first. */
export interface ChosenCollection {
  readonly chosen: Collection;
  readonly all: readonly Collection[];
}

export const CollectionContext = createContext<ChosenCollection | null>(null);

export function useCollection(): ChosenCollection {
  const collection = useContext(CollectionContext);
  if (collection === null) throw new Error('A view of a collection is shown without one.');
  return collection;
}

/** Collections that have begun to collect, the newest first. */
export function begunCollections(collections: readonly Collection[]): readonly Collection[] {
  return collections
    .filter(({ state }) => state !== 'draft')
    .sort((one, other) => (one.opensAt < other.opensAt ? 1 : -1));
}

/** The one with an id that may come from anywhere, or else the newest; null where there is none at all. */
export function chosenCollection(begun: readonly Collection[], id: string | undefined): Collection | null {
  return begun.find((collection) => collection.id === id) ?? begun[0] ?? null;
}

/** The collection before the chosen one; null for the first, and where the two cannot be compared. */
export function collectionBefore({ chosen, all }: ChosenCollection): Collection | null {
  const before = all[all.indexOf(chosen) + 1];
  return before !== undefined && areComparable(chosen, before) ? before : null;
}

/** Whether it is known how the aspects of two collections' editions go together. */
export function areComparable(chosen: Collection, earlier: Collection): boolean {
  const framework = frameworkByEdition(chosen.framework);
  return framework !== undefined && earlierAspects(earlier.framework, framework) !== null;
}
