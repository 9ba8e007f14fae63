import type { AspectId, Framework } from '../../framework/framework';
import { aspectsOf } from '../../framework/lookup';

/**
 * The aspects about which other schools may ask, in the framework's order: those that are rated at its
 * highest level. `ratings` are level keys by aspect.
 */
export function shareableAspects(
  framework: Framework,
  ratings: Readonly<Record<string, string | null>>,
): readonly AspectId[] {
  const highest = framework.levels.at(-1)?.key;
  return aspectsOf(framework)
    .map(({ id }) => id)
    .filter((id) => ratings[id] === highest);
}
