import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers';
import type { FastifyInstance } from 'fastify';
import { hertfordshire2019 } from '../../../src/framework/frameworks';
import type { StandInOptions } from '../../../src/preview/stand-in/options';
import type { StandIn } from '../../../src/preview/stand-in/stand-in';
import { browserItems } from '../../../src/ui/state/browser-items';
import { collectorOnThisOrigin } from '../../../src/taskpane/collector/collector-client';
import { draftsIn } from '../../../src/taskpane/storage/document-drafts';
import { schoolKeysIn } from '../../../src/taskpane/storage/school-keys';
import { createPane, type Pane } from '../../../src/taskpane/state/pane';
import { buildTemplate } from '../../../src/template/build-template';
import { wordSummaryPage } from '../../../src/word/writing/summary-page';
import { reportText, wordCheck } from '../../../src/word/check/word-check';
import { wordDocument } from '../../../src/word/word-document';
import { fetchFrom } from './fetch-from-collector';
import { PreparationInMemory } from './preparation-in-memory';
import { openInWord } from '../../preview/stand-in/support/word';

// Every Node has this; jsdom takes it away, and the collector's own libraries need it.
Object.assign(globalThis, { setImmediate });

export const template = buildTemplate(hertfordshire2019);

/** Opens a document in the stand-in for Word, and the pane beside it, which sends to a collector if there is one. */
export async function paneOver(
  bytes: Uint8Array,
  options: Partial<StandInOptions> = {},
  app: FastifyInstance | null = null,
): Promise<{ word: StandIn; pane: Pane }> {
  const word = await openInWord(bytes, options);
  const pane = paneBeside(app);
  await pane.open();
  return { word, pane };
}

/** A pane as it is when it opens, beside the document that is open now. */
export function paneBeside(app: FastifyInstance | null = null): Pane {
  const items = browserItems(() => window.localStorage);
  return createPane({
    port: wordDocument(),
    preparation: new PreparationInMemory(),
    collector: collectorOnThisOrigin(app === null ? offline : fetchFrom(app)),
    loadSummaryPage: async () => wordSummaryPage(),
    loadWordCheck: async () => ({ port: wordCheck(), reportText }),
    keys: schoolKeysIn(items),
    items,
    drafts: draftsIn(items, Date.now),
    origin: window.location.origin,
    address: Office.context.document.url,
    newId: randomUUID,
    today: () => '2027-06-18',
    now: () => '2027-06-18T09:00:00.000Z',
  });
}

const offline: typeof fetch = () => Promise.reject(new TypeError('Failed to fetch'));
