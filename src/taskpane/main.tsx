import { createRoot } from 'react-dom/client';
import { readOpensPane, readSetting, writeOpensPane, writeSetting } from '../word/writing/settings';
import { dayOf } from '../wording/dates';
import { browserItems } from '../ui/state/browser-items';
import { collectorOnThisOrigin } from './collector/collector-client';
import { documentLater, preparationLater } from './state/document/document-later';
import { draftsIn } from './storage/document-drafts';
import { schoolKeysIn } from './storage/school-keys';
import { createPane, type Pane } from './state/pane';
import { ThemedApp, TooOld } from './frame/themed-app';

/** Fetched while Office gets ready, and run once the pane is on the screen. */
const loadDocument = async () =>
  (await import(/* webpackPrefetch: true */ '../word/word-document')).wordDocument();

/** Loaded when it is first asked for, which most people never do. */
const loadWordCheck = async () => {
  const { wordCheck, reportText } = await import('../word/check/word-check');
  return { port: wordCheck(), reportText };
};

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
  const items = browserItems(() => window.localStorage, context.partitionKey);
  const pane = createPane({
    port: documentLater(loadDocument, {
      setting: readSetting,
      keepSetting: writeSetting,
      opensPane: readOpensPane,
      keepOpensPane: writeOpensPane,
    }),
    preparation: preparationLater(async () => (await import('../word/word-preparation')).wordPreparation()),
    collector: collectorOnThisOrigin(),
    loadSummaryPage: async () => (await import('../word/writing/summary-page')).wordSummaryPage(),
    loadWordCheck,
    keys: schoolKeysIn(items),
    items,
    drafts: draftsIn(items, Date.now),
    origin: window.location.origin,
    address: context.document.url,
    newId: () => crypto.randomUUID(),
    today: () => dayOf(new Date()),
    now: () => new Date().toISOString(),
  });
  // The ribbon's second button opens the same page with this in its address.
  if (new URLSearchParams(window.location.search).get('view') === 'check') pane.show({ kind: 'check' });
  root.render(<ThemedApp pane={pane} officeTheme={context.officeTheme} />);
  // The pane may be closed before the pause after the last letter is over.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void pane.writeAll();
  });
  window.addEventListener('online', pane.backOnline);
  await picture();
  await pane.open();
  await picture();
  // The browser's own memory would scroll Home past what is said at its top.
  window.scrollTo(0, pane.store.get().view.kind === 'home' ? 0 : (pane.scrolledBefore ?? 0));
  rememberScroll(pane);
  // Only where the school takes part; without it, the pane asks nobody anything until somebody goes to Send.
  if (pane.store.get().schoolKey !== null) void pane.askForCollection();
  pane.follow(isTyping);
}

/** Tells the pane how far it is scrolled, whenever it comes to rest. */
function rememberScroll(pane: Pane): void {
  let rest: ReturnType<typeof setTimeout>;
  window.addEventListener('scroll', () => {
    clearTimeout(rest);
    rest = setTimeout(() => pane.rememberScroll(window.scrollY), 300);
  });
}

/** Resolves once the page has been painted, so that what comes next does not hold it up; a hidden page never is. */
function picture(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 250);
  });
}

/** Whether the keyboard is in a field of the pane. */
function isTyping(): boolean {
  return document.hasFocus() && document.activeElement?.matches('input, textarea') === true;
}

void start();
