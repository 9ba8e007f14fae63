import type { FastifyInstance } from 'fastify';
import { answerUnreadable } from '../problems/answer-problems';

/** How long a client may take to send its request, in milliseconds. */
const patience = 30_000;
/** How long a client may take to send the head of its request, in milliseconds. */
const patienceForHead = 20_000;
/** How long a client may take to send the largest file that a route takes, in milliseconds. */
export const patienceForFiles = 15 * 60_000;

/** The settings of the server below: when it gives up on a client by itself. */
export const serverTimes = {
  requestTimeout: patienceForFiles,
  headersTimeout: patienceForHead,
  // Node looks only so often, and twice a minute unless told otherwise.
  connectionsCheckingInterval: 1_000,
} as const;

/** As Node tells of a head that took too long. */
const tooSlow = { code: 'ERR_HTTP_REQUEST_TIMEOUT' } as const;

/**
 * Cuts a request that does not arrive whole within its route's time. It would hold memory and a connection.
 *
 * @param longest in milliseconds, for routes that say nothing else
 */
export function cutSlowRequests(app: FastifyInstance, longest = patience): void {
  app.addHook('onRequest', async (request, reply) => {
    const timer = setTimeout(() => {
      if (!request.raw.complete) answerUnreadable(tooSlow, request.raw.socket);
    }, request.routeOptions.config?.patience ?? longest);
    const isHere = () => clearTimeout(timer);
    request.raw.once('end', isHere).once('close', isHere);
    reply.raw.once('finish', isHere).once('close', isHere);
  });
}
