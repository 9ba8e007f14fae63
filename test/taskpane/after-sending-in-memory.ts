import type {
  AfterSendingClient,
  AreaOffer,
  Asked,
  Comparison,
  ContactRequest,
  ContactWish,
  SentSummary,
  SharingOffers,
} from '../../src/taskpane/collector/after-sending';
import { aReceipt, survey } from './collector-in-memory';

/** Something that the school has sent, and that counts, unless a test says otherwise. */
export function aSentSummary(changes: Partial<SentSummary> = {}): SentSummary {
  const receipt = aReceipt('0b5e0a52-7c1f-4a57-9d3c-2f4f1f0f9a01');
  return { ...receipt, source: 'pane', late: false, counts: true, withdrawn: null, ...changes };
}

/** A collector that tells what the test sets, and can be cut off before or after it has done something. */
export class AfterSendingInMemory implements AfterSendingClient {
  history: SentSummary[] = [];
  /** How many summaries of the history it tells at once. */
  partLength = 100;
  compared: Comparison = { collection: survey.id, populations: [] };
  offers: SharingOffers = { collection: survey.id, aspects: [] };
  requests: ContactRequest[] = [];
  offered: AreaOffer = { area: { name: 'DSPL 1' }, outcomes: [], events: [], contact: null };
  cut: 'before' | 'after' | null = null;

  sent = (_key: string, after: string | null) =>
    this.answer(() => {
      const start = Number(after ?? 0);
      const end = start + this.partLength;
      const next = end < this.history.length ? `${end}` : null;
      return { items: this.history.slice(start, end), next };
    });
  comparison = () => this.answer(() => this.compared);
  sharing = () => this.answer(() => this.offers);
  contactRequests = () => this.answer(() => this.requests);
  offer = () => this.answer(() => this.offered);

  withdraw = (submission: string, reason: string) =>
    this.answer(() => {
      this.history = this.history.map((one) =>
        one.submission === submission
          ? { ...one, counts: false, withdrawn: { reason, at: '2027-06-19T09:30:00.000Z' } }
          : one,
      );
      return null;
    });

  askForContact = (wish: ContactWish) =>
    this.answer(() => {
      const request = {
        ...wish,
        id: `${this.requests.length}`,
        state: 'asked' as const,
        from: { urn: '999999', name: 'Maple Grove' },
        to: null,
      };
      this.requests = [request, ...this.requests];
      return request;
    });

  answerContact = (id: string, agrees: boolean) =>
    this.answer(() => {
      const state = agrees ? 'agreed' : 'declined';
      this.requests = this.requests.map((one) => (one.id === id ? { ...one, state } : one));
      return this.requests.find((one) => one.id === id) as ContactRequest;
    });

  private async answer<Value>(work: () => Value): Promise<Asked<Value>> {
    if (this.cut === 'before') return { kind: 'notKnown', text: 'There was no answer.' };
    const value = work();
    return this.cut === 'after'
      ? { kind: 'notKnown', text: 'There was no answer.' }
      : { kind: 'known', value };
  }
}
