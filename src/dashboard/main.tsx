import { createRoot } from 'react-dom/client';
import { apiOnThisOrigin } from './api-client';
import { DashboardApp } from './dashboard-app';
import { readInWorker } from './intake/worker-reader';

const place = document.getElementById('root');
if (place === null) throw new Error('The page has no place for the dashboard.');

createRoot(place).render(
  <DashboardApp
    dashboard={{
      api: apiOnThisOrigin(),
      loadCharts: async () => (await import('./charts/draw-chart')).drawChart,
      startReader: readInWorker,
      now: () => new Date(),
      storage: browserStorage(),
    }}
  />,
);

/** Null where the browser is set to keep nothing. */
function browserStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
