import type { Receipt } from '../../assessment/summary/receipt';
import type { RatingSummary } from '../../assessment/summary/rating-summary';
import {
  type Answer,
  askOnThisOrigin,
  detailIn,
  isObject,
  isProblem,
  notWhole,
  parsed,
  unreachable,
} from './collector-request';
import { readReceipt } from '../storage/receipt-text';

/** The collector as the pane uses it. Every answer is a value; nothing is thrown. */
export interface CollectorClient {
  currentCollection(): Promise<CurrentCollection>;
  /**
   * Sends a rating summary.
   *
   * @param submission the summary's own id, a UUID; sending the same again is safe
   * @param body the summary as JSON, sent as it stands, to the last byte
   * @param signal breaks it off; whether it has arrived is then not known
   */
  send(submission: string, body: string, schoolKey: string, signal?: AbortSignal): Promise<SendResult>;
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
   * unreachable: no answer, or no whole one, so it may or may not have arrived; sending again is safe. keyRefused: the key is
   * not accepted. conflict: another summary is stored under this id. refused: the collector does not take it
   * as it is. failed: the collector could not store it now.
   */
  readonly kind: 'unreachable' | 'keyRefused' | 'conflict' | 'refused' | 'failed';
  readonly text: string;
}

/** The collector on the page's own origin, the only one that the pane talks to. */
export function collectorOnThisOrigin(fetchFrom: typeof fetch = fetch.bind(globalThis)): CollectorClient {
  const ask = askOnThisOrigin(fetchFrom);
  const summaryAt = (submission: string) => `summaries/${encodeURIComponent(submission)}`;
  return {
    currentCollection: async () => collectionIn(await ask('collections/current', { method: 'GET' })),
    send: async (submission, body, schoolKey, signal) =>
      resultIn(
        await ask(summaryAt(submission), {
          method: 'PUT',
          schoolKey,
          body,
          ...(signal !== undefined && { signal }),
        }),
      ),
    summary: async (submission, schoolKey) =>
      summaryIn(await ask(summaryAt(submission), { method: 'GET', schoolKey })),
  };
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
    return receipt === null ? { kind: 'unreachable', text: notWhole } : { kind: 'sent', receipt };
  }
  // A school's proxy answers with pages of its own; then the collector has not been asked at all.
  const kind = isProblem(answer) ? problemKind(answer.status) : 'failed';
  return { kind, text: detailIn(answer) };
}

function problemKind(status: number): SendProblem['kind'] {
  if (status === 401) return 'keyRefused';
  if (status === 409) return 'conflict';
  return status === 429 || status >= 500 ? 'failed' : 'refused';
}

/** Whether a value is a collection as the collector announces it. */
export function isCollection(value: unknown): value is OpenCollection {
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
