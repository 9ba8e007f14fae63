import type { AnswerOf, BodyOf, FileOperation, OperationName, ParamsOf, QueryOf } from './operations';
import type { ProblemDetails } from './problem';

/** The outcome of a request. Nothing is thrown: a refusal is an answer like any other. */
export type Answer<Value> = { readonly kind: 'ok'; readonly value: Value } | Refusal;

/** Why there is no value. */
export interface Refusal {
  /**
   * signedOut: the collector does not know the person, or no longer. unreachable: there was no answer. refused: all
   * else.
   */
  readonly kind: 'signedOut' | 'unreachable' | 'refused';
  /** A sentence or two for the person: what happened, what to do. */
  readonly text: string;
  /** The HTTP status; null where nothing has answered. */
  readonly status: number | null;
  /** The collector's problem details; null where something else has answered, such as a school's proxy. */
  readonly problem: ProblemDetails | null;
}

export function ok<Value>(value: Value): Answer<Value> {
  return { kind: 'ok', value };
}

/** An answer with its value read in another way. A refusal stays as it is. */
export function mapped<Value, Wanted>(answer: Answer<Value>, read: (value: Value) => Wanted): Answer<Wanted> {
  return answer.kind === 'ok' ? ok(read(answer.value)) : answer;
}

/** A refusal that does not come from the collector. */
export function ownRefusal(kind: Refusal['kind'], text: string): Refusal {
  return { kind, text, status: null, problem: null };
}

/** A part of a request. It may be left out where no field of it is required. */
type Given<Key extends string, Value> = [Value] extends [never]
  ? unknown
  : Record<never, never> extends Value
    ? { readonly [One in Key]?: Value }
    : { readonly [One in Key]: Value };

interface Options {
  readonly schoolKey?: string;
  /** Aborts the request, which then has no answer. */
  readonly signal?: AbortSignal;
}

/** The parts of a request. A body that is text already is sent as it stands, to the last byte. */
export type Asking<Name extends OperationName> = Given<'params', ParamsOf<Name, never>> &
  Given<'query', QueryOf<Name, never>> &
  Given<'body', BodyOf<Name, never> | ([BodyOf<Name, never>] extends [never] ? never : string)> &
  Options;

type Rest<Name extends OperationName> =
  Record<never, never> extends Asking<Name> ? [asking?: Asking<Name>] : [asking: Asking<Name>];

/** A file from the collector, with its name. */
export interface GivenFile {
  readonly name: string;
  readonly content: Blob;
}

/** Asks the collector. The types are those of the contract, by which the collector writes its answers. */
export interface Client {
  ask<Name extends OperationName>(name: Name, ...asking: Rest<Name>): Promise<Answer<AnswerOf<Name>>>;
  /** Asks for a file. */
  askForFile<Name extends FileOperation>(name: Name, ...asking: Rest<Name>): Promise<Answer<GivenFile>>;
}

export interface ClientSettings {
  readonly fetchFrom: typeof fetch;
  readonly credentials: RequestCredentials;
  /** Sent with every request. */
  readonly headers: Readonly<Record<string, string>>;
  /** The sentences for no answer, and for an answer that is not the collector's. */
  readonly words: { readonly unreachable: string; readonly unexpected: string };
}

/** How long a request waits for its answer, in milliseconds. Then the network counts as gone. */
const patience = 30_000;

/** A client of the collector on the page's own origin, the only one that a page may talk to. */
export function collectorClient(settings: ClientSettings): Client {
  const { words } = settings;
  const refusedBy = (status: number, text: string): Refusal => {
    const value = parsed(text);
    const problem = isProblem(value) ? { ...value, status } : null;
    const isSignedOut = status === 401 && problem !== null && problem.type !== '/problems/sign-in-refused';
    return {
      kind: isSignedOut ? 'signedOut' : 'refused',
      text: problem?.detail ?? words.unexpected,
      status,
      problem,
    };
  };
  return {
    ask: async <Name extends OperationName>(name: Name, ...[asking]: Rest<Name>) => {
      const answered = await exchange(settings, name, asking ?? {}, (response) => response.text());
      if (answered === null) return ownRefusal('unreachable', words.unreachable);
      const { status, content } = answered;
      // Every answer of the contract is an object or empty. Any other answer is not the collector's.
      const value = status === 204 ? null : parsed(content);
      return status < 300 && (status === 204 || isObject(value))
        ? ok(value as AnswerOf<Name>)
        : refusedBy(status, content);
    },
    askForFile: async (name, ...[asking]) => {
      const answered = await exchange(settings, name, asking ?? {}, (response) => response.arrayBuffer());
      if (answered === null) return ownRefusal('unreachable', words.unreachable);
      const { status, content, headers } = answered;
      const fileName = /filename="([^"]+)"/.exec(headers.get('content-disposition') ?? '')?.[1];
      if (status >= 300 || fileName === undefined) {
        return refusedBy(status, new TextDecoder().decode(content));
      }
      const type = headers.get('content-type') ?? 'application/octet-stream';
      return ok({ name: fileName, content: new Blob([content], { type }) });
    },
  };
}

interface AnyAsking extends Options {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Null where there is no answer. Never throws. */
async function exchange<Content>(
  { fetchFrom, credentials, headers }: ClientSettings,
  name: OperationName,
  { params = {}, query = {}, body, schoolKey, signal }: AnyAsking,
  read: (response: Response) => Promise<Content>,
): Promise<{ readonly status: number; readonly headers: Headers; readonly content: Content } | null> {
  const [method = '', path = ''] = name.split(' ');
  const address = path.replace(/:(\w+)/g, (_, key: string) => encodeURIComponent(params[key] ?? ''));
  const search = new URLSearchParams(query).toString();
  const ending = new AbortController();
  const end = () => ending.abort();
  const timer = setTimeout(end, patience);
  signal?.addEventListener('abort', end);
  if (signal?.aborted === true) end();
  try {
    const response = await fetchFrom(`/api/v1${address}${search === '' ? '' : `?${search}`}`, {
      method,
      headers: {
        ...headers,
        ...(schoolKey !== undefined && { Authorization: `Bearer ${schoolKey}` }),
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      cache: 'no-store',
      credentials,
      redirect: 'error',
      signal: ending.signal,
    });
    return { status: response.status, headers: response.headers, content: await read(response) };
  } catch {
    // Offline, blocked, timed out, aborted or redirected: for the person each of them is no answer.
    return null;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', end);
  }
}

function isProblem(value: unknown): value is ProblemDetails {
  return isObject(value) && ['type', 'detail', 'instance'].every((name) => typeof value[name] === 'string');
}

/** A text as JSON; undefined where it is none, such as a proxy's page. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
