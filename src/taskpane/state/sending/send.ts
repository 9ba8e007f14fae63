import { readConnectionLink } from '../../../assessment/connection-link';
import { keepCollection, knownCollection } from '../../collector/known-collection';
import { readKeptReceipt } from '../../storage/receipt-text';
import type { PaneState, SendOptions } from '../pane-state';
import { type Parcel, parcelMaker } from './parcel';
import { type SendWaiting, sendWaiting } from './send-waiting';
import type { ActionContext } from '../action-context';

export interface SendActions extends Omit<SendWaiting, 'send' | 'pause'> {
  /** Finds out which collection is open. */
  askForCollection(): Promise<void>;
  /** Takes the connection link, or the school key alone, that was pasted. */
  connect(pasted: string): Connected;
  disconnect(): void;
  changeOptions(change: Partial<SendOptions>): void;
  /** The summary that would be sent now. The same object as long as nothing in it changes. */
  parcel(state: PaneState): Parcel;
  /** Sends exactly this parcel, in place of whatever waits to be sent. */
  send(parcel: Parcel): Promise<void>;
}

/** The result of pasting a link: `otherCollector`, a link that leads elsewhere, is never followed. */
export type Connected = 'connected' | 'notALink' | 'otherCollector';

/** 256 bits in base64url, as the collector makes its keys. */
const schoolKey = /^[\w-]{43}$/;

export function sendActions(context: ActionContext): SendActions {
  const { store, port, collector, keys, items, origin, newId, today, now, announce } = context;
  let makeParcel = parcelMaker(newId, today);
  const kept = port.setting('send.receipt');
  const { send, pause, ...waiting } = sendWaiting(context, () => {
    // Under its number another summary is stored: the next try goes under one of its own.
    makeParcel = parcelMaker(newId, today);
  });
  store.set({ schoolKey: keys.read(), receipt: kept === null ? null : readKeptReceipt(kept) });

  return {
    ...waiting,
    askForCollection: async () => {
      if (store.get().collection.kind === 'asking') return;
      // A collection that is known stays on the screen while it is asked for again.
      if (store.get().collection.kind !== 'open') store.set({ collection: { kind: 'asking' } });
      const answer = await collector.currentCollection();
      if (answer.kind === 'ok') {
        if (answer.value !== null) keepCollection(items, answer.value);
        store.set({
          collection: answer.value === null ? { kind: 'none' } : { kind: 'open', collection: answer.value },
        });
        return;
      }
      const { text } = answer;
      const known = knownCollection(items, now());
      store.set({
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
      store.set({ schoolKey: key, keyRemembered: keys.keep(key) });
      announce('Connected.');
      return 'connected';
    },
    disconnect: () => {
      keys.forget();
      pause();
      store.set({ schoolKey: null });
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
