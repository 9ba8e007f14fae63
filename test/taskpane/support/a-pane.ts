import type { CollectorClient } from '../../../src/taskpane/collector/collector-client';
import type { PaneTools } from '../../../src/taskpane/state/action-context';
import type { DocumentDrafts } from '../../../src/taskpane/storage/document-drafts';
import type { SchoolKeys } from '../../../src/taskpane/storage/school-keys';
import type { KeptReceipt } from '../../../src/taskpane/storage/receipt-text';
import { createPane, type Pane } from '../../../src/taskpane/state/pane';
import type { DocumentPort, PreparationPort } from '../../../src/word/document-port';
import { anAssessment, type Overrides } from '../../assessment/support/build-assessment';
import { CollectorInMemory } from './collector-in-memory';
import { ItemsInMemory } from './items-in-memory';
import { DocumentInMemory } from './document-in-memory';
import { DraftsInMemory } from './drafts-in-memory';
import { PreparationInMemory } from './preparation-in-memory';

export const aKey = 'k'.repeat(43);

export interface PaneUnderTest {
  readonly pane: Pane;
  readonly document: DocumentInMemory;
  readonly collector: CollectorInMemory;
  readonly preparation: PreparationInMemory;
}

/** A pane over a document, which may hold a receipt, and a collector in memory; the school is connected unless a test says otherwise. */
export function aPane(
  overrides: Overrides = {},
  key: string | null = aKey,
  receipt: KeptReceipt | null = null,
): PaneUnderTest {
  const document = new DocumentInMemory(anAssessment(overrides));
  if (receipt !== null) document.settings.set('send.receipt', JSON.stringify(receipt));
  const collector = new CollectorInMemory();
  const preparation = new PreparationInMemory();
  const pane = paneOver(document, collector, key, preparation);
  return { pane, document, collector, preparation };
}

/** A pane over any document. */
export function paneOver(
  port: DocumentPort,
  collector: CollectorClient = new CollectorInMemory(),
  key: string | null = aKey,
  preparation: PreparationPort = new PreparationInMemory(),
  drafts: DocumentDrafts = new DraftsInMemory(),
  others: Partial<PaneTools> = {},
): Pane {
  let ids = 0;
  return createPane({
    port,
    preparation,
    collector,
    loadSummaryPage: async () => ({
      writeSummaryPage: async () => ({ kind: 'written' }),
      removeSummaryPage: async () => ({ kind: 'notPrepared' }),
    }),
    loadWordCheck: async () => ({
      port: { check: async () => ({ kind: 'notEmpty' }) },
      reportText: () => '',
    }),
    keys: keysWith(key),
    items: new ItemsInMemory(),
    drafts,
    origin: 'https://collector.example',
    address: 'https://school.example/benchmark.docx',
    newId: () => `00000000-0000-4000-8000-${String((ids += 1)).padStart(12, '0')}`,
    today: () => '2027-06-18',
    now: () => '2027-06-18T09:00:00.000Z',
    ...others,
  });
}

/** The same, with its document read. */
export async function anOpenPane(overrides: Overrides = {}, key?: string | null): Promise<PaneUnderTest> {
  const under = aPane(overrides, key);
  await under.pane.open();
  return under;
}

function keysWith(key: string | null): SchoolKeys {
  let kept = key;
  return {
    read: () => kept,
    keep: (next) => {
      kept = next;
      return true;
    },
    forget: () => {
      kept = null;
    },
  };
}
