import { type Static, Type } from '@sinclair/typebox';
import { text, urn } from '../fields';
import type { OperationTable } from '../operation';
import { object, oneOf, orNull } from '../parts';
import { collectionId } from './collections';
import { consent } from './rating-summary';

/** How a school has given a consent that did not come with a summary. */
const consentMeans = oneOf(['e-mail', 'telephone', 'in person']);
export type ConsentMeans = Static<typeof consentMeans>;

/** A consent as a manager records it. */
const consentToRecord = object({
  ...consent.properties,
  means: consentMeans,
  /** The day on which the school gave it, such as `2027-06-18`. */
  givenOn: Type.String({ format: 'date' }),
});
export type ConsentToRecord = Static<typeof consentToRecord>;

/** A recorded consent, and who recorded it when. */
const recordedConsent = object({
  ...consentToRecord.properties,
  givenOn: text,
  /** The account's name. */
  recordedBy: text,
  recordedAt: text,
});
export type RecordedConsent = Static<typeof recordedConsent>;

const params = object({ id: collectionId, urn });

export const consentOperations = {
  'GET /collections/:id/consents/:urn': {
    operationId: 'readConsent',
    summary: 'Reads the consent that was recorded for a school; null for none.',
    params,
    response: { 200: object({ recorded: orNull(recordedConsent) }) },
  },
  'PUT /collections/:id/consents/:urn': {
    operationId: 'recordConsent',
    summary: 'Records what a school has agreed to by e-mail, by telephone or in person.',
    params,
    body: consentToRecord,
    response: { 200: object({ recorded: orNull(recordedConsent) }) },
  },
} as const satisfies OperationTable;
