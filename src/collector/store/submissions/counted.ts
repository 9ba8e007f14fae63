import type { Consent, RatingSummary } from '../../../api/resources/rating-summary';
import { packRatings } from '../../../collation/packed-ratings';
import { baseEdition } from '../../../framework/edition';
import type { Framework } from '../../../framework/framework';

/** The fields of a summary that reports read. */
export interface Counted extends Consent {
  /** With `-draft` where the ratings rest on draft wording. */
  readonly edition: string;
  /** See `packRatings`. */
  readonly ratings: string;
}

/** The columns in which a standing holds it, with their types. */
export const countedColumns = {
  edition: 'text',
  ratings: 'text',
  /** With a comma between two aspects; '' for none. */
  share: 'text',
  nameInThanks: 'integer',
} as const;

export type CountedRow = {
  -readonly [Column in keyof typeof countedColumns]: (typeof countedColumns)[Column] extends 'integer'
    ? number
    : string;
};

/**
 * The fields that reports read, of a summary that is as its schema says.
 *
 * @throws RangeError where its framework is none of these
 */
export function countedOf(summary: RatingSummary, frameworks: readonly Framework[]): Counted {
  const { framework: edition, ratings, share, nameInThanks } = summary;
  const framework = frameworks.find((known) => known.edition === baseEdition(edition));
  if (framework === undefined) throw new RangeError(`The edition ${edition} is not known.`);
  return { edition, ratings: packRatings(framework, ratings), share, nameInThanks };
}

export function countedRow({ edition, ratings, ...consent }: Counted): CountedRow {
  return { edition, ratings, ...consentRow(consent) };
}

export function countedIn({ edition, ratings, ...consent }: CountedRow): Counted {
  return { edition, ratings, ...consentIn(consent) };
}

type ConsentRow = Pick<CountedRow, keyof Consent>;

export function consentRow({ share, nameInThanks }: Consent): ConsentRow {
  return { share: share.join(','), nameInThanks: nameInThanks ? 1 : 0 };
}

export function consentIn({ share, nameInThanks }: ConsentRow): Consent {
  return { share: share === '' ? [] : share.split(','), nameInThanks: nameInThanks === 1 };
}
