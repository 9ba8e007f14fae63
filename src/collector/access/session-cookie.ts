import type { FastifyReply, FastifyRequest } from 'fastify';
import type { AccessSettings } from './access-settings';
import { ownOrigin } from './own-origin';

/**
 * A cookie of the collector. Over https its name begins with `__Host-`, so that browsers take it from this host
 * alone and only with Secure; plain http is for a machine of one's own.
 */
interface Cookie {
  readonly name: string;
  readonly sameSite: 'strict' | 'lax';
}

/** The session. Strict: the dashboard asks for everything from its own page, also after signing in elsewhere. */
export const sessionCookie: Cookie = { name: 'send-session', sameSite: 'strict' };

/** A sign-in on its way. Lax, because the identity provider leads back to us from another site. */
export const signInCookie: Cookie = { name: 'send-sign-in', sameSite: 'lax' };

export function readCookie(cookie: Cookie, request: FastifyRequest, settings: AccessSettings): string | null {
  return request.cookies[nameOf(cookie, isSecure(request, settings))] ?? null;
}

/** @param maxAge in seconds; it goes with the browser's session unless given */
export function setCookie(
  cookie: Cookie,
  value: string,
  request: FastifyRequest,
  reply: FastifyReply,
  settings: AccessSettings,
  maxAge?: number,
): void {
  const secure = isSecure(request, settings);
  void reply.setCookie(nameOf(cookie, secure), value, {
    ...attributes(cookie, secure),
    ...(maxAge !== undefined && { maxAge }),
  });
}

export function clearCookie(
  cookie: Cookie,
  request: FastifyRequest,
  reply: FastifyReply,
  settings: AccessSettings,
): void {
  const secure = isSecure(request, settings);
  void reply.clearCookie(nameOf(cookie, secure), attributes(cookie, secure));
}

function attributes({ sameSite }: Cookie, secure: boolean) {
  return { path: '/', httpOnly: true, secure, sameSite };
}

function nameOf({ name }: Cookie, secure: boolean): string {
  return secure ? `__Host-${name}` : name;
}

function isSecure(request: FastifyRequest, settings: AccessSettings): boolean {
  return ownOrigin(request, settings).startsWith('https:');
}
