import { type Answer, ownRefusal } from '../../../api/client';
import type { AreaOffer } from '../../../api/resources/area-offer';
import type { Comparison } from '../../../api/resources/comparison';
import type { ContactRequest, ContactWish, SharingOffers } from '../../../api/resources/contact-requests';
import type { RatingSummary } from '../../../api/resources/rating-summary';
import type { SentPart, SentSummary } from '../../../api/resources/submissions';
import type { KeptReceipt } from '../../storage/receipt-text';
import type { ActionContext } from '../action-context';
import { answered } from '../document/written-text';
import type { SubmissionId } from '../../../framework/identifiers';

export interface AfterSendingActions {
  /**
   * The school's sent summaries, the newest first. The receipt in the document follows the one that counts.
   *
   * @param after where the part before ended; left out for the first
   */
  askForSent(after?: string): Promise<Answer<SentPart>>;
  askForSummary(submission: SubmissionId): Promise<Answer<RatingSummary>>;
  withdraw(submission: SubmissionId, reason: string): Promise<Answer<null>>;
  askForComparison(): Promise<Answer<Comparison>>;
  askForSharing(): Promise<Answer<SharingOffers>>;
  askForContactRequests(): Promise<Answer<readonly ContactRequest[]>>;
  askForContact(wish: ContactWish): Promise<Answer<ContactRequest>>;
  answerContact(id: string, agrees: boolean): Promise<Answer<ContactRequest>>;
  askForOffer(): Promise<Answer<AreaOffer>>;
}

const notConnected = ownRefusal(
  'signedOut',
  'The pane is not connected. Choose Send and paste the link from your DSPL manager.',
);

export function afterSendingActions({
  store,
  port,
  collector,
  announce,
}: ActionContext): AfterSendingActions {
  const ask = async <Value>(
    question: (schoolKey: string) => Promise<Answer<Value>>,
  ): Promise<Answer<Value>> => {
    const { schoolKey } = store.get();
    return schoolKey === null ? notConnected : await question(schoolKey);
  };

  /** Brings the receipt in the document up to what counts, wherever it was sent or taken back from. */
  const follow = async (sent: readonly SentSummary[]): Promise<void> => {
    const { receipt } = store.get();
    if (receipt === null) return;
    const now = receiptNow(receipt, sent);
    if (now === receipt) return;
    store.set({ receipt: now });
    // Where Word does not keep it, the collector tells the same again the next time.
    await answered(port.keepSetting('send.receipt', JSON.stringify(now)));
  };

  return {
    askForSent: async (after) => {
      const sent = await ask((key) => collector.sentSummaries(key, after ?? null));
      // The summary that counts is among the newest.
      if (sent.kind === 'ok' && after === undefined) await follow(sent.value.items);
      return sent;
    },
    askForSummary: (submission) => ask((key) => collector.summary(submission, key)),
    withdraw: async (submission, reason) => {
      const withdrawn = await ask((key) => collector.withdraw(submission, reason, key));
      announce(withdrawn.kind === 'ok' ? 'Withdrawn.' : `Not withdrawn. ${withdrawn.text}`);
      return withdrawn;
    },
    askForComparison: () => ask((key) => collector.comparison(key)),
    askForSharing: () => ask((key) => collector.sharing(key)),
    askForContactRequests: () => ask((key) => collector.contactRequests(key)),
    askForContact: async (wish) => {
      const asked = await ask((key) => collector.askForContact(wish, key));
      announce(asked.kind === 'ok' ? 'Asked. Your DSPL manager has it.' : `Not asked. ${asked.text}`);
      return asked;
    },
    answerContact: async (id, agrees) => {
      const answer = await ask((key) => collector.answerContact(id, agrees, key));
      announce(answer.kind === 'ok' ? 'Your answer has arrived.' : `Not answered. ${answer.text}`);
      return answer;
    },
    askForOffer: () => ask((key) => collector.offer(key)),
  };
}

function receiptNow(receipt: KeptReceipt, sent: readonly SentSummary[]): KeptReceipt {
  const own = sent.find(({ submission }) => submission === receipt.submission);
  const counting = sent.find(({ counts, collection }) => counts && collection === receipt.collection);
  // A receipt that this school's key does not know is another school's, or another collector's.
  if (own === undefined || counting?.submission === receipt.submission) return receipt;
  if (counting !== undefined) {
    const { submission, receivedAt, digest, collection, supersedes } = counting;
    return { submission, receivedAt, digest, collection, supersedes, urn: receipt.urn };
  }
  return own.withdrawn === null || receipt.withdrawnAt !== undefined
    ? receipt
    : { ...receipt, withdrawnAt: own.withdrawn.at };
}
