/** The receipt for a stored summary. */
export const receipt = {
  type: 'object',
  properties: {
    submission: { type: 'string' },
    receivedAt: { type: 'string' },
    digest: { type: 'string' },
    collection: { type: 'string' },
    supersedes: { type: ['string', 'null'] },
  },
  required: ['submission', 'receivedAt', 'digest', 'collection', 'supersedes'],
  additionalProperties: false,
} as const;
