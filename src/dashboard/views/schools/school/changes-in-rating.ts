import type { SentWithRatings } from '../../../../api/resources/submissions';
import { earlierAspects } from '../../../../framework/edition-mapping';
import type { Framework } from '../../../../framework/framework';
import { aspectsOf, findLevel } from '../../../../framework/lookup';

/** A rating that differs from the school's submission before. */
interface RatingChange {
  readonly aspect: string;
  /** As people know it, such as `Expected`; `unanswered` for none. */
  readonly now: string;
  readonly before: string;
}

/**
 * The aspects that are rated otherwise in a submission than in an earlier one; null where they cannot be compared,
 * because one of them is withdrawn or nothing is known of how their editions go together.
 *
 * @param framework the one of the later submission
 */
export function changesInRating(
  framework: Framework,
  now: SentWithRatings,
  before: SentWithRatings,
): readonly RatingChange[] | null {
  const origins = earlierAspects(before.edition, framework);
  if (now.ratings === null || before.ratings === null || origins === null) return null;
  const [ratedNow, ratedBefore] = [now.ratings, before.ratings];
  return aspectsOf(framework).flatMap(({ id }) => {
    const origin = origins.get(id);
    if (origin === undefined) return [];
    const levels = { now: ratedNow[id] ?? null, before: ratedBefore[origin] ?? null };
    if (levels.now === levels.before) return [];
    return [
      { aspect: id, now: levelText(framework, levels.now), before: levelText(framework, levels.before) },
    ];
  });
}

function levelText(framework: Framework, key: string | null): string {
  return key === null ? 'unanswered' : (findLevel(framework, key)?.label ?? key);
}
