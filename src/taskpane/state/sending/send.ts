import { readConnectionLink } from '../../../assessment/connection-link';
import type { DocumentPort } from '../../../word/document-port';
import type { BrowserItems } from '../../../ui/state/browser-items';
import type { CollectorClient } from '../../collector/collector-client';
import { keepCollection, knownCollection } from '../../collector/known-collection';
import { readKeptReceipt } from '../../storage/receipt-text';
import type { SchoolKeys } from '../../storage/school-keys';
import type { PaneState, SendOptions } from '../pane-state';
import { type Parcel, parcelMaker } from './parcel';
import { type SendWaiting, sendWaiting } from './send-waiting';
import type { Store } from '../../../ui/state/store';

export interface SendActions extends Omit<SendWaiting, 'send' | 'pause'> {
  /** Finds out which collection is open. */
  askForCollection(): Promise<void>;
  /** Takes the connection link, or the school key alone, that was pasted. */
  connect(pasted: string): Connected;
  disconnect(): void;
  changeOptions(change: Partial<SendOptions>): void;
  /** What would be sent now. The same object as long as nothing in it changes. */
  parcel(state: PaneState): Parcel;
  /** Sends exactly this parcel, in place of whatever waits to be sent. */
  send(parcel: Parcel): Promise<void>;
}

/** What came of a pasted link: `otherCollector`, a link that leads elsewhere, is never followed. */
export type Connected = 'connected' | 'notALink' | 'otherCollector';

export interface SendTools {
  readonly port: DocumentPort;
  readonly collector: CollectorClient;
  readonly keys: SchoolKeys;
  readonly items: BrowserItems;
  /** Scheme and host of the server that gave out this pane, the only one that it talks to. */
  readonly origin: string;
  /** Makes a UUID. */
  readonly newId: () => string;
  /** The day as the school has it, such as `2027-06-18`. */
  readonly today: () => string;
  /** The moment as ISO 8601. */
  readonly now: () => string;
}

/** 256 bits in base64url, as the collector makes its keys. */
const schoolKey = /^[\w-]{43}$/;

export function sendActions(
  store: Store<PaneState>,
  { port, collector, keys, items, origin, newId, today, now }: SendTools,
  announce: (text: string) => void,
): SendActions {
  let makeParcel = parcelMaker(newId, today);
  const put = (change: Partial<PaneState>) => store.update((state) => ({ ...state, ...change }));
  const kept = port.setting('send.receipt');
  const { send, pause, ...waiting } = sendWaiting(store, {
    port,
    collector,
    items,
    announce,
    // Under its number another summary is stored: the next try goes under one of its own.
    onConflict: () => (makeParcel = parcelMaker(newId, today)),
  });
  put({ schoolKey: keys.read(), receipt: kept === null ? null : readKeptReceipt(kept) });

  return {
    ...waiting,
    askForCollection: async () => {
      if (store.get().collection.kind === 'asking') return;
      // A collection that is known stays on the screen while it is asked for again.
      if (store.get().collection.kind !== 'open') put({ collection: { kind: 'asking' } });
      const answer = await collector.currentCollection();
      if (answer.kind === 'ok') {
        if (answer.value !== null) keepCollection(items, answer.value);
        put({
          collection: answer.value === null ? { kind: 'none' } : { kind: 'open', collection: answer.value },
        });
        return;
      }
      const { text } = answer;
      const known = knownCollection(items, now());
      put({
        collection:
          known === null ? { kind: 'notKnown', text } : { kind: 'open', collection: known, notReached: text },
      });
    },
    connect: (pasted) => {
      const link = readConnectionLink(pasted);
      if (link !== null && link.origin !== origin) return 'otherCollector';
      const key = link?.key ?? pasted.trim();
      if (!schoolKey.test(key)) return 'notALink';
      pause();
      put({ schoolKey: key, keyRemembered: keys.keep(key) });
      announce('Connected.');
      return 'connected';
    },
    disconnect: () => {
      keys.forget();
      pause();
      put({ schoolKey: null });
    },
    changeOptions: (change) =>
      store.update((state) => ({ ...state, options: { ...state.options, ...change } })),
    parcel: (state) => makeParcel(state),
    send: async (parcel) => {
      const { schoolKey: key, sending } = store.get();
      if (parcel.kind !== 'ready' || key === null || sending.kind === 'sending') return;
      const { summary, body } = parcel;
      const { submission, school } = summary;
      await send({ submission, urn: school.urn, body, askedAt: now() });
    },
  };
}
