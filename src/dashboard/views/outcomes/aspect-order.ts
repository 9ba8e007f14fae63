import type { AspectLine } from '../../../api/resources/reports';
import type { Framework } from '../../../framework/framework';
import { inOrder } from '../../figures';

/** How aspects can be sorted. */
export const aspectOrders = [
  { value: 'letter', label: 'Letter' },
  { value: 'need', label: 'Greatest need first' },
  { value: 'strength', label: 'Greatest strength first' },
] as const;

type AspectOrder = (typeof aspectOrders)[number]['value'];

/** The order that an address names; by letter where it names none. */
export function aspectOrder(name: string | undefined): AspectOrder {
  return aspectOrders.find(({ value }) => value === name)?.value ?? 'letter';
}

/**
 * Sorts by the share at the lowest level, or at the highest; of equal ones by the least at the other end. What
 * nobody has rated, or may not be shown, stands last. The order of the framework decides the rest.
 */
export function sortAspects(
  framework: Framework,
  lines: readonly AspectLine[],
  order: AspectOrder,
): readonly AspectLine[] {
  if (order === 'letter') return lines;
  const shares = new Map(lines.map((line) => [line, endShares(framework, line)]));
  const [first, second] =
    order === 'need' ? (['lowest', 'highest'] as const) : (['highest', 'lowest'] as const);
  return [...lines].sort((one, other) => {
    const [here, there] = [shares.get(one) ?? null, shares.get(other) ?? null];
    if (here === null || there === null) return Number(here === null) - Number(there === null);
    return there[first] - here[first] || here[second] - there[second];
  });
}

function endShares(framework: Framework, { counts }: AspectLine) {
  if (counts === null || counts.rated === 0) return null;
  const levels = inOrder(framework, counts);
  return { lowest: (levels[0] ?? 0) / counts.rated, highest: (levels.at(-1) ?? 0) / counts.rated };
}
