import type { DocumentPort } from '../../word/document-port';
import type {
  AfterSendingClient,
  AreaOffer,
  Asked,
  Comparison,
  ContactRequest,
  ContactWish,
  SentPart,
  SentSummary,
  SharingOffers,
} from '../collector/after-sending';
import type { CollectorClient, SummaryAnswer } from '../collector/collector-client';
import { loadOnce } from './load-once';
import type { KeptReceipt } from '../storage/receipt-text';
import type { PaneState } from './pane-state';
import type { Store } from './store';
import { answered } from './written-text';

export interface AfterSendingActions {
  /**
   * What the school has sent, the newest first. The receipt in the document follows what counts now.
   *
   * @param after where the part before ended; left out for the first
   */
  askForSent(after?: string): Promise<Asked<SentPart>>;
  askForSummary(submission: string): Promise<SummaryAnswer>;
  withdraw(submission: string, reason: string): Promise<Asked<null>>;
  askForComparison(): Promise<Asked<Comparison>>;
  askForSharing(): Promise<Asked<SharingOffers>>;
  askForContactRequests(): Promise<Asked<readonly ContactRequest[]>>;
  askForContact(wish: ContactWish): Promise<Asked<ContactRequest>>;
  answerContact(id: string, agrees: boolean): Promise<Asked<ContactRequest>>;
  askForOffer(): Promise<Asked<AreaOffer>>;
}

export interface AfterSendingTools {
  readonly port: DocumentPort;
  readonly collector: CollectorClient;
  /** Loads what asks; most sessions need none of it. */
  readonly loadAfterSending: () => Promise<AfterSendingClient>;
}

const notConnected = {
  kind: 'notKnown',
  text: 'The pane is not connected. Choose Send and paste the link from your DSPL manager.',
} as const;
const notLoaded = {
  kind: 'notKnown',
  text: 'A part of the pane could not be loaded. Check that you are online, then try again.',
} as const;

export function afterSendingActions(
  store: Store<PaneState>,
  { port, collector, loadAfterSending }: AfterSendingTools,
  announce: (text: string) => void,
): AfterSendingActions {
  const loaded = loadOnce(loadAfterSending);

  const ask = async <Value>(
    question: (client: AfterSendingClient, schoolKey: string) => Promise<Asked<Value>>,
  ): Promise<Asked<Value>> => {
    const { schoolKey } = store.get();
    if (schoolKey === null) return notConnected;
    let client: AfterSendingClient;
    try {
      client = await loaded();
    } catch {
      return notLoaded;
    }
    return await question(client, schoolKey);
  };

  /** Brings the receipt in the document up to what counts, wherever it was sent or taken back from. */
  const follow = async (sent: readonly SentSummary[]): Promise<void> => {
    const { receipt } = store.get();
    if (receipt === null) return;
    const now = receiptNow(receipt, sent);
    if (now === receipt) return;
    store.update((state) => ({ ...state, receipt: now }));
    // Where Word does not keep it, the collector tells the same again the next time.
    await answered(port.keepSetting('send.receipt', JSON.stringify(now)));
  };

  return {
    askForSent: async (after) => {
      const sent = await ask((client, key) => client.sent(key, after ?? null));
      // What counts now is among the newest.
      if (sent.kind === 'known' && after === undefined) await follow(sent.value.items);
      return sent;
    },
    askForSummary: async (submission) => {
      const { schoolKey } = store.get();
      return schoolKey === null
        ? { kind: 'notFound', text: notConnected.text }
        : await collector.summary(submission, schoolKey);
    },
    withdraw: async (submission, reason) => {
      const withdrawn = await ask((client, key) => client.withdraw(submission, reason, key));
      announce(withdrawn.kind === 'known' ? 'Withdrawn.' : `Not withdrawn. ${withdrawn.text}`);
      return withdrawn;
    },
    askForComparison: () => ask((client, key) => client.comparison(key)),
    askForSharing: () => ask((client, key) => client.sharing(key)),
    askForContactRequests: () => ask((client, key) => client.contactRequests(key)),
    askForContact: async (wish) => {
      const asked = await ask((client, key) => client.askForContact(wish, key));
      announce(asked.kind === 'known' ? 'Asked. Your DSPL manager has it.' : `Not asked. ${asked.text}`);
      return asked;
    },
    answerContact: async (id, agrees) => {
      const answer = await ask((client, key) => client.answerContact(id, agrees, key));
      announce(answer.kind === 'known' ? 'Your answer has arrived.' : `Not answered. ${answer.text}`);
      return answer;
    },
    askForOffer: () => ask((client, key) => client.offer(key)),
  };
}

function receiptNow(receipt: KeptReceipt, sent: readonly SentSummary[]): KeptReceipt {
  const own = sent.find(({ submission }) => submission === receipt.submission);
  const counting = sent.find(({ counts, collection }) => counts && collection === receipt.collection);
  // What this school's key does not know is another school's receipt, or another collector's.
  if (own === undefined || counting?.submission === receipt.submission) return receipt;
  if (counting !== undefined) {
    const { submission, receivedAt, digest, collection, supersedes } = counting;
    return { submission, receivedAt, digest, collection, supersedes, urn: receipt.urn };
  }
  return own.withdrawn === null || receipt.withdrawnAt !== undefined
    ? receipt
    : { ...receipt, withdrawnAt: own.withdrawn.at };
}
