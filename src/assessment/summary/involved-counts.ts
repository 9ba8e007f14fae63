import type { GroupKey } from '../../framework/framework';
import type { Assessment } from '../assessment';

/**
 * How many people of each of the framework's groups took part: those who are named, or one where only the
 * box is ticked.
 */
export function involvedCounts({ framework, involved }: Assessment): Readonly<Record<GroupKey, number>> {
  const counts: Record<GroupKey, number> = {};
  for (const { key } of framework.involvement.groups) {
    const entry = involved.find(({ group }) => group === key);
    const named = entry?.people.length ?? 0;
    counts[key] = named === 0 && entry?.ticked === true ? 1 : named;
  }
  return counts;
}
