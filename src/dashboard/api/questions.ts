import type { ReportQuery } from '../../api/resources/reports';
import type { CollectionId } from '../../framework/identifiers';

/** The questions that several views ask, in words that are the same only for the same question. */
export const questions = {
  session: 'who is signed in',
  collections: 'collections',
  openSchools: 'open schools',
  report: (collection: CollectionId, query: ReportQuery) => `report ${collection} ${JSON.stringify(query)}`,
} as const;
