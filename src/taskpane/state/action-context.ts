import type { BrowserItems } from '../../ui/state/browser-items';
import type { Store } from '../../ui/state/store';
import type { DocumentPort, PreparationPort, SummaryPagePort } from '../../word/document-port';
import type { CollectorClient } from '../collector/collector-client';
import type { DocumentDrafts } from '../storage/document-drafts';
import type { SchoolKeys } from '../storage/school-keys';
import type { WordCheck } from './document/check-word';
import type { Field } from './drafts/field';
import type { Draft, PaneState } from './pane-state';

/** The tools that the pane is made with: the document, the collector, the browser's storage and the clock. */
export interface PaneTools {
  readonly port: DocumentPort;
  readonly preparation: PreparationPort;
  readonly collector: CollectorClient;
  /** Loads what writes the summary for governors. */
  readonly loadSummaryPage: () => Promise<SummaryPagePort>;
  /** Loads what checks this Word. */
  readonly loadWordCheck: () => Promise<WordCheck>;
  readonly keys: SchoolKeys;
  readonly items: BrowserItems;
  readonly drafts: DocumentDrafts;
  /** Scheme and host of the server that gave out this pane, the only one that it talks to. */
  readonly origin: string;
  /** Where the document is; '' for one that was never saved. */
  readonly address: string;
  /** Makes a UUID. */
  readonly newId: () => string;
  /** The day as the school has it, such as `2027-06-18`. */
  readonly today: () => string;
  /** The moment as ISO 8601. */
  readonly now: () => string;
}

/** The tools, the state, and a voice: enough for what the actions themselves are made of. */
export interface StateContext extends PaneTools {
  readonly store: Store<PaneState>;
  /** Says something to screen readers. */
  readonly announce: (text: string) => void;
}

/** The context of every action. */
export interface ActionContext extends StateContext {
  readonly writer: FieldWriter;
  /** Offers what was kept of the document, once it has been read. */
  readonly offerDrafts: () => void;
  /** Reads the document, for the first time or again. */
  readonly readAgain: () => Promise<void>;
}

/** Brings drafts into the document, and keeps what could not be written. */
export interface FieldWriter {
  draftOf(field: Field): Draft | undefined;
  setDraft(field: Field, draft: Draft): void;
  /** Writes the draft after a pause. */
  schedule(field: Field): void;
  /** Writes the draft now, if it waits for its pause; an addition waits for the person. */
  write(field: Field): Promise<void>;
  /** Writes everything that waits for its pause. */
  writeAll(): Promise<void>;
  /** Writes this draft, whatever it waits for. */
  send(field: Field, draft: Draft): Promise<void>;
}
