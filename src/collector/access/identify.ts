import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem';
import type { Service } from '../service';
import type { Principal } from './principal';
import { requireSameOrigin } from './require-same-origin';
import { useSession } from './session';
import { readCookie, sessionCookie } from './session-cookie';

/**
 * The principal of a request, by a school's key or else by a session's cookie; null for neither.
 *
 * @throws Problem where the request carries a key that is no school's, or another site may have made a browser
 *   send it
 */
export async function identify(request: FastifyRequest, service: Service): Promise<Principal | null> {
  const { authorization } = request.headers;
  return authorization === undefined
    ? identifyBySession(request, service)
    : identifyByKey(authorization, service);
}

async function identifyByKey(authorization: string, { store, now }: Service): Promise<Principal> {
  const key = /^Bearer ([\w-]+)$/i.exec(authorization)?.[1];
  const holder = key === undefined ? null : await store.schoolKeys.use(key, now());
  if (holder === null) {
    const detail = 'This school key is not known. Ask your DSPL manager for a new one.';
    throw new Problem('key-not-accepted', detail);
  }
  if (holder.isClosed) {
    const detail = 'The register of schools says that your school is closed. Ask your DSPL manager.';
    throw new Problem('key-not-accepted', detail);
  }
  return { kind: 'school', urn: holder.urn };
}

async function identifyBySession(
  request: FastifyRequest,
  { store, now, access }: Service,
): Promise<Principal | null> {
  const secret = readCookie(sessionCookie, request, access);
  const principal = secret === null ? null : await useSession(store, secret, now());
  if (principal !== null) requireSameOrigin(request, access);
  return principal;
}
