import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import { changeOwnPassword } from '../access/change-own-password';
import { everyAccount } from '../access/permission';
import { accountOf } from '../access/principal';
import { requireSameOrigin } from '../access/require-same-origin';
import { clearCookie, readCookie, sessionCookie } from '../access/session-cookie';
import { signInWithPassword } from '../access/sign-in-with-password';
import { startSession } from '../access/start-session';
import { whoIs } from '../access/who-is';
import { route } from '../http/route';
import type { Service } from '../service';

/** How many passwords one address may try in a minute; the managers of one office share an address. */
const passwordsPerMinute = 20;
const slowly = { max: passwordsPerMinute, timeWindow: '1 minute' };

/** Signing in and out, and one's own password. */
export const sessionRoutes: FastifyPluginAsync<Service> = async (app, service) => {
  const { store, now, access } = service;

  const account = { permission: everyAccount };

  route(app, 'GET /session/ways', { permission: 'anyone' }, async () => ({
    password: true,
    openId: access.openId?.name ?? null,
  }));

  const signingIn = {
    permission: 'anyone',
    rateLimit: slowly,
    onRequest: async (request: FastifyRequest) => requireSameOrigin(request, access),
  } as const;
  route(app, 'POST /session', signingIn, async (request, reply) => {
    const { id } = await signInWithPassword(service, request.body);
    await startSession(id, request, reply, service);
    return whoIs(store, id);
  });

  route(app, 'GET /session', account, async (request) => whoIs(store, accountOf(request).id));

  route(app, 'DELETE /session', account, async (request, reply) => {
    const secret = readCookie(sessionCookie, request, access);
    if (secret !== null) await store.sessions.remove(secret);
    clearCookie(sessionCookie, request, reply, access);
    return null;
  });

  route(app, 'DELETE /sessions', account, async (request, reply) => {
    await store.sessions.removeAllOf(accountOf(request).id);
    clearCookie(sessionCookie, request, reply, access);
    return null;
  });

  route(app, 'PUT /session/password', { ...account, rateLimit: slowly }, async (request, reply) => {
    const { id } = accountOf(request);
    await changeOwnPassword(store, id, request.body, now());
    await startSession(id, request, reply, service);
    return null;
  });
};
