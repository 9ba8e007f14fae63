import type { AnswerSchema } from './answer';

const text = { type: 'string' } as const;
const textOrNull = { type: ['string', 'null'] } as const;
const school = {
  type: ['object', 'null'],
  properties: { urn: text, name: text },
  required: ['urn', 'name'],
  additionalProperties: false,
} as const;

/** What the other schools of a school's area offer to share. */
export const offers: AnswerSchema = {
  type: 'object',
  properties: {
    collection: text,
    aspects: {
      type: 'array',
      items: {
        type: 'object',
        properties: { aspect: text, schools: { type: 'integer', minimum: 0 } },
        required: ['aspect', 'schools'],
        additionalProperties: false,
      },
    },
  },
  required: ['collection', 'aspects'],
  additionalProperties: false,
};

/** A request to be put in touch, with the names that whoever asks may know; null where they may not. */
export const contactRequest: AnswerSchema = {
  type: 'object',
  properties: {
    id: text,
    collection: text,
    aspect: text,
    state: text,
    from: school,
    to: school,
    createdAt: text,
    changedAt: text,
  },
  required: ['id', 'collection', 'aspect', 'state', 'from', 'to', 'createdAt', 'changedAt'],
  additionalProperties: false,
};

/** A part of the list of requests, the newest first. */
export const contactRequestPart: AnswerSchema = {
  type: 'object',
  properties: { items: { type: 'array', items: contactRequest }, next: textOrNull },
  required: ['items', 'next'],
  additionalProperties: false,
};
