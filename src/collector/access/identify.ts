import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem';
import type { Service } from '../service';
import type { KeyHolder } from '../store/registry/school-keys';
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
  return authorization === undefined ? identifyBySession(request, service) : identifyByKey(request, service);
}

/** The school whose key each request carries. The limit on requests and the guard of routes both ask for it. */
const holders = new WeakMap<FastifyRequest, Promise<KeyHolder | null>>();

/** The school whose key a request carries; null where it carries none, or one that is nobody’s. */
export function keyHolderOf(
  request: FastifyRequest,
  { store, now }: Pick<Service, 'store' | 'now'>,
): Promise<KeyHolder | null> {
  const key = /^Bearer ([\w-]+)$/i.exec(request.headers.authorization ?? '')?.[1];
  const holder =
    holders.get(request) ?? (key === undefined ? Promise.resolve(null) : store.schoolKeys.use(key, now()));
  holders.set(request, holder);
  return holder;
}

async function identifyByKey(request: FastifyRequest, service: Service): Promise<Principal> {
  const holder = await keyHolderOf(request, service);
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
