import { createContext, useContext } from 'react';
import type { ApiClient } from './api/api-client';
import type { BegunAnswers } from './api/begun-answers';
import type { LoadCharts } from './charts/chart-drawing';
import type { DocumentReader } from './intake/document-reader';

/** The tools that the dashboard is made with. */
export interface Dashboard {
  readonly api: ApiClient;
  /** The answers that were asked for before the page was shown. */
  readonly begun?: BegunAnswers;
  /** Fetches the code that draws charts; it is large, so it comes with the first chart. */
  readonly loadCharts: LoadCharts;
  /** Makes ready to read documents, away from the page. */
  readonly startReader: () => DocumentReader;
  readonly now: () => Date;
  /** Where the browser keeps what is not saved yet; null where it allows nothing. */
  readonly storage: Storage | null;
}

export const DashboardContext = createContext<Dashboard | null>(null);

export function useDashboard(): Dashboard {
  const dashboard = useContext(DashboardContext);
  if (dashboard === null) throw new Error('A component of the dashboard stands outside DashboardContext.');
  return dashboard;
}
