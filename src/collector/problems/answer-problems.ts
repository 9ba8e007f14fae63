import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
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

/** Answers a request for a path that does not exist. */
export async function answerNotFound(_request: FastifyRequest, _reply: FastifyReply): Promise<never> {
  throw new Problem('not-found', 'There is nothing at this address.');
}

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
    return new Problem('unreadable-request', 'The request is not one that the collector can read.');
  }
  return new Problem('internal-error', 'Something went wrong in the collector. Please try again later.');
}
