import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { accountOfIdentity, OpenIdSignIn, type PendingSignIn, type Vouched } from '../access/openid';
import { ownOrigin } from '../access/own-origin';
import { clearCookie, readCookie, setCookie, signInCookie } from '../access/session-cookie';
import { startSession } from '../access/start-session';
import { route } from '../http/route';
import { Problem } from '../problems/problem';
import type { Service } from '../service';

/** The page to which a sign-in leads. `?sign-in=` says why somebody is not signed in. */
const dashboard = '/dashboard';
const callback = '/session/openid/callback';
/** The time that a person has at the identity provider, in seconds. */
const patience = 600;

/** Signing in through the identity provider. Both addresses are gone to by the browser, not asked by a page. */
export const openIdRoutes: FastifyPluginAsync<Service> = async (app, service) => {
  const { store, now, access } = service;
  const signIn = access.openId === null ? null : new OpenIdSignIn(access.openId);
  const requireProvider = (): OpenIdSignIn => {
    if (signIn !== null) return signIn;
    throw new Problem('not-found', 'There is no identity provider to sign in with.');
  };

  route(app, 'GET /session/openid', { permission: 'anyone' }, async (request, reply) => {
    const provider = requireProvider();
    try {
      const redirectUri = `${ownOrigin(request, access)}${app.prefix}${callback}`;
      const { address, pending } = await provider.begin(redirectUri);
      setCookie(signInCookie, packed(pending), request, reply, access, patience);
      return await reply.redirect(address, 303);
    } catch (error) {
      return notSignedIn(error, 'unavailable', request, reply);
    }
  });

  route(app, 'GET /session/openid/callback', { permission: 'anyone' }, async (request, reply) => {
    const provider = requireProvider();
    const pending = unpacked(readCookie(signInCookie, request, access));
    clearCookie(signInCookie, request, reply, access);
    let vouched: Vouched;
    try {
      if (pending === null) throw new Error('This browser began no sign-in.');
      vouched = await provider.finish(new URL(request.url, ownOrigin(request, access)), pending);
    } catch (error) {
      return notSignedIn(error, 'failed', request, reply);
    }
    const account = await accountOfIdentity(store, vouched, now());
    if (account === null) return reply.redirect(`${dashboard}?sign-in=no-account`, 303);
    await startSession(account.id, request, reply, service);
    return reply.redirect(dashboard, 303);
  });
};

/** A person looks at the browser's window, so the answer is a page with the reason. The details go to the log. */
function notSignedIn(
  error: unknown,
  why: 'unavailable' | 'failed',
  request: FastifyRequest,
  reply: FastifyReply,
) {
  if (error instanceof Problem) throw error;
  request.log.warn({ err: error }, 'no sign-in through the identity provider');
  return reply.redirect(`${dashboard}?sign-in=${why}`, 303);
}

function packed({ state, nonce, verifier }: PendingSignIn): string {
  return [state, nonce, verifier].join('.');
}

function unpacked(text: string | null): PendingSignIn | null {
  const [state, nonce, verifier] = text?.split('.') ?? [];
  return state === undefined || nonce === undefined || verifier === undefined
    ? null
    : { state, nonce, verifier };
}
