import type { AnswerSchema } from './answer';
import { collectionId } from './collection';
import { plainText } from './plain-text';

const text = { type: 'string' } as const;
const textOrNull = { type: ['string', 'null'] } as const;

/** The collection's own pattern, without what begins and ends it. */
const collection = collectionId.pattern.slice(1, -1);

/** What a text of an area is: how it supports an outcome, whom to contact, or a part of a newsletter. */
const textKey = {
  type: 'string',
  pattern: `^(contact|support/[1-9][0-9]?|newsletter/${collection}/[a-z][a-z-]{0,29})$`,
} as const;

/** Texts of an area that are to be kept; an empty one is taken away. */
export const textsToKeep = {
  type: 'object',
  properties: {
    texts: {
      type: 'array',
      maxItems: 50,
      items: {
        type: 'object',
        properties: { key: textKey, text: { ...plainText, maxLength: 4000 } },
        required: ['key', 'text'],
        additionalProperties: false,
      },
    },
  },
  required: ['texts'],
  additionalProperties: false,
} as const;

/** Every text of an area. */
export const areaTexts: AnswerSchema = {
  type: 'object',
  properties: {
    texts: {
      type: 'array',
      items: {
        type: 'object',
        properties: { key: text, text, changedAt: text },
        required: ['key', 'text', 'changedAt'],
        additionalProperties: false,
      },
    },
  },
  required: ['texts'],
  additionalProperties: false,
};

/** What the manager says of an event. */
export const eventPlan = {
  type: 'object',
  properties: {
    title: { type: 'string', pattern: '^(?=.*\\S)[^\\p{Cc}]*$', maxLength: 200 },
    startsOn: { type: 'string', format: 'date' },
    detail: { ...plainText, maxLength: 1000 },
    outcome: { type: ['integer', 'null'] },
  },
  required: ['title', 'startsOn', 'detail', 'outcome'],
  additionalProperties: false,
} as const;

const offeredEvent = {
  type: 'object',
  properties: {
    id: text,
    title: text,
    startsOn: text,
    detail: text,
    movedAt: textOrNull,
    movedFrom: textOrNull,
    change: { type: ['string', 'null'], enum: ['new', 'changed', null] },
  },
  required: ['id', 'title', 'startsOn', 'detail', 'movedAt', 'movedFrom', 'change'],
  additionalProperties: false,
} as const;

/** An event as the manager and the county see it. */
export const areaEvent = {
  ...offeredEvent,
  properties: {
    ...offeredEvent.properties,
    area: text,
    outcome: { type: ['integer', 'null'] },
    createdAt: textOrNull,
    changedAt: textOrNull,
  },
  required: [...offeredEvent.required, 'area', 'outcome', 'createdAt', 'changedAt'],
} as const;

/** Every event of an area, the earliest first. */
export const areaEvents: AnswerSchema = {
  type: 'object',
  properties: { events: { type: 'array', items: areaEvent } },
  required: ['events'],
  additionalProperties: false,
};

/** What a school's area offers. */
export const offer: AnswerSchema = {
  type: 'object',
  properties: {
    area: {
      type: 'object',
      properties: { id: text, name: text },
      required: ['id', 'name'],
      additionalProperties: false,
    },
    outcomes: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          outcome: { type: 'integer' },
          support: textOrNull,
          events: { type: 'array', items: offeredEvent },
        },
        required: ['outcome', 'support', 'events'],
        additionalProperties: false,
      },
    },
    events: { type: 'array', items: offeredEvent },
    contact: textOrNull,
  },
  required: ['area', 'outcomes', 'events', 'contact'],
  additionalProperties: false,
};
