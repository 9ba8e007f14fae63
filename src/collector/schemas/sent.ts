import type { AnswerSchema } from './answer';

const text = { type: 'string' } as const;
const textOrNull = { type: ['string', 'null'] } as const;

const sent = {
  type: 'object',
  properties: {
    submission: text,
    collection: text,
    supersedes: textOrNull,
    receivedAt: text,
    digest: text,
    source: { type: 'string', enum: ['pane', 'file', 'document'] },
    late: { type: 'boolean' },
    counts: { type: 'boolean' },
    withdrawn: {
      type: ['object', 'null'],
      properties: { reason: text, at: text },
      required: ['reason', 'at'],
      additionalProperties: false,
    },
  },
  required: [
    'submission',
    'collection',
    'supersedes',
    'receivedAt',
    'digest',
    'source',
    'late',
    'counts',
    'withdrawn',
  ],
  additionalProperties: false,
} as const;

/** A part of what a school has sent, the newest first. */
export const sentPart: AnswerSchema = {
  type: 'object',
  properties: { items: { type: 'array', items: sent }, next: textOrNull },
  required: ['items', 'next'],
  additionalProperties: false,
};

const sentWithRatings = {
  ...sent,
  properties: {
    ...sent.properties,
    edition: text,
    completedOn: text,
    ratings: { type: ['object', 'null'], additionalProperties: textOrNull },
  },
  required: [...sent.required, 'edition', 'completedOn', 'ratings'],
} as const;

/** A part of what a school has sent as the manager of its area sees it, the newest first. */
export const schoolHistoryPart: AnswerSchema = {
  type: 'object',
  properties: { items: { type: 'array', items: sentWithRatings }, next: textOrNull },
  required: ['items', 'next'],
  additionalProperties: false,
};

/** Why a submission is taken back, in the words of whoever does. */
export const withdrawal = {
  type: 'object',
  properties: { reason: { type: 'string', pattern: '\\S', maxLength: 500 } },
  required: ['reason'],
  additionalProperties: false,
} as const;
