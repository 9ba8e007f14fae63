import type { PlanRow } from '../../../assessment/assessment';

/** How much of a row's first words stands above it. In characters. */
const longest = 90;

/** The heading of a row of the plan: its first words, and whether it is overdue. */
export function rowHeading(texts: PlanRow, overdue: boolean): string {
  const words = Object.values(texts).find((text) => text.trim() !== '') ?? 'An empty row';
  const short = words.length <= longest ? words : `${words.slice(0, longest).replace(/\s+\S*$/, '')} …`;
  return overdue ? `Overdue: ${short}` : short;
}
