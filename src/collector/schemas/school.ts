import { registryId } from './registry';

const text = { type: 'string' } as const;
const textOrNull = { type: ['string', 'null'] } as const;

/** A school's number, six digits. */
export const urn = { type: 'string', pattern: '^[0-9]{6}$' } as const;

/** A school of the registry. */
export const school = {
  type: 'object',
  properties: {
    urn: text,
    name: text,
    phase: textOrNull,
    type: textOrNull,
    area: textOrNull,
    status: text,
    closedOn: textOrNull,
    successor: textOrNull,
    localAuthority: textOrNull,
    address: textOrNull,
    contactEmail: textOrNull,
  },
  required: [
    'urn',
    'name',
    'phase',
    'type',
    'area',
    'status',
    'closedOn',
    'successor',
    'localAuthority',
    'address',
    'contactEmail',
  ],
  additionalProperties: false,
} as const;

/** A part of the list of schools; `next` is the cursor of the one after it, null at the end. */
export const schoolPage = {
  type: 'object',
  properties: { schools: { type: 'array', items: school }, next: textOrNull },
  required: ['schools', 'next'],
  additionalProperties: false,
} as const;

/** Which schools are asked for; numbers come as text in an address. */
export const schoolQuery = {
  type: 'object',
  properties: {
    area: registryId,
    phase: { type: 'string', maxLength: 100 },
    status: { type: 'string', enum: ['open', 'closed', 'proposed'] },
    after: urn,
    limit: { type: 'string', pattern: '^([1-9][0-9]{0,2}|1000)$' },
  },
  additionalProperties: false,
} as const;

/** What is to be changed of a school by hand; everything else is the registry's. */
export const schoolChanges = {
  type: 'object',
  properties: {
    contactEmail: { type: ['string', 'null'], maxLength: 254, pattern: '^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$' },
    area: { ...registryId, type: ['string', 'null'] },
  },
  additionalProperties: false,
  minProperties: 1,
} as const;
