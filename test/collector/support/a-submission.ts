import { randomUUID } from 'node:crypto';
import type { RatingSummary } from '../../../src/api/resources/rating-summary';
import { canonicalJson } from '../../../src/assessment/summary/canonical-json';
import type { Collection } from '../../../src/collector/store/collections/collections';
import type { Store } from '../../../src/collector/store/store';
import type { NewSubmission } from '../../../src/collector/store/submissions/submissions';
import { aSummary } from '../../assessment/support/build-summary';

/** The school and the collection of `aSubmission`. */
export const urn = '999999';
export const collection = '2026-27';

/** The collection of `aSubmission` while it is open. */
export const aRound: Collection = {
  id: collection,
  name: 'Summer 2027',
  framework: 'hertfordshire/2019',
  opensAt: new Date('2027-05-01T00:00:00.000Z'),
  closesAt: new Date('2027-07-20T00:00:00.000Z'),
  state: 'open',
  publishedAt: null,
};

/** Puts into a store what a submission refers to. */
export async function prepare(store: Store): Promise<Store> {
  await store.schools.save({ urn, name: 'Maple Grove Primary School' });
  await store.collections.save(aRound);
  return store;
}

/** A submission in whose summary the ratings stand under 1a. */
export function aSubmission(
  ratings = '123',
  changes: Partial<NewSubmission> & { readonly submission?: string; readonly receivedAt?: string } = {},
): NewSubmission {
  const { submission = randomUUID(), receivedAt = '2027-06-18T09:30:00.000Z', ...others } = changes;
  const summary = aSummary({ ratings: { '1a': ratings } });
  return {
    urn,
    summary,
    text: canonicalJson(summary),
    receipt: { submission, receivedAt, digest: 'd', collection, supersedes: null },
    source: 'pane',
    late: false,
    counted: countedOf(summary),
    ...others,
  };
}

/** What reports read of a summary of `aSubmission`. */
export function countedOf({ ratings }: RatingSummary): NewSubmission['counted'] {
  return {
    edition: 'hertfordshire/2019',
    ratings: ratings['1a'] ?? '',
    share: ['1a', '5c'],
    nameInThanks: true,
  };
}
