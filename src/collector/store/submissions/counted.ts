import type { RatingSummary } from '../../api/resources/rating-summary';
import { packRatings } from '../../collation/packed-ratings';
import { baseEdition } from '../../framework/edition';
import type { Framework } from '../../framework/framework';

/** What reports read of a summary. */
export interface Counted {
  /** With `-draft` where the ratings rest on draft wording. */
  readonly edition: string;
  /** See `packRatings`. */
  readonly ratings: string;
  /** The aspects that the school offers to share. */
  readonly share: readonly string[];
  readonly nameInThanks: boolean;
}

/**
 * What reports read of a summary that is as its schema says.
 *
 * @throws RangeError where its framework is none of these
 */
export function countedOf(summary: RatingSummary, frameworks: readonly Framework[]): Counted {
  const { framework: edition, ratings, share, nameInThanks } = summary;
  const framework = frameworks.find((known) => known.edition === baseEdition(edition));
  if (framework === undefined) throw new RangeError(`The edition ${edition} is not known.`);
  return { edition, ratings: packRatings(framework, ratings), share, nameInThanks };
}
