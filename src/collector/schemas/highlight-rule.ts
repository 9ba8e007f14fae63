const count = { type: 'integer', minimum: 1, maximum: 1000 } as const;
const share = { type: 'integer', minimum: 1, maximum: 100 } as const;

/** The thresholds of strengths and needs, all of them. Shares are in per cent. */
export const highlightRule = {
  type: 'object',
  properties: {
    leastRated: count,
    strengthShare: share,
    needShare: share,
    needSchools: count,
    among: count,
  },
  required: ['leastRated', 'strengthShare', 'needShare', 'needSchools', 'among'],
  additionalProperties: false,
} as const;
