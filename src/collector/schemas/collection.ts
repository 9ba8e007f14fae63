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
