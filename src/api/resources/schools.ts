import { type Static, Type } from '@sinclair/typebox';
import { areaId, text, textOrNull, urn, urnText } from '../fields';
import type { OperationTable } from '../operation';
import { list, object, oneOf, orNull, partial } from '../parts';

export const schoolStatus = oneOf(['open', 'closed', 'proposed']);

/** A school of the registry. A field that nobody knows is null. */
const school = object({
  /** Six digits. */
  urn: urnText,
  name: text,
  /** As the Department for Education prints it, such as `Primary`. */
  phase: textOrNull,
  /** As the Department for Education prints it, such as `Community school`. */
  type: textOrNull,
  /** The area's id. */
  area: textOrNull,
  status: schoolStatus,
  /** A day, such as `2027-08-31`. */
  closedOn: textOrNull,
  /** URN of the school that took its place. */
  successor: orNull(urnText),
  /** Number of the local authority, three digits. */
  localAuthority: textOrNull,
  /** On one line. */
  address: textOrNull,
  /** Kept by the manager; no import changes it. */
  contactEmail: textOrNull,
});
export type School = Static<typeof school>;

const params = object({ urn });

export const schoolOperations = {
  'GET /schools': {
    operationId: 'listSchools',
    summary: 'Lists schools by their URN: those of a manager’s own area, or all of them.',
    querystring: partial({
      area: areaId,
      phase: Type.String({ maxLength: 100 }),
      status: schoolStatus,
      after: urn,
      limit: Type.String({ pattern: '^([1-9][0-9]{0,2}|1000)$' }),
    }),
    response: { 200: object({ schools: list(school), next: textOrNull }) },
  },
  'GET /schools/:urn': {
    operationId: 'readSchool',
    summary: 'Reads a school.',
    params,
    response: { 200: school },
  },
  'PATCH /schools/:urn': {
    operationId: 'changeSchool',
    summary: 'Changes what of a school is kept by hand; everything else is the registry’s.',
    params,
    body: partial(
      {
        contactEmail: orNull(Type.String({ maxLength: 254, pattern: '^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$' })),
        area: orNull(areaId),
      },
      { minProperties: 1 },
    ),
    response: { 200: school },
  },
} as const satisfies OperationTable;
