import rateLimit, { normalizeIP } from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { keyHolderOf } from '../access/identify';
import { Problem } from '../problems/problem';
import type { Service } from '../service';
import { bareAddress } from './client-address';
import type { Proxies } from './proxies';
import { requestCounts } from './request-counts';

/**
 * Limits the requests to every route that is registered from here on. A request with a school's key counts for that
 * school alone, because a consortium hides thousands of schools behind one address. Any other counts for its address,
 * one with a key that is nobody's too.
 *
 * @param perMinute the most requests of one address, and of one school, in a minute
 */
export async function limitRequests(
  app: FastifyInstance,
  service: Pick<Service, 'store' | 'now'>,
  perMinute: number,
): Promise<void> {
  await app.register(rateLimit, {
    max: perMinute,
    timeWindow: '1 minute',
    store: requestCounts(service.store.requestCounts),
    keyGenerator: async (request) => {
      const holder = await keyHolderOf(request, service);
      return holder === null ? addressOf(request) : `school:${holder.urn}`;
    },
    errorResponseBuilder: () =>
      new Problem(
        'too-many-requests',
        'Too many requests came from you or your network. Please try again in a minute.',
      ),
  });
}

/**
 * The address that a request counts for: an IPv4 address, or the /64 network of an IPv6 address, because a single
 * computer has all of such a network. Behind proxies it is the last address in `X-Forwarded-For` that is not one of
 * theirs: whatever stands before it was written by the client itself.
 */
export function addressOf(request: FastifyRequest): string {
  return normalizeIP(bareAddress(request.ip));
}

/**
 * Warns once where `X-Forwarded-For` comes from an address that is none of the proxies'. It is not believed then, and
 * all who come through that proxy share one limit.
 */
export function warnOfUnnamedProxies(app: FastifyInstance, proxies: Proxies): void {
  let isSaid = false;
  app.addHook('onRequest', async (request) => {
    if (isSaid || request.headers['x-forwarded-for'] === undefined) return;
    if (proxies.has(request.socket.remoteAddress ?? '')) return;
    isSaid = true;
    request.log.warn(
      'X-Forwarded-For came from an address that BEHIND_PROXY does not name, and was not believed. ' +
        'If it is your proxy, name it there: otherwise all who come through it share one limit on requests.',
    );
  });
}
