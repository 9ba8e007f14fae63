import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { changeOwnPassword } from '../access/change-own-password';
import { everyAccount } from '../access/permission';
import { accountOf } from '../access/principal';
import { requireSameOrigin } from '../access/require-same-origin';
import { clearCookie, readCookie, sessionCookie } from '../access/session-cookie';
import { signInWithPassword } from '../access/sign-in-with-password';
import { startSession } from '../access/start-session';
import { whoIs } from '../access/who-is';
import { credentials, passwordChange, waysToSignIn, whoIsSignedIn } from '../schemas/account';
import type { Service } from '../service';

/** How many passwords one address may try in a minute; the managers of one office share an address. */
const passwordsPerMinute = 20;
const slowly = { max: passwordsPerMinute, timeWindow: '1 minute' };

/** Signing in and out, and one's own password. */
export const sessionRoutes: FastifyPluginAsyncTypebox<Service> = async (app, service) => {
  const { store, now, access } = service;

  app.get(
    '/session/ways',
    { config: { permission: 'anyone' }, schema: { response: { 200: waysToSignIn } } },
    async () => ({ password: true, openId: access.openId?.name ?? null }),
  );

  app.post(
    '/session',
    {
      config: { permission: 'anyone', rateLimit: slowly },
      schema: { body: credentials, response: { 200: whoIsSignedIn } },
      onRequest: async (request) => requireSameOrigin(request, access),
    },
    async (request, reply) => {
      const account = await signInWithPassword(service, request.body);
      await startSession(account.id, request, reply, service);
      return whoIs(store, account.id);
    },
  );

  app.get(
    '/session',
    { config: { permission: everyAccount }, schema: { response: { 200: whoIsSignedIn } } },
    async (request) => whoIs(store, accountOf(request).id),
  );

  app.delete('/session', { config: { permission: everyAccount } }, async (request, reply) => {
    const secret = readCookie(sessionCookie, request, access);
    if (secret !== null) await store.sessions.remove(secret);
    clearCookie(sessionCookie, request, reply, access);
    return reply.code(204).send();
  });

  app.delete('/sessions', { config: { permission: everyAccount } }, async (request, reply) => {
    await store.sessions.removeAllOf(accountOf(request).id);
    clearCookie(sessionCookie, request, reply, access);
    return reply.code(204).send();
  });

  app.put(
    '/session/password',
    { config: { permission: everyAccount, rateLimit: slowly }, schema: { body: passwordChange } },
    async (request, reply) => {
      const { id } = accountOf(request);
      await changeOwnPassword(store, id, request.body, now());
      await startSession(id, request, reply, service);
      return reply.code(204).send();
    },
  );
};
