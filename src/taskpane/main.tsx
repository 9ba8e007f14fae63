import { createRoot } from 'react-dom/client';
import { readSetting, writeSetting } from '../word/settings';
import { collectorOnThisOrigin } from './collector-client';
import { documentLater } from './document-later';
import { draftsIn } from './kept-drafts';
import { preparationLater } from './preparation-later';
import { schoolKeysIn } from './school-keys';
import { createPane } from './store/pane';
import type { View } from './store/view';
import { ThemedApp } from './themed-app';
import { dayOf } from './today';
import { TooOld } from './too-old';

const loadDocument = async () => (await import('../word/word-document')).wordDocument();

async function start(): Promise<void> {
  await Office.onReady();
  const place = document.getElementById('root');
  if (place === null) throw new Error('The page has no place for the pane.');
  const root = createRoot(place);
  const { context } = Office;
  if (!context.requirements.isSetSupported('WordApi', '1.3')) {
    root.render(<TooOld />);
    return;
  }
  const pane = createPane({
    port: documentLater(loadDocument, { setting: readSetting, keepSetting: writeSetting }),
    preparation: preparationLater(async () => (await import('../word/word-preparation')).wordPreparation()),
    collector: collectorOnThisOrigin(),
    keys: schoolKeysIn(() => window.localStorage, context.partitionKey),
    drafts: draftsIn(() => window.localStorage, context.partitionKey, Date.now),
    origin: window.location.origin,
    address: context.document.url,
    newId: () => crypto.randomUUID(),
    today: () => dayOf(new Date()),
  });
  pane.show(viewAsked(window.location.search));
  root.render(<ThemedApp pane={pane} officeTheme={context.officeTheme} />);
  // The pane may be closed before the pause after the last letter is over.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void pane.writeAll();
  });
  await pane.open();
  // Only where the school takes part; without it, the pane asks nobody anything until somebody goes to Send.
  if (pane.store.get().schoolKey !== null) void pane.askForCollection();
  pane.follow(isTyping);
}

/** The view that the ribbon's button asked for. */
function viewAsked(search: string): View {
  return new URLSearchParams(search).get('view') === 'check' ? { kind: 'check' } : { kind: 'home' };
}

/** Whether the keyboard is in a field of the pane. */
function isTyping(): boolean {
  return document.hasFocus() && document.activeElement?.matches('input, textarea') === true;
}

void start();
