import type { Receipt } from '../assessment/receipt';
import type { RatingSummary } from '../assessment/summary';
import { readReceipt } from './receipt-text';

/** The collector as the pane uses it. Every answer is a value; nothing is thrown. */
export interface CollectorClient {
  currentCollection(): Promise<CurrentCollection>;
  /**
   * Sends a rating summary.
   *
   * @param submission the summary's own id, a UUID; sending the same again is safe
   * @param body the summary as JSON, sent as it stands, to the last byte
   */
  send(submission: string, body: string, schoolKey: string): Promise<SendResult>;
  /** What the school sent under an id. */
  summary(submission: string, schoolKey: string): Promise<SummaryAnswer>;
}

/** A round of collecting, as the collector announces it. */
export interface OpenCollection {
  readonly id: string;
  readonly name: string;
  /** The framework's edition that it asks for. */
  readonly framework: string;
  /** Moments in ISO 8601. */
  readonly opensAt: string;
  readonly closesAt: string;
}

export type CurrentCollection =
  | { readonly kind: 'open'; readonly collection: OpenCollection }
  | { readonly kind: 'none' }
  | { readonly kind: 'notKnown'; readonly text: string };

export type SummaryAnswer =
  | { readonly kind: 'found'; readonly summary: RatingSummary }
  /** `text` says why not, and what to do. */
  | { readonly kind: 'notFound'; readonly text: string };

export type SendResult = { readonly kind: 'sent'; readonly receipt: Receipt } | SendProblem;

/** Why a summary was not taken. `text` is a sentence or two for the school: what happened, what to do. */
export interface SendProblem {
  /**
   * unreachable: no answer, so it may or may not have arrived; sending again is safe. keyRefused: the key is
   * not accepted. conflict: another summary is stored under this id. refused: the collector does not take it
   * as it is. failed: the collector could not store it now.
   */
  readonly kind: 'unreachable' | 'keyRefused' | 'conflict' | 'refused' | 'failed';
  readonly text: string;
}

/** After this time without an answer the network is taken for gone. Milliseconds. */
const patience = 30_000;

const unreachable =
  'There was no answer from the service that collects the summaries. Check that you are online, then try again. Sending again is safe: the same summary is never counted twice.';
const unexpected =
  'The service that collects the summaries gave an answer that this pane does not understand. Try again later; if it happens again, tell your DSPL manager.';

/** The collector on the page's own origin, the only one that the pane talks to. */
export function collectorOnThisOrigin(fetchFrom: typeof fetch = fetch.bind(globalThis)): CollectorClient {
  const ask = async (path: string, init: RequestInit): Promise<Answer | null> => {
    try {
      const response = await fetchFrom(`/api/v1/${path}`, {
        ...init,
        cache: 'no-store',
        credentials: 'omit',
        redirect: 'error',
        signal: AbortSignal.timeout(patience),
      });
      const text = await response.text();
      return { status: response.status, text };
    } catch {
      // Offline, blocked, timed out, redirected: to the person at the pane it is the same, no answer.
      return null;
    }
  };
  return {
    currentCollection: async () => collectionIn(await ask('collections/current', { method: 'GET' })),
    send: async (submission, body, schoolKey) =>
      resultIn(
        await ask(`summaries/${encodeURIComponent(submission)}`, {
          method: 'PUT',
          headers: { Authorization: `Bearer ${schoolKey}`, 'Content-Type': 'application/json' },
          body,
        }),
      ),
    summary: async (submission, schoolKey) =>
      summaryIn(
        await ask(`summaries/${encodeURIComponent(submission)}`, {
          method: 'GET',
          headers: { Authorization: `Bearer ${schoolKey}` },
        }),
      ),
  };
}

interface Answer {
  readonly status: number;
  readonly text: string;
}

function collectionIn(answer: Answer | null): CurrentCollection {
  if (answer === null) return { kind: 'notKnown', text: unreachable };
  if (answer.status === 404) return { kind: 'none' };
  const value = parsed(answer.text);
  return answer.status === 200 && isCollection(value)
    ? { kind: 'open', collection: value }
    : { kind: 'notKnown', text: detailIn(answer) };
}

function summaryIn(answer: Answer | null): SummaryAnswer {
  if (answer === null) return { kind: 'notFound', text: unreachable };
  const value = parsed(answer.text);
  return answer.status === 200 && isObject(value) && isSummary(value['summary'])
    ? { kind: 'found', summary: value['summary'] }
    : { kind: 'notFound', text: detailIn(answer) };
}

function resultIn(answer: Answer | null): SendResult {
  if (answer === null) return { kind: 'unreachable', text: unreachable };
  if (answer.status === 200 || answer.status === 201) {
    const receipt = readReceipt(answer.text);
    return receipt === null ? { kind: 'failed', text: unexpected } : { kind: 'sent', receipt };
  }
  return { kind: problemKind(answer.status), text: detailIn(answer) };
}

function problemKind(status: number): SendProblem['kind'] {
  if (status === 401) return 'keyRefused';
  if (status === 409) return 'conflict';
  return status === 429 || status >= 500 ? 'failed' : 'refused';
}

/** The sentence in problem details (RFC 9457). */
function detailIn({ text }: Answer): string {
  const problem = parsed(text);
  return isObject(problem) && typeof problem['detail'] === 'string' ? problem['detail'] : unexpected;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A proxy's error page, for instance; null is no collection and no problem.
    return null;
  }
}

function isCollection(value: unknown): value is OpenCollection {
  return (
    isObject(value) &&
    ['id', 'name', 'framework', 'opensAt', 'closesAt'].every((name) => typeof value[name] === 'string')
  );
}

/** As much of a summary as is looked at here; the collector has checked the whole of it. */
function isSummary(value: unknown): value is RatingSummary {
  return (
    isObject(value) &&
    typeof value['framework'] === 'string' &&
    typeof value['completedOn'] === 'string' &&
    isObject(value['school']) &&
    isObject(value['ratings'])
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
