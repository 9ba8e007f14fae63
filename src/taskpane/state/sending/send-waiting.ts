import type { KeptReceipt } from '../../storage/receipt-text';
import { forgetWaiting, keepWaiting, readWaiting, type WaitingParcel } from '../../storage/waiting-parcel';
import type { ActionContext } from '../action-context';
import { answered, refusalOf } from '../document/written-text';
import type { Urn } from '../../../framework/identifiers';

export interface SendWaiting {
  /** Sends this in place of whatever waits, and tries again until it has arrived, is refused or is stopped. */
  send(parcel: WaitingParcel): Promise<void>;
  /** Sends what waits, now. */
  sendWaiting(): Promise<void>;
  /** Stops sending, and forgets what waits. */
  stopSending(): void;
  /** Stops sending for the moment; what waits goes on waiting. */
  pause(): void;
  /** The browser says that there is a network again. */
  backOnline(): void;
}

/** How long it waits after each try that failed, in seconds; the last over and over. */
const pauses = [5, 15, 60, 300] as const;

/**
 * Sends what somebody has asked to be sent. It stands in the browser's storage from before the first try until
 * its receipt is in the document, so that nothing is lost wherever it is cut off; its number makes every further
 * try count once.
 *
 * @param onConflict called where another summary is stored under this one's number
 */
export function sendWaiting(context: ActionContext, onConflict: () => void): SendWaiting {
  const { store, port, collector, items, announce } = context;
  let running: AbortController | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let urn: Urn | null = null;

  const halt = () => {
    clearTimeout(timer);
    running?.abort();
    running = null;
  };

  const attempt = async (parcel: WaitingParcel, tries: number): Promise<void> => {
    const { schoolKey } = store.get();
    if (schoolKey === null) return;
    halt();
    const run = new AbortController();
    running = run;
    store.set({ sending: { kind: 'sending' } });
    announce('Sending.');
    const result = await collector.send(parcel.submission, parcel.body, schoolKey, run.signal);
    if (result.kind === 'ok') {
      await arrived(parcel, { ...result.value, urn: parcel.urn }, run);
      return;
    }
    // Somebody has stopped it, or asked for something else.
    if (running !== run) return;
    running = null;
    if (result.kind === 'unreachable' || result.kind === 'failed') {
      const seconds = pauses[Math.min(tries, pauses.length - 1)] ?? pauses[0];
      timer = setTimeout(() => void attempt(parcel, tries + 1), seconds * 1000);
      store.set({ sending: { kind: 'tryingAgain', problem: result, seconds } });
    } else {
      // With another key it can go as it is; what is refused for itself cannot.
      if (result.kind !== 'keyRefused') forget(parcel);
      if (result.kind === 'conflict') onConflict();
      store.set({ sending: { kind: 'notSent', problem: result } });
    }
    announce(`Not sent. ${result.text}`);
  };

  const arrived = async (parcel: WaitingParcel, receipt: KeptReceipt, run: AbortController) => {
    const notKept = refusalOf(await answered(port.keepSetting('send.receipt', JSON.stringify(receipt))));
    forget(parcel);
    store.set({ receipt });
    // Something else has been asked for in the meantime and is on its way.
    if (running !== null && running !== run) return;
    running = null;
    store.set({ sending: { kind: 'sent', notKept } });
    announce('Sent. The summary has arrived.');
  };

  const forget = (parcel: WaitingParcel) => {
    const { submission, urn: whose } = parcel;
    if (readWaiting(items, whose)?.submission === submission) forgetWaiting(items, parcel);
    if (store.get().waiting?.submission === submission) store.set({ waiting: null });
  };

  store.subscribe(() => {
    const { document } = store.get();
    const now = document.kind === 'open' ? document.assessment.school.urn : urn;
    if (now === urn) return;
    urn = now;
    halt();
    store.set({ waiting: now === null ? null : readWaiting(items, now), sending: { kind: 'idle' } });
  });

  return {
    send: async (parcel) => {
      store.set({ waiting: parcel, waitingKept: keepWaiting(items, parcel) });
      await attempt(parcel, 0);
    },
    sendWaiting: async () => {
      const { waiting, sending } = store.get();
      if (waiting !== null && sending.kind !== 'sending') await attempt(waiting, 0);
    },
    stopSending: () => {
      halt();
      const { waiting } = store.get();
      if (waiting !== null) forget(waiting);
      store.set({ sending: { kind: 'stopped' } });
      announce('Stopped.');
    },
    pause: () => {
      halt();
      store.set({ sending: { kind: 'idle' } });
    },
    backOnline: () => {
      const { waiting, sending } = store.get();
      if (waiting === null) return;
      if (sending.kind === 'tryingAgain') void attempt(waiting, 0);
      else if (sending.kind === 'idle') announce('There is a network again. A summary waits to be sent.');
    },
  };
}
