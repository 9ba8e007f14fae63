import { readConnectionLink } from '../../assessment/connection-link';
import type { DocumentPort } from '../../word/document-port';
import type { CollectorClient } from '../collector-client';
import { type KeptReceipt, readKeptReceipt } from '../receipt-text';
import type { SchoolKeys } from '../school-keys';
import type { PaneState, SendOptions } from './pane-state';
import { type Parcel, parcelMaker } from './parcel';
import type { Store } from './store';
import { answered, refusalOf } from './written-text';

export interface SendActions {
  /** Finds out which collection is open. */
  askForCollection(): Promise<void>;
  /** Takes the connection link, or the school key alone, that was pasted. */
  connect(pasted: string): Connected;
  disconnect(): void;
  changeOptions(change: Partial<SendOptions>): void;
  /** What would be sent now. The same object as long as nothing in it changes. */
  parcel(state: PaneState): Parcel;
  /** Sends exactly this parcel. */
  send(parcel: Parcel): Promise<void>;
}

/** What came of a pasted link: `otherCollector`, a link that leads elsewhere, is never followed. */
export type Connected = 'connected' | 'notALink' | 'otherCollector';

export interface SendTools {
  readonly port: DocumentPort;
  readonly collector: CollectorClient;
  readonly keys: SchoolKeys;
  /** Scheme and host of the server that gave out this pane, the only one that it talks to. */
  readonly origin: string;
  /** Makes a UUID. */
  readonly newId: () => string;
  /** The day as the school has it, such as `2027-06-18`. */
  readonly today: () => string;
}

/** 256 bits in base64url, as the collector makes its keys. */
const schoolKey = /^[\w-]{43}$/;

export function sendActions(
  store: Store<PaneState>,
  { port, collector, keys, origin, newId, today }: SendTools,
  announce: (text: string) => void,
): SendActions {
  let makeParcel = parcelMaker(newId, today);
  const put = (change: Partial<PaneState>) => store.update((state) => ({ ...state, ...change }));
  const kept = port.setting('send.receipt');
  put({ schoolKey: keys.read(), receipt: kept === null ? null : readKeptReceipt(kept) });

  return {
    askForCollection: async () => {
      if (store.get().collection.kind === 'asking') return;
      // A collection that is known stays on the screen while it is asked for again.
      if (store.get().collection.kind !== 'open') put({ collection: { kind: 'asking' } });
      put({ collection: await collector.currentCollection() });
    },
    connect: (pasted) => {
      const link = readConnectionLink(pasted);
      if (link !== null && link.origin !== origin) return 'otherCollector';
      const key = link?.key ?? pasted.trim();
      if (!schoolKey.test(key)) return 'notALink';
      put({ schoolKey: key, keyRemembered: keys.keep(key), sending: { kind: 'idle' } });
      announce('Connected.');
      return 'connected';
    },
    disconnect: () => {
      keys.forget();
      put({ schoolKey: null, sending: { kind: 'idle' } });
    },
    changeOptions: (change) =>
      store.update((state) => ({ ...state, options: { ...state.options, ...change } })),
    parcel: (state) => makeParcel(state),
    send: async (parcel) => {
      const { schoolKey: key, sending } = store.get();
      if (parcel.kind !== 'ready' || key === null || sending.kind === 'sending') return;
      put({ sending: { kind: 'sending' } });
      announce('Sending.');
      const result = await collector.send(parcel.summary.submission, parcel.body, key);
      if (result.kind !== 'sent') {
        // Under this id another summary is stored: the next try goes under one of its own.
        if (result.kind === 'conflict') makeParcel = parcelMaker(newId, today);
        put({ sending: { kind: 'notSent', problem: result } });
        announce(`Not sent. ${result.text}`);
        return;
      }
      const receipt: KeptReceipt = { ...result.receipt, urn: parcel.summary.school.urn };
      const notKept = refusalOf(await answered(port.keepSetting('send.receipt', JSON.stringify(receipt))));
      put({ receipt, sending: { kind: 'sent', notKept } });
      announce('Sent. The summary has arrived.');
    },
  };
}
