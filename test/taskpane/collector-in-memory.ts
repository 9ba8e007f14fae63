import type { Receipt } from '../../src/assessment/summary/receipt';
import type {
  CollectorClient,
  CurrentCollection,
  SendResult,
  SummaryAnswer,
} from '../../src/taskpane/collector/collector-client';

export const survey = {
  id: '2026-27',
  name: 'Annual survey, summer 2027',
  framework: 'hertfordshire/2019',
  opensAt: '2027-05-01T00:00:00.000Z',
  closesAt: '2027-07-20T23:00:00.000Z',
};

/** A collector that takes everything, unless a test says what it answers. */
export class CollectorInMemory implements CollectorClient {
  current: CurrentCollection = { kind: 'open', collection: survey };
  answers: SendResult | null = null;
  stored: SummaryAnswer = { kind: 'notFound', text: 'Your school has sent no summary under this number.' };
  readonly sent: { submission: string; body: string; schoolKey: string }[] = [];
  /** Where the network is cut: before a summary arrives, or after, on the way of its receipt. */
  cut: 'before' | 'after' | null = null;
  /** The bodies that have arrived, by their number. */
  readonly arrived = new Map<string, string>();
  private gate: Promise<void> = Promise.resolve();

  /** From now on nothing is answered until the function that is returned is called. */
  hold(): () => void {
    let release: () => void = () => undefined;
    this.gate = new Promise((resolve) => (release = resolve));
    return release;
  }

  async currentCollection(): Promise<CurrentCollection> {
    return this.current;
  }

  async send(submission: string, body: string, schoolKey: string, signal?: AbortSignal): Promise<SendResult> {
    this.sent.push({ submission, body, schoolKey });
    if (this.cut === 'before') return noAnswer;
    if (this.answers === null) this.arrived.set(submission, body);
    await Promise.race([this.gate, aborted(signal)]);
    if (this.cut === 'after' || signal?.aborted === true) return noAnswer;
    return this.answers ?? { kind: 'sent', receipt: aReceipt(submission) };
  }

  async summary(): Promise<SummaryAnswer> {
    return this.stored;
  }
}

const noAnswer: SendResult = { kind: 'unreachable', text: 'There was no answer.' };

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
