import { baseEdition } from './edition';
import type { AspectId, Framework } from './framework';

/** How the aspects of one edition go over into a later one. */
export interface EditionMapping {
  readonly from: string;
  readonly to: string;
  /** By the later edition's aspect: the one that it goes back to. What is not named is new. */
  readonly aspects: Readonly<Record<string, string>>;
}

/** Every mapping between editions that is known; a new edition that renames or splits aspects brings one. */
export const editionMappings: readonly EditionMapping[] = [];

/**
 * For each aspect of a framework that goes back to one of an earlier edition: that one. Null where nothing is
 * known of how the two go together. Draft wording does not make another edition.
 */
export function earlierAspects(
  earlier: string,
  framework: Framework,
  mappings: readonly EditionMapping[] = editionMappings,
): ReadonlyMap<AspectId, AspectId> | null {
  const ids = framework.outcomes.flatMap(({ aspects }) => aspects.map(({ id }) => id));
  if (baseEdition(earlier) === framework.edition) return new Map(ids.map((id) => [id, id]));
  const mapping = mappings.find(({ from, to }) => from === baseEdition(earlier) && to === framework.edition);
  if (mapping === undefined) return null;
  return new Map(
    ids.flatMap((id): [AspectId, AspectId][] => {
      const goesBackTo = mapping.aspects[id];
      return goesBackTo === undefined ? [] : [[id, goesBackTo as AspectId]];
    }),
  );
}

/**
 * Of aspects and what each goes back to: those that were one with another. Each copies its level, and nobody
 * has said so of it alone, so a school confirms it.
 */
export function splitAspects(earlier: ReadonlyMap<AspectId, AspectId>): readonly AspectId[] {
  const goingBackTo = [...earlier.values()];
  return [...earlier]
    .filter(([, before]) => goingBackTo.filter((other) => other === before).length > 1)
    .map(([id]) => id);
}
