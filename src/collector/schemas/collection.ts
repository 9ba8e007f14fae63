/** A collection as the pane sees it; moments in ISO 8601 and UTC. */
export const collection = {
  type: 'object',
  properties: {
    id: { type: 'string' },
    name: { type: 'string' },
    framework: { type: 'string' },
    opensAt: { type: 'string' },
    closesAt: { type: 'string' },
  },
  required: ['id', 'name', 'framework', 'opensAt', 'closesAt'],
  additionalProperties: false,
} as const;

/** How far a collection has come. */
export const collectionState = { type: 'string', enum: ['draft', 'open', 'closed', 'published'] } as const;

/** A collection as those see it who keep it. */
export const keptCollection = {
  ...collection,
  properties: {
    ...collection.properties,
    state: collectionState,
    publishedAt: { type: ['string', 'null'] },
  },
  required: [...collection.required, 'state', 'publishedAt'],
} as const;

const moment = { type: 'string', format: 'date-time' } as const;
const name = { type: 'string', pattern: '\\S', maxLength: 200 } as const;
const framework = { type: 'string', minLength: 1, maxLength: 100 } as const;

/** The id of a collection, such as `2026-27`. */
export const collectionId = { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$' } as const;

/** A collection that is to be added. */
export const newCollection = {
  type: 'object',
  properties: { id: collectionId, name, framework, opensAt: moment, closesAt: moment },
  required: ['id', 'name', 'framework', 'opensAt', 'closesAt'],
  additionalProperties: false,
} as const;

/** What is to be changed of a collection. */
export const collectionChanges = {
  type: 'object',
  properties: { name, framework, opensAt: moment, closesAt: moment },
  additionalProperties: false,
  minProperties: 1,
} as const;
