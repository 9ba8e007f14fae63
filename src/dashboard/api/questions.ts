import type { ReportQuery } from '../../api/resources/reports';

/** What is asked by more than one place, in words that are the same only for the same question. */
export const questions = {
  session: 'who is signed in',
  collections: 'collections',
  openSchools: 'open schools',
  report: (collection: string, query: ReportQuery) => `report ${collection} ${JSON.stringify(query)}`,
} as const;
