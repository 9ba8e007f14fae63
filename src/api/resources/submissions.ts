import { type Static, Type } from '@sinclair/typebox';
import { pageQuery, partOf, submissionId, text, textOrNull, urn } from '../fields';
import type { OperationTable } from '../operation';
import { byName, object, oneOf, orNull } from '../parts';
import { ratingSummary, receipt } from './rating-summary';

/** How a summary came: from the school's pane, as a summary file, or read from a Word document. */
export const source = oneOf(['pane', 'file', 'document']);

/** A submission in a school's history. */
export const sentSummary = object({
  ...receipt.properties,
  source,
  /** Whether it came after the collection had closed. */
  late: Type.Boolean(),
  /** Whether it is the one that counts for the school in its collection. */
  counts: Type.Boolean(),
  withdrawn: orNull(object({ reason: text, at: text })),
});
export type SentSummary = Static<typeof sentSummary>;

const sentPart = partOf(sentSummary);
export type SentPart = Static<typeof sentPart>;

/** A submission as the manager of its school's area sees it. */
export const sentWithRatings = object({
  ...sentSummary.properties,
  /** With `-draft` where ratings rest on draft wording. */
  edition: text,
  /** A day, such as `2027-06-18`. */
  completedOn: text,
  /** The level's key by aspect. Null for a withdrawn submission, which is no longer shown. */
  ratings: orNull(byName(textOrNull)),
});
export type SentWithRatings = Static<typeof sentWithRatings>;

const params = object({ submission: submissionId });

export const submissionOperations = {
  'GET /summaries': {
    operationId: 'listSummaries',
    summary: 'Lists what the school has sent to all collections, the newest first.',
    querystring: pageQuery,
    response: { 200: sentPart },
  },
  'PUT /summaries/:submission': {
    operationId: 'sendSummary',
    summary: 'Sends a rating summary; sending the same again gives the same receipt.',
    params,
    body: ratingSummary,
    response: { 200: receipt, 201: receipt },
  },
  'GET /summaries/:submission': {
    operationId: 'readSummary',
    summary: 'Reads what the school has sent under a number.',
    params,
    response: { 200: object({ summary: ratingSummary, receipt }) },
  },
  'POST /summaries/:submission/withdrawal': {
    operationId: 'withdrawSummary',
    summary: 'Takes a summary back; what the school sent before it counts again.',
    params,
    body: object({ reason: Type.String({ pattern: '\\S', maxLength: 500 }) }),
  },
  'GET /schools/:urn/summaries': {
    operationId: 'listSummariesOfSchool',
    summary: 'Lists what a school of the area has sent over the years, the newest first.',
    params: object({ urn }),
    querystring: pageQuery,
    response: { 200: partOf(sentWithRatings) },
  },
} as const satisfies OperationTable;
