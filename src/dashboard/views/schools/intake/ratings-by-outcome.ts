import type { RatingSummary } from '../../../../api/resources/rating-summary';
import type { Framework } from '../../../../framework/framework';
import { listed } from '../../../../wording/sentences';

/** The tally of a summary for each outcome, such as `Outcome 1: 3 Emerging, 8 Expected and 2 unanswered`. */
export function ratingsByOutcome(
  { outcomes, levels }: Framework,
  ratings: RatingSummary['ratings'],
): readonly string[] {
  return outcomes.map(({ number, aspects }) => {
    const given = aspects.map(({ id }) => ratings[id] ?? null);
    const counts = [...levels, { key: null, label: 'unanswered' }].map(({ key, label }) => ({
      label,
      count: given.filter((rating) => rating === key).length,
    }));
    const told = counts.filter(({ count }) => count > 0).map(({ count, label }) => `${count} ${label}`);
    return `Outcome ${number}: ${listed(told)}`;
  });
}
