import { useMemo } from 'react';
import type { ReportQuery } from '../../api/resources/reports';
import type { GroupReport } from './api-client';
import { frameworkByEdition } from '../../framework/frameworks';
import type { Framework } from '../../framework/framework';
import { useCollection } from '../collection-context';
import { useDashboard } from '../dashboard-context';
import { questions } from './questions';
import { reportQuery } from './report-query';
import { type Fetched, useAnswer } from './use-answer';

/** The report on the chosen collection, beside the collection before it. */
export function useReport(filter: Omit<ReportQuery, 'compareWith'> = {}): Fetched<GroupReport> {
  const { api } = useDashboard();
  const collections = useCollection();
  const { chosen } = collections;
  const query = reportQuery(collections, filter);
  return useAnswer(questions.report(chosen.id, query), () => api.report(chosen.id, query));
}

/**
 * The framework that the chosen collection asks for.
 *
 * @throws RangeError for an edition that this version of the page does not know
 */
export function useFramework(): Framework {
  const { framework: edition } = useCollection().chosen;
  return useMemo(() => {
    const framework = frameworkByEdition(edition);
    if (framework === undefined) throw new RangeError(`The edition ${edition} is not known here.`);
    return framework;
  }, [edition]);
}
