import { api, firstRequests } from './api/first-requests';
import { createRoot } from 'react-dom/client';
import { beginFirstView } from './api/begin-first-view';
import { BegunAnswers } from './api/begun-answers';
import { DashboardApp } from './dashboard-app';
import { readInWorker } from './intake/read-in-worker';

async function start(): Promise<void> {
  const place = document.getElementById('root');
  if (place === null) throw new Error('The page has no place for the dashboard.');
  const begun = new BegunAnswers();
  await beginFirstView(api, firstRequests, begun, window.location.hash);
  createRoot(place).render(
    <DashboardApp
      dashboard={{
        api,
        begun,
        loadCharts: async () => (await import('./charts/draw-chart')).drawChart,
        startReader: readInWorker,
        now: () => new Date(),
        storage: browserStorage(),
      }}
    />,
  );
}

/** Null where the browser is set to keep nothing. */
function browserStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

void start();
