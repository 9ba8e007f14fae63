import { createRoot } from 'react-dom/client';
import { PreviewPage } from './page/preview-page';
import { PreviewSession } from './page/preview-session';
import './page/preview.css';

declare global {
  interface Window {
    /** The preview's document, for the pane in its frame. */
    previewSession?: PreviewSession;
  }
}

/** The document that the preview begins with, as the server offers it. */
const firstDocument = { address: '/preview/document', name: 'SEND Benchmark and Planning Tool.docx' };

async function start(): Promise<void> {
  const session = new PreviewSession();
  window.previewSession = session;
  const place = document.getElementById('root');
  if (place === null) throw new Error('The page has no place for the preview.');
  createRoot(place).render(<PreviewPage session={session} paneAddress="/preview/pane" />);
  const response = await fetch(firstDocument.address);
  session.open(new Uint8Array(await response.arrayBuffer()), firstDocument.name);
}

void start();
