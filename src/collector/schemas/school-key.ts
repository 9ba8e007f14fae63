import { keyFormats } from '../access/keys/written-keys';

const urn = { type: 'string', pattern: '^[0-9]{6}$' } as const;
const area = { type: 'string', minLength: 1, maxLength: 100 } as const;

/** The address of a school's key. */
export const schoolParams = { type: 'object', properties: { urn }, required: ['urn'] } as const;

/** Which part of the schools' list is asked for: those of an area, after a URN. */
export const keyListQuery = {
  type: 'object',
  properties: { area, after: urn },
  additionalProperties: false,
} as const;

/** Which schools get a new key, and how the keys are handed over. A manager's area goes without saying. */
export const keysToIssue = {
  type: 'object',
  properties: {
    area,
    urns: { type: 'array', items: urn, uniqueItems: true, minItems: 1, maxItems: 1000 },
    renew: { type: 'boolean' },
    format: { type: 'string', enum: keyFormats },
  },
  required: ['renew', 'format'],
  additionalProperties: false,
} as const;

/** Schools and what is known of their keys; `next` is the URN to go on after, null at the end. */
export const keyList = {
  type: 'object',
  properties: {
    schools: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          urn,
          name: { type: 'string' },
          key: {
            anyOf: [
              { type: 'null' },
              {
                type: 'object',
                properties: { createdAt: { type: 'string' }, lastUsedAt: { type: ['string', 'null'] } },
                required: ['createdAt', 'lastUsedAt'],
                additionalProperties: false,
              },
            ],
          },
        },
        required: ['urn', 'name', 'key'],
        additionalProperties: false,
      },
    },
    next: { type: ['string', 'null'] },
  },
  required: ['schools', 'next'],
  additionalProperties: false,
} as const;

/** The file of keys that have just been made, in each of its formats. */
export const issuedKeys = {
  description: 'The keys that were made, as a file to keep. They are shown this once.',
  content: {
    'text/plain': { schema: { type: 'string' } },
    'text/csv': { schema: { type: 'string' } },
    'text/html': { schema: { type: 'string' } },
  },
} as const;
