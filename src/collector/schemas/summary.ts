import { summarySchema } from '../../assessment/summary/rating-summary';
import { draftEdition } from '../../framework/edition';
import type { Framework } from '../../framework/framework';
import { aspectsOf } from '../../framework/lookup';
import { exactly, oneOf, oneOfOrNull } from './parts';

const uuid = '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$';

/** A submission's number, in small letters, so that one submission has one spelling. */
export const submissionId = { type: 'string', pattern: uuid } as const;

/** The rating summary of one framework: exactly its aspects, levels, checklist items and groups. */
export function ratingSummary(framework: Framework) {
  const aspects = aspectsOf(framework).map(({ id }) => id);
  const levels = framework.levels.map(({ key }) => key);
  const items = framework.statutory.items.map(({ number }) => String(number));
  const groups = framework.involvement.groups.map(({ key }) => key);
  return {
    type: 'object',
    properties: {
      schema: { type: 'string', enum: [summarySchema] },
      submission: submissionId,
      supersedes: { type: ['string', 'null'], pattern: uuid },
      framework: oneOf([framework.edition, draftEdition(framework.edition)]),
      collection: { type: 'string', minLength: 1, maxLength: 100 },
      school: {
        type: 'object',
        properties: {
          urn: { type: 'string', pattern: '^[0-9]{6}$' },
          name: { type: 'string', pattern: '\\S', maxLength: 200 },
        },
        required: ['urn', 'name'],
        additionalProperties: false,
      },
      completedOn: { type: 'string', format: 'date' },
      ratings: exactly(aspects, oneOfOrNull(levels)),
      statutory: exactly(items, { type: ['string', 'null'], enum: ['yes', 'no', null] }),
      involved: exactly(groups, { type: 'integer', minimum: 0, maximum: 999 }),
      share: { type: 'array', items: oneOf(aspects), uniqueItems: true },
      nameInThanks: { type: 'boolean' },
    },
    required: [
      'schema',
      'submission',
      'supersedes',
      'framework',
      'collection',
      'school',
      'completedOn',
      'ratings',
      'share',
      'nameInThanks',
    ],
    additionalProperties: false,
  } as const;
}

/** The rating summary of any of the frameworks; its edition tells which, so that a fault is named precisely. */
export function anyRatingSummary(frameworks: readonly Framework[]) {
  return {
    type: 'object',
    discriminator: { propertyName: 'framework' },
    properties: { framework: { type: 'string' } },
    required: ['framework'],
    oneOf: frameworks.map(ratingSummary),
  } as const;
}
