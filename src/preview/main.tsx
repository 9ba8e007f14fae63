import { createRoot } from 'react-dom/client';
import { browserItems } from '../ui/state/browser-items';
import { schoolKeysIn } from '../taskpane/storage/school-keys';
import { PreviewPage, type PreviewSchool } from './page/preview-page';
import { PreviewSession } from './page/preview-session';
import './page/preview.css';

/** Connects the pane to the server's invented school, as pasting its key would. */
async function connect(): Promise<PreviewSchool> {
  const response = await fetch('/preview/connection');
  if (!response.ok) throw new Error('The server has no invented school.');
  const { school, key } = (await response.json()) as { school: PreviewSchool; key: string };
  schoolKeysIn(browserItems(() => window.localStorage)).keep(key);
  return school;
}

async function start(): Promise<void> {
  const place = document.getElementById('root');
  if (place === null) throw new Error('The page has no place for the preview.');
  const session = new PreviewSession();
  window.previewSession = session;
  const school = await connect();
  createRoot(place).render(<PreviewPage session={session} school={school} paneAddress="/preview/pane" />);
}

start().catch((error: unknown) => {
  const why = error instanceof Error ? ` (${error.message})` : '';
  document.body.textContent = `The preview could not start${why}. Is the server still running? Start it with npm start, then reload this page.`;
});
