import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem';
import type { AccessSettings } from './access-settings';
import { ownOrigin } from './own-origin';

/** The header that the collector's own pages send. Other sites' pages cannot add it without being asked first. */
export const pageHeader = 'x-send-benchmark';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses a request that changes something and was not sent by the collector's own pages: a browser adds the
 * session's cookie by itself, also to a request that another site has caused.
 *
 * @throws Problem where the header is missing, or neither Origin nor Sec-Fetch-Site says that it is our own
 */
export function requireSameOrigin(request: FastifyRequest, settings: AccessSettings): void {
  if (safeMethods.has(request.method)) return;
  const { origin, 'sec-fetch-site': site } = request.headers;
  const isOurs =
    request.headers[pageHeader] !== undefined &&
    (origin !== undefined || site !== undefined) &&
    (origin === undefined || origin === ownOrigin(request, settings)) &&
    (site === undefined || site === 'same-origin');
  if (isOurs) return;
  throw new Problem('other-origin', 'This can only be done from the collector’s own pages. Open them again.');
}
