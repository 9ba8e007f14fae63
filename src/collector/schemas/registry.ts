/** The id of a county or an area, such as `dspl3`. */
export const registryId = { type: 'string', pattern: '^[a-z0-9][a-z0-9-]{0,49}$' } as const;

const text = { type: 'string' } as const;
const textOrNull = { type: ['string', 'null'] } as const;
const name = { type: 'string', pattern: '\\S', maxLength: 200 } as const;

/** A county that is to be added or renamed. */
export const countyBody = {
  type: 'object',
  properties: { name },
  required: ['name'],
  additionalProperties: false,
} as const;

/** An area that is to be added or changed. */
export const areaBody = {
  type: 'object',
  properties: { name, county: registryId },
  required: ['name', 'county'],
  additionalProperties: false,
} as const;

export const county = {
  type: 'object',
  properties: { id: text, name: text },
  required: ['id', 'name'],
  additionalProperties: false,
} as const;

export const area = {
  type: 'object',
  properties: { id: text, name: text, county: text },
  required: ['id', 'name', 'county'],
  additionalProperties: false,
} as const;

const schoolName = {
  type: 'object',
  properties: { urn: text, name: text },
  required: ['urn', 'name'],
  additionalProperties: false,
} as const;

/** What an import of the registry would change or has changed. Its lists hold the first thousand of each. */
export const importPlan = {
  type: 'object',
  properties: {
    digest: text,
    counts: { type: 'object', additionalProperties: { type: 'integer' } },
    changes: {
      type: 'array',
      items: {
        type: 'object',
        properties: { urn: text, name: text, kind: text, from: textOrNull, to: textOrNull },
        required: ['urn', 'name', 'kind', 'from', 'to'],
        additionalProperties: false,
      },
    },
    unmapped: { type: 'array', items: schoolName },
    absent: { type: 'array', items: schoolName },
    faults: {
      type: 'array',
      items: {
        type: 'object',
        properties: { file: text, line: { type: 'integer' }, text },
        required: ['file', 'line', 'text'],
        additionalProperties: false,
      },
    },
  },
  required: ['digest', 'counts', 'changes', 'unmapped', 'absent', 'faults'],
  additionalProperties: false,
} as const;

/** Which file of the registry is sent, and which schools of it are taken. */
export const importQuery = {
  type: 'object',
  properties: {
    file: { type: 'string', enum: ['establishments', 'successions', 'areas'] },
    localAuthority: { type: 'string', pattern: '^[0-9]{3}$' },
  },
  required: ['file'],
  additionalProperties: false,
} as const;

/** The same, with the digest of what was previewed. */
export const confirmQuery = {
  ...importQuery,
  properties: { ...importQuery.properties, digest: { type: 'string', pattern: '^[0-9a-f]{64}$' } },
  required: [...importQuery.required, 'digest'],
} as const;
