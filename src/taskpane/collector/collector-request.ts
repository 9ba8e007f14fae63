/** What the collector answered, whatever it was. */
export interface Answer {
  readonly status: number;
  readonly text: string;
}

/** Asks the collector; null where there is no answer. Never throws. */
export type AskCollector = (path: string, request: CollectorRequest) => Promise<Answer | null>;

export interface CollectorRequest {
  readonly method: 'GET' | 'PUT' | 'POST';
  readonly schoolKey?: string;
  /** JSON, sent as it stands. */
  readonly body?: string;
  /** Breaks the asking off, which then has no answer. */
  readonly signal?: AbortSignal;
}

/** After this time without an answer the network is taken for gone. Milliseconds. */
const patience = 30_000;

/** Said where a summary was sent and nothing came back. */
export const unreachable =
  'There was no answer from the service that collects the summaries. Check that you are online, then try again. Sending again is safe: the same summary is never counted twice.';
/** Said where something came back that is no receipt: a part of one, or a page of the school's network. */
export const notWhole =
  'The receipt did not come through whole. Check that you are online, then try again. Sending again is safe: the same summary is never counted twice.';
const noAnswer =
  'There was no answer from the service that collects the summaries. Check that you are online, then try again; asking twice does no harm.';
const unexpected =
  'The service that collects the summaries gave an answer that this pane does not understand. Try again later; if it happens again, tell your DSPL manager.';

/** The collector on the page's own origin, the only one that the pane talks to. */
export function askOnThisOrigin(fetchFrom: typeof fetch): AskCollector {
  return async (path, { method, schoolKey, body, signal }) => {
    const ending = new AbortController();
    const end = () => ending.abort();
    const timer = setTimeout(end, patience);
    signal?.addEventListener('abort', end);
    if (signal?.aborted === true) end();
    try {
      const response = await fetchFrom(`/api/v1/${path}`, {
        method,
        headers: {
          ...(schoolKey !== undefined && { Authorization: `Bearer ${schoolKey}` }),
          ...(body !== undefined && { 'Content-Type': 'application/json' }),
        },
        ...(body !== undefined && { body }),
        cache: 'no-store',
        credentials: 'omit',
        redirect: 'error',
        signal: ending.signal,
      });
      return { status: response.status, text: await response.text() };
    } catch {
      // Offline, blocked, timed out, stopped, redirected: to the person at the pane it is the same, no answer.
      return null;
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
    }
  };
}

/** The sentence in problem details (RFC 9457); a sentence of our own where there is none, or no answer. */
export function detailIn(answer: Answer | null): string {
  if (answer === null) return noAnswer;
  const problem = parsed(answer.text);
  return isObject(problem) && typeof problem['detail'] === 'string' ? problem['detail'] : unexpected;
}

/** Whether the answer is the collector's own, and says why not. */
export function isProblem({ text }: Answer): boolean {
  const problem = parsed(text);
  return isObject(problem) && typeof problem['detail'] === 'string';
}

/** JSON; null where it is none, such as a proxy's error page. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
