import { type Static, Type } from '@sinclair/typebox';
import type { CollectionId } from '../../framework/identifiers';
import { collectionText, name, text, textOrNull, urn } from '../fields';
import type { OperationTable } from '../operation';
import { list, object, oneOf, orNull, partial } from '../parts';

/** One round of collecting, as it is announced to schools. Moments are ISO 8601 in UTC. */
export const openCollection = object({
  id: collectionText,
  name: text,
  /** The framework's edition that it asks for. */
  framework: text,
  opensAt: text,
  closesAt: text,
});
export type OpenCollection = Static<typeof openCollection>;

/** The state of a collection. */
export const collectionState = oneOf(['draft', 'open', 'closed', 'published']);
export type CollectionState = Static<typeof collectionState>;

/** A collection as signed-in people see it. */
export const collection = object({
  ...openCollection.properties,
  state: collectionState,
  publishedAt: textOrNull,
});
export type Collection = Static<typeof collection>;

/** The pattern of a collection's id, without the anchors at its two ends. */
export const collectionPattern = '[A-Za-z0-9][A-Za-z0-9._-]{0,99}';

/** The id of a collection, such as `2026-27`. */
export const collectionId = Type.Unsafe<CollectionId>(Type.String({ pattern: `^${collectionPattern}$` }));

/** When a school was briefed and when it started, such as `2027-05-04`; null for not yet. */
const day = orNull(Type.String({ format: 'date' }));
export const participationDays = object({ briefedOn: day, startedOn: day });
export type ParticipationDays = Static<typeof participationDays>;

/** The manager's note about a school in a collection. */
export const participationNote = object({ urn, ...participationDays.properties });
export type ParticipationNote = Static<typeof participationNote>;

/**
 * A moment of ISO 8601 with its offset, such as `2027-05-01T00:00:00Z`. It has no leap second, which no clock of a
 * computer has, and a year of four digits in UTC also, so that the order as text is the order in time.
 */
const moment = Type.String({
  format: 'date-time',
  pattern:
    '^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$',
});
const plan = {
  name,
  framework: Type.String({ minLength: 1, maxLength: 100 }),
  opensAt: moment,
  closesAt: moment,
};
const params = object({ id: collectionId });

export const collectionOperations = {
  'GET /collections/current': {
    operationId: 'currentCollection',
    summary: 'Tells to which collection schools send at the moment.',
    response: { 200: openCollection },
  },
  'GET /collections': {
    operationId: 'listCollections',
    summary: 'Lists the collections, the latest opened first.',
    response: { 200: object({ collections: list(collection) }) },
  },
  'GET /collections/:id': {
    operationId: 'readCollection',
    summary: 'Reads a collection.',
    params,
    response: { 200: collection },
  },
  'POST /collections': {
    operationId: 'addCollection',
    summary: 'Adds a collection as a draft.',
    body: object({ id: collectionId, ...plan }),
    response: { 201: collection },
  },
  'PATCH /collections/:id': {
    operationId: 'changeCollection',
    summary: 'Changes what is decided about a collection.',
    params,
    body: partial(plan, { minProperties: 1 }),
    response: { 200: collection },
  },
  'PUT /collections/:id/state': {
    operationId: 'moveCollection',
    summary: 'Opens, closes, opens again or publishes a collection.',
    params,
    body: object({ state: collectionState }),
    response: { 200: collection },
  },
  'GET /collections/:id/participation': {
    operationId: 'listParticipation',
    summary: 'Lists what is noted about the area’s schools before they have sent anything.',
    params,
    response: { 200: object({ participation: list(participationNote) }) },
  },
  'PUT /collections/:id/participation/:urn': {
    operationId: 'noteParticipation',
    summary: 'Notes when a school was briefed and when it started.',
    params: object({ id: collectionId, urn }),
    body: participationDays,
    response: { 200: participationNote },
  },
} as const satisfies OperationTable;
