/** How the aspects of one edition go over into a later one. */
export const mapping = {
  type: 'object',
  properties: {
    from: { type: 'string' },
    to: { type: 'string' },
    /** By the later edition's aspect: the earlier one that it goes back to. What is not named is new. */
    aspects: { type: 'object', additionalProperties: { type: 'string' } },
    /** The later edition's aspects that were one: they copy its level, and the school confirms it. */
    toConfirm: { type: 'array', items: { type: 'string' } },
  },
  required: ['from', 'to', 'aspects', 'toConfirm'],
  additionalProperties: false,
} as const;
