import { type Static, Type } from '@sinclair/typebox';
import { anyId, text, textOrNull, urn } from '../fields';
import type { OperationTable } from '../operation';
import { list, object, oneOf, orNull, partial } from '../parts';

/** The formats of new keys. */
const keyFormat = oneOf(['links', 'csv', 'letters']);
export type KeyFormat = Static<typeof keyFormat>;

/** The dates of a school's key. The key itself is kept nowhere. */
const keyOfSchool = object({
  urn,
  name: text,
  /** Null for a school without a working key. Moments are ISO 8601. */
  key: orNull(object({ createdAt: text, lastUsedAt: textOrNull })),
});
export type KeyOfSchool = Static<typeof keyOfSchool>;

export const schoolKeyOperations = {
  'GET /school-keys': {
    operationId: 'listSchoolKeys',
    summary: 'Lists open schools with what is known of their keys.',
    querystring: partial({ area: anyId, after: urn }),
    response: { 200: object({ schools: list(keyOfSchool), next: textOrNull }) },
  },
  'POST /school-keys': {
    operationId: 'makeSchoolKeys',
    summary: 'Makes keys for schools. They are in this answer and nowhere else.',
    body: object({
      area: Type.Optional(anyId),
      urns: Type.Optional(list(urn, { uniqueItems: true, minItems: 1, maxItems: 1000 })),
      /** Whether schools get one that have a key that works; that key then works no longer. */
      renew: Type.Boolean(),
      format: keyFormat,
    }),
    response: {
      201: {
        description: 'The keys that were made, as a file to keep.',
        content: {
          'text/plain': { schema: text },
          'text/csv': { schema: text },
          'text/html': { schema: text },
        },
      },
    },
  },
  'DELETE /school-keys/:urn': {
    operationId: 'revokeSchoolKey',
    summary: 'Takes a school’s key back.',
    params: object({ urn }),
  },
} as const satisfies OperationTable;
