import { type Static, Type } from '@sinclair/typebox';
import { draftEdition } from '../../framework/edition';
import type { Framework } from '../../framework/framework';
import { aspectsOf } from '../../framework/lookup';
import {
  anyCollection,
  collectionText,
  name,
  submissionId,
  submissionText,
  text,
  textOrNull,
  urn,
} from '../fields';
import { byName, list, object, oneOf, orNull, withNames } from '../parts';

/** The consent that a school gives with its ratings. */
export const consent = object({
  /** Aspects at the highest level about which other schools may ask. */
  share: list(text, { uniqueItems: true }),
  /** Whether the area may name the school when it thanks those who took part. */
  nameInThanks: Type.Boolean(),
});
export type Consent = Static<typeof consent>;

/**
 * The rating summary: ratings, no evidence, no names of people. It is the same on the wire, in the file that a school
 * can save and in the collector's store, so its keys are plain text, as JSON has them.
 */
export const ratingSummary = object({
  /** The version of the rating summary. */
  schema: oneOf(['rating-summary/1']),
  /** UUID of this submission, in small letters. */
  submission: submissionId,
  /** The school's earlier submission that this one corrects; null for none. */
  supersedes: orNull(submissionId),
  /** The framework's edition, with `-draft` where ratings rest on draft wording. */
  framework: text,
  /** The collection's id, such as `2026-27`. */
  collection: anyCollection,
  school: object({ urn, name }),
  /** The day on which the school finished, such as `2027-06-18`. */
  completedOn: Type.String({ format: 'date' }),
  /** The level's key for exactly the edition's aspects; null: unanswered, in conflict or not confirmed. */
  ratings: byName(textOrNull),
  /** By the item's number. Absent where the school leaves the checklist out. */
  statutory: Type.Optional(byName(orNull(oneOf(['yes', 'no'])))),
  /** How many people of each of the framework's groups took part. Absent where the school leaves it out. */
  involved: Type.Optional(byName(Type.Integer({ minimum: 0, maximum: 999 }))),
  ...consent.properties,
});
export type RatingSummary = Static<typeof ratingSummary>;

/** The rating summary of one framework: exactly its aspects, levels, checklist items and groups. */
function ratingSummaryOf(framework: Framework) {
  const aspects = aspectsOf(framework).map(({ id }) => id);
  const levels = framework.levels.map(({ key }) => key);
  const items = framework.statutory.items.map(({ number }) => String(number));
  const groups = framework.involvement.groups.map(({ key }) => key);
  const { statutory, involved } = ratingSummary.properties;
  return object({
    ...ratingSummary.properties,
    framework: oneOf([framework.edition, draftEdition(framework.edition)]),
    ratings: withNames(byName(orNull(oneOf(levels))), aspects),
    statutory: withNames(statutory, items),
    involved: withNames(involved, groups),
    share: list(oneOf(aspects), { uniqueItems: true }),
  });
}

/** The rating summary of any of the frameworks; its edition tells which, so that a fault is named precisely. */
export function anyRatingSummary(frameworks: readonly Framework[]) {
  return Type.Unsafe<RatingSummary>({
    type: 'object',
    discriminator: { propertyName: 'framework' },
    properties: { framework: text },
    required: ['framework'],
    oneOf: frameworks.map(ratingSummaryOf),
  });
}

/** The receipt for a summary that is stored. The school keeps it with its document. */
export const receipt = object({
  submission: submissionText,
  /** The moment of storing, in ISO 8601 and UTC, such as `2027-06-18T09:30:00.000Z`. */
  receivedAt: text,
  /** SHA-256, in hexadecimal, of the stored summary in canonical JSON: a school can prove what it sent. */
  digest: text,
  collection: collectionText,
  supersedes: orNull(submissionText),
});
export type Receipt = Static<typeof receipt>;
