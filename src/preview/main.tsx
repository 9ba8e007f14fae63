import { createRoot } from 'react-dom/client';
import { PreviewPage } from './page/preview-page';
import { PreviewSession } from './page/preview-session';
import { schoolKeysIn } from '../taskpane/school-keys';
import './page/preview.css';

declare global {
  interface Window {
    /** The preview's document, for the pane in its frame. */
    previewSession?: PreviewSession;
  }
}

/** The document that the preview begins with, as the server offers it. */
const firstDocument = { address: '/preview/document', name: 'SEND Benchmark and Planning Tool.docx' };

/** Connects the pane to the demonstration school, as pasting its key would. */
async function connect(): Promise<void> {
  const response = await fetch('/preview/key');
  if (response.ok) schoolKeysIn(() => window.localStorage, undefined).keep(await response.text());
}

async function start(): Promise<void> {
  const session = new PreviewSession();
  window.previewSession = session;
  const place = document.getElementById('root');
  if (place === null) throw new Error('The page has no place for the preview.');
  createRoot(place).render(<PreviewPage session={session} paneAddress="/preview/pane" />);
  await connect();
  const response = await fetch(firstDocument.address);
  session.open(new Uint8Array(await response.arrayBuffer()), firstDocument.name);
}

void start();
