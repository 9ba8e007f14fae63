import type { RatingSummary } from '../assessment/summary';
import { baseEdition } from '../framework/edition';
import type { Framework } from '../framework/framework';
import { aspectsOf, findLevel } from '../framework/lookup';

/** What reports read of a summary. */
export interface Counted {
  /** With `-draft` where the ratings rest on draft wording. */
  readonly edition: string;
  /** A digit for each aspect in the framework's order: 0 not answered, 1 the lowest level, 2 the next. */
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
  const digits = aspectsOf(framework).map(({ id }) => {
    const level = ratings[id] ?? null;
    return level === null ? 0 : (findLevel(framework, level)?.order ?? 0);
  });
  return { edition, ratings: digits.join(''), share, nameInThanks };
}
