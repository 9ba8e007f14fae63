import { type Answer, ok, type Refusal } from './answer';

/** After this time without an answer the network is taken for gone. Milliseconds. */
const patience = 30_000;

const unreachable: Refusal = {
  kind: 'unreachable',
  text: 'There was no answer from the collector. Check that you are online, then try again.',
  instance: null,
};
const unexpected =
  'The collector gave an answer that this page does not understand. Load the page again; if it happens again, tell whoever runs the collector.';

export type Ask = <Value>(
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  body?: unknown,
) => Promise<Answer<Value>>;

/** A file that the collector hands out, under the name that it gives it. */
export interface GivenFile {
  readonly name: string;
  readonly content: Blob;
}

export type AskForFile = (method: 'GET' | 'POST', path: string, body?: unknown) => Promise<Answer<GivenFile>>;

/**
 * Asks the collector's API on the page's own origin, the only one that the page may talk to. The type of the
 * value is that of the route's schema, by which the collector writes its answers.
 */
export function askThisOrigin(fetchFrom: typeof fetch = fetch.bind(globalThis)): Ask {
  return async <Value>(method: string, path: string, body?: unknown): Promise<Answer<Value>> => {
    const answered = await request(fetchFrom, method, path, body);
    if (answered === null) return unreachable;
    const { response, bytes } = answered;
    const value = parsed(bytes);
    if (response.ok && value !== undefined) return ok(value as Value);
    return refusalIn(response.status, value);
  };
}

/** Asks in the same way for what is not shown but kept as a file. */
export function askForFileFromThisOrigin(fetchFrom: typeof fetch = fetch.bind(globalThis)): AskForFile {
  return async (method, path, body) => {
    const answered = await request(fetchFrom, method, path, body);
    if (answered === null) return unreachable;
    const { response, bytes } = answered;
    const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1];
    if (!response.ok || name === undefined) return refusalIn(response.status, parsed(bytes));
    const type = response.headers.get('content-type') ?? 'application/octet-stream';
    return ok({ name, content: new Blob([bytes], { type }) });
  };
}

/** Null where there is no answer. */
async function request(
  fetchFrom: typeof fetch,
  method: string,
  path: string,
  body: unknown,
): Promise<{ readonly response: Response; readonly bytes: ArrayBuffer } | null> {
  try {
    const response = await fetchFrom(`/api/v1/${path}`, {
      method,
      cache: 'no-store',
      credentials: 'same-origin',
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
      headers: {
        // Another site's page cannot add this without being asked first.
        'x-send-benchmark': 'dashboard',
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { response, bytes: await response.arrayBuffer() };
  } catch {
    // Offline, blocked, timed out, redirected: to the person at the page it is the same, no answer.
    return null;
  }
}

function refusalIn(status: number, value: unknown): Refusal {
  const problem = isObject(value) ? value : {};
  const { type, detail, instance } = problem;
  return {
    kind: status === 401 && type !== '/problems/sign-in-refused' ? 'signedOut' : 'refused',
    text: typeof detail === 'string' ? detail : unexpected,
    instance: typeof instance === 'string' ? instance : null,
  };
}

/** Null for an answer without a body; undefined for what is not JSON, such as a proxy's own page. */
function parsed(bytes: ArrayBuffer): unknown {
  if (bytes.byteLength === 0) return null;
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
