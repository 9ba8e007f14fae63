import type { FoundCollection } from '../collections/find-collection';
import type { Store } from '../store/store';
import { highlightRuleOf } from './highlight-rule';

/** What changes the names, areas and numbers of schools in a report. */
const changesOfRegistry = [
  'area.saved',
  'county.saved',
  'demonstration.filled',
  'participation.noted',
  'registry.imported',
  'school.changed',
  'school.forgotten',
] as const;

/**
 * The state of everything that a published report is made of, as a text. It is read from a few indexes, where making
 * the report reads all areas' figures.
 */
export async function stateOfPublished(
  store: Store,
  collections: readonly FoundCollection[],
  now: Date,
): Promise<string> {
  return JSON.stringify([
    now.toISOString().slice(0, 10),
    await highlightRuleOf(store),
    await store.audit.newestOf(changesOfRegistry),
    ...(await Promise.all(
      collections.map(async ({ collection }) => [collection, await store.standings.stateOf(collection.id)]),
    )),
  ]);
}
