import { type Static, Type } from '@sinclair/typebox';
import { areaId, plainText, text, textOrNull, uuid } from '../fields';
import type { OperationTable } from '../operation';
import { list, object, oneOf, orNull } from '../parts';
import { collectionPattern } from './collections';

/** A text to keep for an area. An empty text removes the one with its key. */
const textToKeep = object({
  /** Such as `support/1`, `contact` or `newsletter/2026-27/opening`. */
  key: Type.String({
    pattern: `^(contact|support/[1-9][0-9]?|newsletter/${collectionPattern}/[a-z][a-z-]{0,29})$`,
  }),
  text: plainText(4000),
});
export type TextToKeep = Static<typeof textToKeep>;

/** A text of an area about itself. */
const areaText = object({
  /** Such as `support/1`, `contact` or `newsletter/2026-27/opening`. */
  key: text,
  /** Plain text; a line break begins a new paragraph. */
  text,
  changedAt: text,
});
export type AreaText = Static<typeof areaText>;

/** An event as its manager writes it. */
const eventPlan = object({
  title: Type.String({ pattern: '^(?=.*\\S)[^\\p{Cc}]*$', maxLength: 200 }),
  /** A day, such as `2027-06-18`. */
  startsOn: Type.String({ format: 'date' }),
  /** Place, hour, link and the like; empty for nothing. */
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
  /** Whether it was added or changed in the last 60 days; null for neither. */
  change: orNull(oneOf(['new', 'changed'])),
});
export type OfferedEvent = Static<typeof offeredEvent>;

/** An event as the manager and the county see it. */
const areaEvent = object({
  ...offeredEvent.properties,
  area: text,
  outcome: orNull(Type.Integer()),
  createdAt: textOrNull,
  changedAt: textOrNull,
});
export type AreaEvent = Static<typeof areaEvent>;

/** The offer of an area to its schools. A school sees it beside its next steps. */
const areaOffer = object({
  area: object({ id: text, name: text }),
  /** The outcomes with a text or an event, by number. */
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
  /** The contact, in plain text; null where the area names none. */
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
