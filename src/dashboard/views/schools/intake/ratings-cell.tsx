import type { RatingSummary } from '../../../../api/resources/rating-summary';
import type { Framework } from '../../../../framework/framework';
import { Fold } from '../../../../ui/parts/fold';
import { ratingsByOutcome } from './ratings-by-outcome';

interface Props {
  readonly framework: Framework;
  readonly ratings: RatingSummary['ratings'];
}

/** How many aspects are answered, and on opening it what is told of each outcome. */
export function RatingsCell({ framework, ratings }: Props) {
  const levels = Object.values(ratings);
  const answered = levels.filter((level) => level !== null).length;
  return (
    <Fold summary={`${answered} of ${levels.length} answered`}>
      {ratingsByOutcome(framework, ratings).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Fold>
  );
}
