import type { Framework, LevelKey } from '../framework/framework';
import { aspectsOf } from '../framework/lookup';

/** The code of the digit that stands for "not answered"; the levels' digits follow it, the lowest first. */
const unanswered = '0'.charCodeAt(0);

/**
 * A school's ratings as one digit for each aspect, in the framework's order: 0 not answered, 1 the lowest
 * level, 2 the next. A level that the framework does not know counts as not answered.
 *
 * @param ratings level keys by aspect, as a rating summary has them
 */
export function packRatings(framework: Framework, ratings: Readonly<Record<string, string | null>>): string {
  return String.fromCharCode(
    ...aspectsOf(framework).map(({ id }) => {
      const position = framework.levels.findIndex(({ key }) => key === ratings[id]);
      return unanswered + position + 1;
    }),
  );
}

/** The levels that packed ratings stand for, by aspect in the framework's order; null for not answered. */
export function levelsOf(framework: Framework, packed: string): readonly (LevelKey | null)[] {
  return aspectsOf(framework).map((_, aspect) => framework.levels[digitAt(packed, aspect) - 1]?.key ?? null);
}

/** The digit of one aspect: 0 not answered, 1 the lowest level. NaN beyond the ratings' end. */
export function digitAt(packed: string, aspect: number): number {
  return packed.charCodeAt(aspect) - unanswered;
}
