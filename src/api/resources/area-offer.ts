import { type Static, Type } from '@sinclair/typebox';
import { areaId, plainText, text, textOrNull, uuid } from '../fields';
import type { OperationTable } from '../operation';
import { list, object, oneOf, orNull } from '../parts';
import { collectionPattern } from './collections';

/** A text of an area that is to be kept; an empty one is taken away. */
const textToKeep = object({
  /** Such as `support/1`, `contact` or `newsletter/2026-27/opening`. */
  key: Type.String({
    pattern: `^(contact|support/[1-9][0-9]?|newsletter/${collectionPattern}/[a-z][a-z-]{0,29})$`,
  }),
  text: plainText(4000),
});
export type TextToKeep = Static<typeof textToKeep>;

/** Something that an area says about itself. */
const areaText = object({
  /** Such as `support/1`, `contact` or `newsletter/2026-27/opening`. */
  key: text,
  /** Plain text; a line break begins a new paragraph. */
  text,
  changedAt: text,
});
export type AreaText = Static<typeof areaText>;

/** What the manager says of an event. */
const eventPlan = object({
  title: Type.String({ pattern: '^(?=.*\\S)[^\\p{Cc}]*$', maxLength: 200 }),
  /** A day, such as `2027-06-18`. */
  startsOn: Type.String({ format: 'date' }),
  /** What else there is to say: place, hour, link; empty for nothing. */
  detail: plainText(1000),
  /** The number of the outcome that it helps with; null for all. */
  outcome: orNull(Type.Integer()),
});
export type EventPlan = Static<typeof eventPlan>;

/** An event as schools see it. */
const offeredEvent = object({
  id: text,
  title: text,
  startsOn: text,
  detail: text,
  /** When its day was last changed, a moment in ISO 8601; null for never. */
  movedAt: textOrNull,
  /** The day that it was on before that; null for never, and where it is not known. */
  movedFrom: textOrNull,
  /** What has happened to it in the last 60 days. */
  change: orNull(oneOf(['new', 'changed'])),
});
export type OfferedEvent = Static<typeof offeredEvent>;

/** The same as the manager and the county see it. */
const areaEvent = object({
  ...offeredEvent.properties,
  area: text,
  outcome: orNull(Type.Integer()),
  createdAt: textOrNull,
  changedAt: textOrNull,
});
export type AreaEvent = Static<typeof areaEvent>;

/** What an area offers to its schools, as one of them sees it beside its next steps. */
const areaOffer = object({
  area: object({ id: text, name: text }),
  /** The outcomes for which there is something, by number. */
  outcomes: list(
    object({
      outcome: Type.Integer(),
      /** How the area supports schools here, in plain text; null where it says nothing. */
      support: textOrNull,
      events: list(offeredEvent),
    }),
  ),
  /** Events that help with every outcome. */
  events: list(offeredEvent),
  /** Whom to ask, in plain text; null where the area says nothing. */
  contact: textOrNull,
});
export type AreaOffer = Static<typeof areaOffer>;

const ofArea = object({ area: areaId });
const ofEvent = object({ area: areaId, event: uuid });
const areaTexts = object({ texts: list(areaText) });

export const areaOfferOperations = {
  'GET /areas/:area/texts': {
    operationId: 'listAreaTexts',
    summary: 'Lists what an area says about itself.',
    params: ofArea,
    response: { 200: areaTexts },
  },
  'PUT /areas/:area/texts': {
    operationId: 'keepAreaTexts',
    summary: 'Keeps texts of an area and leaves its others; answers with all of them.',
    params: ofArea,
    body: object({ texts: list(textToKeep, { maxItems: 50 }) }),
    response: { 200: areaTexts },
  },
  'GET /areas/:area/events': {
    operationId: 'listAreaEvents',
    summary: 'Lists the events of an area, the earliest first.',
    params: ofArea,
    response: { 200: object({ events: list(areaEvent) }) },
  },
  'POST /areas/:area/events': {
    operationId: 'addAreaEvent',
    summary: 'Adds an event, which the area’s schools see from then on.',
    params: ofArea,
    body: eventPlan,
    response: { 201: areaEvent },
  },
  'PUT /areas/:area/events/:event': {
    operationId: 'changeAreaEvent',
    summary: 'Changes an event.',
    params: ofEvent,
    body: eventPlan,
    response: { 200: areaEvent },
  },
  'DELETE /areas/:area/events/:event': {
    operationId: 'removeAreaEvent',
    summary: 'Removes an event.',
    params: ofEvent,
  },
  'GET /offer': {
    operationId: 'readAreaOffer',
    summary: 'Reads what a school’s own area offers it.',
    response: { 200: areaOffer },
  },
} as const satisfies OperationTable;
