import { randomUUID } from 'node:crypto';
import type { RatingSummary } from '../../../src/api/resources/rating-summary';
import type { Store } from '../../../src/collector/store/store';
import { aSummary } from '../../assessment/build-summary';
import { newSchoolKey } from './new-school-key';

/** A school that sends. */
export interface SchoolWithKey {
  readonly urn: string;
  readonly key: string;
}

/** Opens the collection of `aSummaryOf` around today, and adds schools with a key each. */
export async function addSchools(store: Store, count: number): Promise<SchoolWithKey[]> {
  const [before, after] = [-1, 1].map((days) => new Date(Date.now() + days * 86_400_000));
  if (before === undefined || after === undefined) throw new RangeError('There are two days.');
  const framework = 'hertfordshire/2019';
  await store.collections.save({ id: '2026-27', name: 'Now', framework, opensAt: before, closesAt: after });
  const schools = [];
  for (let index = 0; index < count; index += 1) {
    const urn = String(900_000 + index);
    await store.schools.save({ urn, name: `School ${urn}` });
    schools.push({ urn, key: await newSchoolKey(store, urn) });
  }
  return schools;
}

/** A new summary of a school. */
export function aSummaryOf({ urn }: SchoolWithKey): RatingSummary {
  return { ...aSummary({ submission: randomUUID() }), school: { urn, name: `School ${urn}` } };
}
