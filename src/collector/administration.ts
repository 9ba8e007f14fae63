import { baseEdition } from '../framework/edition';
import { frameworkByEdition } from '../framework/frameworks';
import { newSecret } from './access/secret';
import type { CollectionToSave } from './store/collections/collections';
import type { School } from './store/registry/schools';
import type { Store } from './store/store';

/** Thrown where what is to be set up cannot be. `message` is a sentence for whoever sets it up. */
export class SetUpError extends Error {
  override readonly name = 'SetUpError';
}

/**
 * Adds a school, or renames the one with its URN.
 *
 * @throws SetUpError where the URN has not six digits or the name is empty
 */
export async function addSchool(store: Store, school: Pick<School, 'urn' | 'name'>): Promise<void> {
  if (!/^\d{6}$/.test(school.urn)) throw new SetUpError(`The URN “${school.urn}” has not six digits.`);
  if (school.name.trim() === '') throw new SetUpError(`The school ${school.urn} has no name.`);
  await store.schools.save(school);
}

/**
 * Opens a collection between two moments, or changes the one with its id.
 *
 * @throws SetUpError where it would close before it opens, or its framework is not known
 */
export async function openCollection(store: Store, collection: CollectionToSave): Promise<void> {
  const { framework, opensAt, closesAt } = collection;
  if (frameworkByEdition(framework) === undefined) {
    throw new SetUpError(`The edition “${framework}” is not known.`);
  }
  if (closesAt <= opensAt) throw new SetUpError('A collection closes after it opens.');
  await store.collections.save({ ...collection, framework: baseEdition(framework) });
}

/**
 * Makes a new key for a school in the place of any that it had, and answers with it. It is shown this once; the
 * store keeps its digest.
 *
 * @throws SetUpError where the school is not there
 */
export async function createSchoolKey(store: Store, urn: string, createdAt = new Date()): Promise<string> {
  if ((await store.schools.find(urn)) === null) {
    throw new SetUpError(`There is no school with the URN ${urn}. Add it first.`);
  }
  const key = newSecret();
  await store.schoolKeys.revoke([urn], createdAt);
  await store.schoolKeys.add([{ urn, key }], createdAt);
  return key;
}
