import { type Answer, ok, ownRefusal } from '../../../src/api/client';
import type { AreaOffer, OfferedEvent } from '../../../src/api/resources/area-offer';
import type { OpenCollection } from '../../../src/api/resources/collections';
import type { Comparison } from '../../../src/api/resources/comparison';
import type { ContactRequest, ContactWish, SharingOffers } from '../../../src/api/resources/contact-requests';
import type { RatingSummary, Receipt } from '../../../src/api/resources/rating-summary';
import type { SentSummary } from '../../../src/api/resources/submissions';
import type { CollectorClient, SendResult } from '../../../src/taskpane/collector/collector-client';

export const survey = {
  id: '2026-27',
  name: 'Annual survey, summer 2027',
  framework: 'hertfordshire/2019',
  opensAt: '2027-05-01T00:00:00.000Z',
  closesAt: '2027-07-20T23:00:00.000Z',
};

const notAnswered = ownRefusal('unreachable', 'There was no answer.');

/** A collector that takes everything, unless a test says what it answers. */
export class CollectorInMemory implements CollectorClient {
  current: Answer<OpenCollection | null> = ok(survey);
  answers: SendResult | null = null;
  stored: Answer<RatingSummary> = ownRefusal('refused', 'Your school has sent no summary under this number.');
  readonly sent: { submission: string; body: string; schoolKey: string }[] = [];
  /** Where the network is cut: before what is asked for is done, or after, on the way of the answer. */
  cut: 'before' | 'after' | null = null;
  /** The bodies that have arrived, by their number. */
  readonly arrived = new Map<string, string>();
  history: SentSummary[] = [];
  /** How many summaries of the history it tells at once. */
  partLength = 100;
  compared: Comparison = { collection: survey.id, populations: [] };
  offers: SharingOffers = { collection: survey.id, aspects: [] };
  requests: ContactRequest[] = [];
  offered: AreaOffer = { area: { id: 'dspl1', name: 'DSPL 1' }, outcomes: [], events: [], contact: null };
  private gate: Promise<void> = Promise.resolve();

  /** From now on no summary is answered until the function that is returned is called. */
  hold(): () => void {
    let release: () => void = () => undefined;
    this.gate = new Promise((resolve) => (release = resolve));
    return release;
  }

  async currentCollection() {
    return this.current;
  }

  async send(submission: string, body: string, schoolKey: string, signal?: AbortSignal): Promise<SendResult> {
    this.sent.push({ submission, body, schoolKey });
    if (this.cut === 'before') return notArrived;
    if (this.answers === null) this.arrived.set(submission, body);
    await Promise.race([this.gate, aborted(signal)]);
    if (this.cut === 'after' || signal?.aborted === true) return notArrived;
    return this.answers ?? { kind: 'ok', value: aReceipt(submission) };
  }

  async summary() {
    return this.stored;
  }

  sentSummaries = (_key: string, after: string | null) =>
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
      const from = { urn: '999999', name: 'Maple Grove' };
      const request = aContactRequest({ ...wish, id: `${this.requests.length}`, state: 'asked', from });
      this.requests = [request, ...this.requests];
      return request;
    });

  answerContact = (id: string, agrees: boolean) =>
    this.answer(() => {
      const state = agrees ? 'agreed' : 'declined';
      this.requests = this.requests.map((one) => (one.id === id ? { ...one, state } : one));
      return this.requests.find((one) => one.id === id) as ContactRequest;
    });

  private async answer<Value>(work: () => Value): Promise<Answer<Value>> {
    if (this.cut === 'before') return notAnswered;
    const value = work();
    return this.cut === 'after' ? notAnswered : ok(value);
  }
}

const notArrived: SendResult = { kind: 'unreachable', text: 'There was no answer.' };

function aborted(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => signal?.addEventListener('abort', () => resolve()));
}

export function aReceipt(submission: string): Receipt {
  return {
    submission,
    receivedAt: '2027-06-18T09:30:00.000Z',
    digest: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    collection: survey.id,
    supersedes: null,
  };
}

/** Something that the school has sent, and that counts, unless a test says otherwise. */
export function aSentSummary(changes: Partial<SentSummary> = {}): SentSummary {
  const receipt = aReceipt('0b5e0a52-7c1f-4a57-9d3c-2f4f1f0f9a01');
  return { ...receipt, source: 'pane', late: false, counts: true, withdrawn: null, ...changes };
}

export function aContactRequest(changes: Partial<ContactRequest> = {}): ContactRequest {
  const times = { createdAt: '2027-06-18T09:30:00.000Z', changedAt: '2027-06-18T09:30:00.000Z' };
  const schools = { from: null, to: null, isStillOffered: null };
  return { id: 'a', collection: survey.id, aspect: '1a', state: 'asked', ...schools, ...times, ...changes };
}

/** Something to which the area invites its schools, of which nothing is new unless a test says otherwise. */
export function anOfferedEvent(changes: Partial<OfferedEvent> = {}): OfferedEvent {
  const event = { id: 'e', title: 'SENCO briefing', startsOn: '2027-09-10', detail: 'At the town hall.' };
  return { ...event, movedAt: null, movedFrom: null, change: null, ...changes };
}
