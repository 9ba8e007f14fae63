import { type Answer, collectorClient, mapped, ok, type Refusal } from '../../api/client';
import type { OpenCollection } from '../../api/resources/collections';
import type { ContactWish } from '../../api/resources/contact-requests';
import type { Receipt } from '../../api/resources/rating-summary';
import { isReceipt } from '../storage/receipt-text';
import type { SubmissionId } from '../../framework/identifiers';

/** Why a summary was not taken. `text` is a sentence or two for the school: what happened, what to do. */
export interface SendProblem {
  /**
   * unreachable: no answer, or no whole one, so it may or may not have arrived; sending again is safe. keyRefused:
   * the key is not accepted. conflict: another summary is stored under this id. refused: the collector does not take
   * it as it is. failed: the collector could not store it now.
   */
  readonly kind: 'unreachable' | 'keyRefused' | 'conflict' | 'refused' | 'failed';
  readonly text: string;
}

export type SendResult = { readonly kind: 'ok'; readonly value: Receipt } | SendProblem;

const words = {
  unreachable:
    'There was no answer from the service that collects the summaries. Check that you are online, then try again; asking twice does no harm.',
  unexpected:
    'The service that collects the summaries gave an answer that this pane does not understand. Try again later; if it happens again, tell your DSPL manager.',
};
/** Said where a summary was sent and nothing came back. */
const notAnswered =
  'There was no answer from the service that collects the summaries. Check that you are online, then try again. Sending again is safe: the same summary is never counted twice.';
/** Said where something came back that is no receipt: a part of one, or a page of the school's network. */
const notWhole =
  'The receipt did not come through whole. Check that you are online, then try again. Sending again is safe: the same summary is never counted twice.';

/** The collector as the pane uses it. Every answer is a value; nothing is thrown. */
export type CollectorClient = ReturnType<typeof collectorOnThisOrigin>;

/** The collector on the page's own origin, the only one that the pane talks to. */
export function collectorOnThisOrigin(fetchFrom: typeof fetch = fetch.bind(globalThis)) {
  const { ask } = collectorClient({ fetchFrom, credentials: 'omit', headers: {}, words });
  return {
    /** The collection that is open; null for none. */
    currentCollection: async (): Promise<Answer<OpenCollection | null>> => {
      const answer = await ask('GET /collections/current');
      return answer.kind !== 'ok' && answer.problem?.status === 404 ? ok(null) : answer;
    },
    /**
     * Sends a rating summary.
     *
     * @param submission the summary's own id, a UUID; sending the same again is safe
     * @param body the summary as JSON, sent as it stands, to the last byte
     * @param signal breaks it off; whether it has arrived is then not known
     */
    send: async (
      submission: SubmissionId,
      body: string,
      schoolKey: string,
      signal?: AbortSignal,
    ): Promise<SendResult> => {
      const stopping = signal === undefined ? {} : { signal };
      const params = { submission };
      const answer = await ask('PUT /summaries/:submission', { params, body, schoolKey, ...stopping });
      if (answer.kind !== 'ok') return problemIn(answer);
      return isReceipt(answer.value) ? answer : { kind: 'unreachable', text: notWhole };
    },
    /** The summary that the school sent under an id. */
    summary: async (submission: SubmissionId, schoolKey: string) =>
      mapped(
        await ask('GET /summaries/:submission', { params: { submission }, schoolKey }),
        ({ summary }) => summary,
      ),
    /**
     * What the school has sent to all collections, the newest first, in parts of at most a hundred.
     *
     * @param after where the part before ended; null for the first
     */
    sentSummaries: (schoolKey: string, after: string | null) =>
      ask('GET /summaries', { query: { limit: '100', ...(after !== null && { after }) }, schoolKey }),
    /** Takes a summary back. Asked for once more, as after an answer that was lost, it changes nothing. */
    withdraw: async (submission: SubmissionId, reason: string, schoolKey: string): Promise<Answer<null>> => {
      const asking = { params: { submission }, body: { reason }, schoolKey };
      const answer = await ask('POST /summaries/:submission/withdrawal', asking);
      const isWithdrawn = answer.kind !== 'ok' && answer.problem?.type === '/problems/already-withdrawn';
      return isWithdrawn ? ok(null) : answer;
    },
    /** How the schools around stand in the present collection, as far as small groups allow. */
    comparison: (schoolKey: string) => ask('GET /comparison', { schoolKey }),
    /** How many schools of the area are happy to share each aspect. */
    sharing: (schoolKey: string) => ask('GET /sharing', { schoolKey }),
    contactRequests: async (schoolKey: string) =>
      mapped(
        await ask('GET /contact-requests', { query: { limit: '100' }, schoolKey }),
        ({ items }) => items,
      ),
    /** Asks the DSPL manager to be put in touch with a school that shares an aspect. */
    askForContact: (wish: ContactWish, schoolKey: string) =>
      ask('POST /contact-requests', { body: wish, schoolKey }),
    /** Agrees to be put in touch with the school that asks, or declines. */
    answerContact: (id: string, agrees: boolean, schoolKey: string) =>
      ask('POST /contact-requests/:id/answer', { params: { id }, body: { agrees }, schoolKey }),
    /** The area's offer to its schools for each outcome. */
    offer: (schoolKey: string) => ask('GET /offer', { schoolKey }),
  };
}

function problemIn({ kind, text, status, problem }: Refusal): SendProblem {
  if (kind === 'unreachable') return { kind, text: notAnswered };
  if (problem !== null) return { kind: problemKind(problem.status), text };
  // A good status without a receipt: it may have been stored. A school's proxy answers with pages of its own; then the
  // collector has not been asked at all.
  return status !== null && status < 300 ? { kind: 'unreachable', text: notWhole } : { kind: 'failed', text };
}

function problemKind(status: number): SendProblem['kind'] {
  if (status === 401) return 'keyRefused';
  if (status === 409) return 'conflict';
  return status === 429 || status >= 500 ? 'failed' : 'refused';
}
