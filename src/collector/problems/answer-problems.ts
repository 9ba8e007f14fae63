import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import type { ConnectionError, FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { RouteList } from '../http/route-list';
import { storeFaultOf } from '../store/engines/store-fault-of';
import { invalidField } from './invalid-field';
import { Problem } from './problem';

/** How many seconds a client should wait before it tries again when nothing can be stored. */
const retryAfter = 30;

/** Answers any error as problem details. The details of an internal fault go to the log alone. */
export async function answerProblem(error: FastifyError, request: FastifyRequest, reply: FastifyReply) {
  const problem = problemOf(error);
  if (problem.statusCode >= 500) request.log.error({ err: storeFaultOf(error) ?? error }, 'request failed');
  if (problem.statusCode === 401) void reply.header('www-authenticate', 'Bearer');
  if (problem.statusCode === 503) void reply.header('retry-after', retryAfter);
  return reply.code(problem.statusCode).type('application/problem+json').send(problem.details(request.id));
}

/**
 * Answers a request that no route takes: 404, or where routes of other methods have its address 405, and 204 to
 * OPTIONS, both with the methods in `Allow` (RFC 9110, sections 9.3.7 and 15.5.6). Given the routes that an app has.
 */
export function answerUnrouted(routes: RouteList) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const methods = routes.methodsAt(request.url);
    if (methods.length === 0) throw new Problem('not-found', 'There is nothing at this address.');
    void reply.header('allow', [...methods, 'OPTIONS'].join(', '));
    if (request.method === 'OPTIONS' && request.headers['access-control-request-method'] === undefined) {
      return reply.code(204).send();
    }
    if (request.method === 'OPTIONS')
      throw new Problem('other-origin', 'Only the collector’s own pages may ask it.');
    throw new Problem('method-not-allowed', `This address takes ${methods.join(', ')} and no other method.`);
  };
}

/** Adds the headers that every answer has, one from before any route was found too. */
export function withOwnHeaders(reply: FastifyReply): FastifyReply {
  return reply.headers({
    'x-request-id': reply.request.id,
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  });
}

/** Answers bytes that are no request of HTTP, and ends the connection. */
export function answerUnreadable(error: Pick<ConnectionError, 'code'>, socket: Socket): void {
  // The client has gone, and so nobody would read the answer.
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) {
    socket.destroy();
    return;
  }
  const id = randomUUID();
  const { kind, reason } = unreadable[error.code] ?? {
    kind: 'unreadable-request',
    reason: '400 Bad Request',
  };
  const body = JSON.stringify(new Problem(kind, sentences[kind]).details(id));
  const head = [
    `HTTP/1.1 ${reason}`,
    'content-type: application/problem+json',
    `content-length: ${Buffer.byteLength(body)}`,
    'x-content-type-options: nosniff',
    `x-request-id: ${id}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy());
}

const sentences = {
  'unreadable-request': 'The request is not one that the collector can read.',
  'too-slow': 'The request took too long to arrive. Please try again.',
  'head-too-large': 'The head of the request is larger than any that the collector needs.',
} as const;

/** Node's codes for what is no request: https://nodejs.org/api/http.html#event-clienterror */
const unreadable: Readonly<
  Record<string, { readonly kind: keyof typeof sentences; readonly reason: string }>
> = {
  ERR_HTTP_REQUEST_TIMEOUT: { kind: 'too-slow', reason: '408 Request Timeout' },
  HPE_HEADER_OVERFLOW: { kind: 'head-too-large', reason: '431 Request Header Fields Too Large' },
};

function problemOf(error: FastifyError): Problem {
  if (error instanceof Problem) return error;
  if (error.validation !== undefined) return invalidField(error.validation);
  if (storeFaultOf(error) !== null) {
    return new Problem(
      'unavailable',
      'Nothing can be stored at the moment. Please try again in a few minutes.',
    );
  }
  return refusalOf(error.statusCode ?? 500);
}

/**
 * The problem behind a refusal of Fastify's own, by its status. Fastify's messages quote the request, so they are
 * dropped.
 */
function refusalOf(status: number): Problem {
  if (status === 413) return new Problem('too-large', 'The request is larger than a rating summary can be.');
  if (status === 415) return new Problem('not-json', 'A rating summary is sent as application/json.');
  if (status >= 400 && status < 500) {
    return new Problem('unreadable-request', sentences['unreadable-request']);
  }
  return new Problem('internal-error', 'Something went wrong in the collector. Please try again later.');
}
