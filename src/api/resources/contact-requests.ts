import { type Static, Type } from '@sinclair/typebox';
import {
  anyCollection,
  collectionText,
  count,
  namedSchool,
  pageQuery,
  partOf,
  text,
  urn,
  uuid,
} from '../fields';
import type { OperationTable } from '../operation';
import { list, object, oneOf, orNull, partial } from '../parts';

/** How many other schools of the area offer to be asked about an aspect. */
const aspectOffer = object({ aspect: text, schools: count });
export type AspectOffer = Static<typeof aspectOffer>;

/** The aspects that the other schools of a school's area offer to share. */
const sharingOffers = object({ collection: collectionText, aspects: list(aspectOffer) });
export type SharingOffers = Static<typeof sharingOffers>;

/** The state of a contact request. */
const contactRequestState = oneOf(['asked', 'offered', 'agreed', 'declined', 'introduced', 'withdrawn']);
export type ContactRequestState = Static<typeof contactRequestState>;

/** A school's contact request about an aspect. It names the schools that its reader may know. */
const contactRequest = object({
  id: text,
  collection: collectionText,
  aspect: text,
  state: contactRequestState,
  /** The school that asks; null where it may not be known. */
  from: orNull(namedSchool),
  /** The school that is asked; null until the manager has chosen one, and where it may not be known. */
  to: orNull(namedSchool),
  /** Whether the school that is asked offers the aspect still; null where the reader may not know. */
  isStillOffered: orNull(Type.Boolean()),
  /** Moments are ISO 8601. */
  createdAt: text,
  changedAt: text,
});
export type ContactRequest = Static<typeof contactRequest>;

const contactWish = object({
  collection: anyCollection,
  aspect: Type.String({ minLength: 1, maxLength: 20 }),
});
export type ContactWish = Static<typeof contactWish>;

const params = object({ id: uuid });
const response = { 200: contactRequest };

export const contactRequestOperations = {
  'GET /sharing': {
    operationId: 'listSharing',
    summary: 'Tells how many other schools of the area are happy to share each aspect.',
    querystring: partial({ collection: anyCollection }),
    response: { 200: sharingOffers },
  },
  'GET /contact-requests': {
    operationId: 'listContactRequests',
    summary: 'Lists the contact requests of a school, or of an area’s schools, the newest first.',
    querystring: pageQuery,
    response: { 200: partOf(contactRequest) },
  },
  'POST /contact-requests': {
    operationId: 'askForContact',
    summary: 'Asks to be put in touch with a school that shares an aspect.',
    body: contactWish,
    response: { 201: contactRequest },
  },
  'POST /contact-requests/:id/offer': {
    operationId: 'offerContact',
    summary: 'Asks a school that shares the aspect.',
    params,
    body: object({ school: urn }),
    response,
  },
  'POST /contact-requests/:id/answer': {
    operationId: 'answerContact',
    summary: 'Agrees to be put in touch, or declines; a manager records what the school has answered.',
    params,
    body: object({ agrees: Type.Boolean() }),
    response,
  },
  'POST /contact-requests/:id/introduction': {
    operationId: 'introduceContact',
    summary: 'Says that both schools have been put in touch.',
    params,
    response,
  },
  'POST /contact-requests/:id/withdrawal': {
    operationId: 'withdrawContact',
    summary: 'Takes a contact request back.',
    params,
    response,
  },
} as const satisfies OperationTable;
