import type { AnswerSchema } from './answer';

const text = { type: 'string' } as const;
const textOrNull = { type: ['string', 'null'] } as const;
const count = { type: 'integer', minimum: 0 } as const;
const countOrNull = { type: ['integer', 'null'], minimum: 0 } as const;

/** How many schools stand at each level, by the level's key; null where that may not be shown. */
const counts = {
  type: ['object', 'null'],
  properties: { levels: { type: 'object', additionalProperties: count }, rated: count },
  required: ['levels', 'rated'],
  additionalProperties: false,
} as const;

const aspectLine = {
  type: 'object',
  properties: {
    aspect: text,
    counts,
    unanswered: countOrNull,
    highlight: { type: ['string', 'null'], enum: ['strength', 'need', 'split', null] },
    withheld: { type: ['string', 'null'], enum: ['too-few', 'would-tell', null] },
    asAt: textOrNull,
  },
  required: ['aspect', 'counts', 'unanswered', 'highlight', 'withheld', 'asAt'],
  additionalProperties: false,
} as const;

const outcomeLine = {
  type: 'object',
  properties: { outcome: { type: 'integer' }, counts, priority: textOrNull },
  required: ['outcome', 'counts', 'priority'],
  additionalProperties: false,
} as const;

const participation = {
  type: 'object',
  properties: { schools: count, briefed: count, started: count, sent: count },
  required: ['schools', 'briefed', 'started', 'sent'],
  additionalProperties: false,
} as const;

const compared = {
  type: ['object', 'null'],
  properties: {
    collection: text,
    matchedSchools: countOrNull,
    aspects: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          aspect: text,
          before: counts,
          matched: {
            type: ['object', 'null'],
            properties: { now: counts, before: counts },
            required: ['now', 'before'],
            additionalProperties: false,
          },
        },
        required: ['aspect', 'before', 'matched'],
        additionalProperties: false,
      },
    },
  },
  required: ['collection', 'matchedSchools', 'aspects'],
  additionalProperties: false,
} as const;

const schoolLine = {
  type: 'object',
  properties: {
    urn: text,
    name: text,
    phase: textOrNull,
    type: textOrNull,
    submission: text,
    receivedAt: text,
    late: { type: 'boolean' },
    edition: text,
    ratings: { type: 'object', additionalProperties: textOrNull },
    share: { type: 'array', items: text },
    nameInThanks: { type: 'boolean' },
  },
  required: [
    'urn',
    'name',
    'phase',
    'type',
    'submission',
    'receivedAt',
    'late',
    'edition',
    'ratings',
    'share',
    'nameInThanks',
  ],
  additionalProperties: false,
} as const;

/** One group of schools; `schools` is there in a manager's own view alone. */
const population = {
  type: 'object',
  properties: {
    population: text,
    name: text,
    participation,
    aspects: { type: 'array', items: aspectLine },
    outcomes: { type: 'array', items: outcomeLine },
    comparedWith: compared,
    schools: { type: 'array', items: schoolLine },
  },
  required: ['population', 'name', 'participation', 'aspects', 'outcomes', 'comparedWith'],
  additionalProperties: false,
} as const;

/** A collection collated, over one area or over all of them side by side. */
export const report: AnswerSchema = {
  type: 'object',
  properties: {
    collection: {
      type: 'object',
      properties: { id: text, name: text, framework: text, state: text },
      required: ['id', 'name', 'framework', 'state'],
      additionalProperties: false,
    },
    rule: text,
    thresholds: { type: 'object', additionalProperties: { type: 'number' } },
    populations: { type: 'array', items: population },
  },
  required: ['collection', 'rule', 'thresholds', 'populations'],
  additionalProperties: false,
};

const comparisonLine = {
  type: 'object',
  properties: { aspect: text, own: textOrNull, others: counts, withheld: textOrNull, asAt: textOrNull },
  required: ['aspect', 'own', 'others', 'withheld', 'asAt'],
  additionalProperties: false,
} as const;

/** Where the schools around a school stand, without that school. */
export const comparison: AnswerSchema = {
  type: 'object',
  properties: {
    collection: text,
    populations: {
      type: 'array',
      items: {
        type: 'object',
        properties: { population: text, name: text, aspects: { type: 'array', items: comparisonLine } },
        required: ['population', 'name', 'aspects'],
        additionalProperties: false,
      },
    },
  },
  required: ['collection', 'populations'],
  additionalProperties: false,
};
