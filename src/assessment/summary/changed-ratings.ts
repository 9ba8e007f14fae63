import type { AspectId, LevelKey } from '../../framework/framework';
import type { Assessment } from '../assessment';
import type { LastAnswer } from '../last-time/last-time';

/** An aspect whose best fit is another one now; null where there was or is none. */
export interface ChangedRating {
  readonly aspect: AspectId;
  readonly before: LevelKey | null;
  readonly now: LevelKey | null;
}

/** The ratings that have changed since an earlier time, in the framework's order. */
export function changedRatings(
  { aspects }: Assessment,
  earlier: ReadonlyMap<AspectId, LastAnswer>,
): readonly ChangedRating[] {
  return aspects.flatMap(({ id, rating }) => {
    const before = earlier.get(id)?.rating ?? null;
    return before === rating ? [] : [{ aspect: id, before, now: rating }];
  });
}
