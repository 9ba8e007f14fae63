import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem';
import type { Service } from '../service';
import type { Principal } from './principal';

/**
 * Who sends a request; null for nobody in particular.
 *
 * @throws Problem where the request carries a key that is no school's
 */
export async function identify(
  request: FastifyRequest,
  { store }: Pick<Service, 'store' | 'now'>,
): Promise<Principal | null> {
  const { authorization } = request.headers;
  if (authorization === undefined) return null;
  const key = /^Bearer ([\w-]+)$/i.exec(authorization)?.[1];
  const urn = key === undefined ? null : await store.schoolKeys.urnOf(key);
  if (urn !== null) return { kind: 'school', urn };
  throw new Problem('key-not-accepted', 'This school key is not known. Ask your DSPL manager for a new one.');
}
