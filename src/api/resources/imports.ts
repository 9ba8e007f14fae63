import { type Static, Type } from '@sinclair/typebox';
import { anyCollection, submissionId, submissionText, text, textOrNull, urnText } from '../fields';
import type { OperationTable } from '../operation';
import { list, object, oneOf, orNull } from '../parts';
import { ratingSummary, receipt } from './rating-summary';
import { schoolStatus } from './schools';
import { source } from './submissions';

/** How a summary that a school has e-mailed came: as a summary file, or as its Word document. */
const importSource = oneOf(['file', 'document']);
export type ImportSource = Static<typeof importSource>;

/** A school as a document or a file names it. */
const schoolAsNamed = object({
  urn: orNull(Type.String({ maxLength: 50 })),
  name: orNull(Type.String({ maxLength: 200 })),
});
export type SchoolAsNamed = Static<typeof schoolAsNamed>;

/** A school that the name or the URN may mean. */
const schoolCandidate = object({
  urn: urnText,
  name: text,
  status: schoolStatus,
  /** From 0 to 1; 1 for its URN. */
  confidence: Type.Number(),
  /** The submission that counts for the school in the collection; null for none. */
  sent: orNull(object({ submission: submissionText, receivedAt: text, completedOn: text, source })),
});
export type SchoolCandidate = Static<typeof schoolCandidate>;

/** The school that a document or a file belongs to. */
const schoolMatch = object({
  /** The URN, where there is no doubt; null leaves it to a person. */
  sure: orNull(urnText),
  /** The likeliest first. */
  candidates: list(schoolCandidate),
  /** Why a person has to decide, as a sentence; null where nobody has to. */
  reason: textOrNull,
});
export type SchoolMatch = Static<typeof schoolMatch>;

export const importOperations = {
  'POST /imports/match': {
    operationId: 'matchSchools',
    summary: 'Finds out which schools documents and files name, in their order.',
    body: object({ collection: anyCollection, schools: list(schoolAsNamed, { minItems: 1, maxItems: 200 }) }),
    response: { 200: object({ matches: list(schoolMatch) }) },
  },
  'PUT /imports/:submission': {
    operationId: 'importSummary',
    summary: 'Stores a rating summary for the school that has e-mailed it.',
    params: object({ submission: submissionId }),
    querystring: object({ source: importSource }),
    body: ratingSummary,
    response: { 200: receipt, 201: receipt },
  },
} as const satisfies OperationTable;
