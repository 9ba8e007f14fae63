const text = { type: 'string' } as const;
const textOrNull = { type: ['string', 'null'] } as const;

/** The schools that documents and files name, and the collection that they are meant for. */
export const matchBody = {
  type: 'object',
  properties: {
    collection: { type: 'string', minLength: 1, maxLength: 100 },
    schools: {
      type: 'array',
      minItems: 1,
      maxItems: 200,
      items: {
        type: 'object',
        properties: {
          urn: { type: ['string', 'null'], maxLength: 50 },
          name: { type: ['string', 'null'], maxLength: 200 },
        },
        required: ['urn', 'name'],
        additionalProperties: false,
      },
    },
  },
  required: ['collection', 'schools'],
  additionalProperties: false,
} as const;

const candidate = {
  type: 'object',
  properties: {
    urn: text,
    name: text,
    status: text,
    confidence: { type: 'number' },
    /** What counts for the school in the collection; null where it has sent nothing. */
    sent: {
      anyOf: [
        {
          type: 'object',
          properties: { submission: text, receivedAt: text, completedOn: text, source: text },
          required: ['submission', 'receivedAt', 'completedOn', 'source'],
          additionalProperties: false,
        },
        { type: 'null' },
      ],
    },
  },
  required: ['urn', 'name', 'status', 'confidence', 'sent'],
  additionalProperties: false,
} as const;

/** For each of the schools, in their order: which it is, or which it may be. */
export const matches = {
  type: 'object',
  properties: {
    matches: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          /** The URN, where there is no doubt; null leaves it to a person. */
          sure: textOrNull,
          candidates: { type: 'array', items: candidate },
          /** Why a person has to decide. */
          reason: textOrNull,
        },
        required: ['sure', 'candidates', 'reason'],
        additionalProperties: false,
      },
    },
  },
  required: ['matches'],
  additionalProperties: false,
} as const;

/** How the summary came. */
export const importSourceQuery = {
  type: 'object',
  properties: { source: { type: 'string', enum: ['file', 'document'] } },
  required: ['source'],
  additionalProperties: false,
} as const;
