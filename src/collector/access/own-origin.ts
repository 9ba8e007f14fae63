import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem';
import type { AccessSettings } from './access-settings';

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * The collector's own origin, such as `https://collector.example`. The Host header counts only on a machine of one's
 * own, because elsewhere the sender may write anything into it.
 *
 * @throws Problem where no public address is set and the request comes by another name than this machine's own
 */
export function ownOrigin(request: FastifyRequest, { publicUrl }: AccessSettings): string {
  if (publicUrl !== null) return new URL(publicUrl).origin;
  if (loopback.has(request.hostname)) return `${request.protocol}://${request.host}`;
  throw new Problem(
    'no-public-address',
    'The collector does not know its own address. Whoever runs it sets PUBLIC_URL.',
  );
}
