import type { RatingSummary } from '../../api/resources/rating-summary';
import { earlierAspects } from '../../framework/edition-mapping';
import { baseEdition } from '../../framework/edition';
import type { AspectId, Framework, LevelKey } from '../../framework/framework';
import { findLevel } from '../../framework/lookup';
import type { Assessment } from '../assessment';

/** A school's earlier answers, to be shown beside those of now. */
export interface LastTime {
  /** The time of the answers, such as `2026`, or `last time` where it is not known. */
  readonly from: string;
  readonly edition: string;
  readonly school: { readonly name: string | null; readonly urn: string | null };
  /** By that edition's aspects. */
  readonly ratings: Readonly<Record<string, string | null>>;
  /** By that edition's aspects, plain text. Null where only ratings are known, as from a rating summary. */
  readonly evidence: Readonly<Record<string, string>> | null;
}

/** The earlier answer for one aspect. */
export interface LastAnswer {
  /** The earlier aspect that it goes back to. */
  readonly id: AspectId;
  /** Null where nothing was chosen, or its level is not one of today's. */
  readonly rating: LevelKey | null;
  /** '' where there was none. */
  readonly evidence: string;
}

/**
 * An earlier document, as read.
 *
 * @param fileName the name of the file, which may hold the year
 */
export function lastTimeOfDocument(assessment: Assessment, fileName: string): LastTime {
  const { edition, school, aspects, keyDates } = assessment;
  return {
    from: yearIn([fileName, ...keyDates.map(({ text }) => text)]) ?? 'last time',
    edition,
    school,
    ratings: Object.fromEntries(aspects.map(({ id, rating }) => [id, rating])),
    evidence: Object.fromEntries(aspects.map(({ id, evidence }) => [id, evidence.text])),
  };
}

/** An earlier rating summary, as the collector keeps it. */
export function lastTimeOfSummary({ framework, school, ratings, completedOn }: RatingSummary): LastTime {
  return { from: completedOn.slice(0, 4), edition: framework, school, ratings, evidence: null };
}

/**
 * The last time's answers by the aspects that a framework has now. Null where that was another edition and
 * nothing is known of how the two go together.
 */
export function lastAnswers(
  lastTime: LastTime,
  framework: Framework,
  mapped: typeof earlierAspects = earlierAspects,
): ReadonlyMap<AspectId, LastAnswer> | null {
  const earlier = mapped(lastTime.edition, framework);
  if (earlier === null) return null;
  return new Map(
    [...earlier].map(([now, then]) => {
      const rating = findLevel(framework, lastTime.ratings[then] ?? '')?.key ?? null;
      return [now, { id: then, rating, evidence: lastTime.evidence?.[then] ?? '' }];
    }),
  );
}

/** Whether the last time was another edition, so that its aspects want mapping. */
export function isOtherEdition({ edition }: LastTime, framework: Framework): boolean {
  return baseEdition(edition) !== framework.edition;
}

/** The latest year that is written in any of these texts. */
function yearIn(texts: readonly string[]): string | null {
  for (const text of texts) {
    const years = text.match(/(?<!\d)20\d\d(?!\d)/g);
    if (years !== null) return years.sort().at(-1) ?? null;
  }
  return null;
}
