import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import type { Person } from '../../api/resources/session';
import { everyAccount } from '../access/permission';
import { accountOf } from '../access/principal';
import { requireSameOrigin } from '../access/require-same-origin';
import { clearCookie, readCookie, sessionCookie } from '../access/session-cookie';
import { changeOwnPassword, signInWithPassword } from '../access/sign-in-with-password';
import { startSession } from '../access/start-session';
import { addressOf } from '../limits/limit-requests';
import { route } from '../http/route';
import { Problem } from '../problems/problem';
import type { Service } from '../service';
import type { Store } from '../store/store';

/** How many passwords one address may try in a minute; the managers of one office share an address. */
const passwordsPerMinute = 20;
const slowly = { max: passwordsPerMinute, timeWindow: '1 minute', keyGenerator: addressOf };

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

/**
 * The person of an account, as the dashboard shows it.
 *
 * @throws Problem where there is no such account
 */
async function whoIs(store: Store, id: string): Promise<Person> {
  const account = await store.accounts.find(id);
  if (account === null) throw new Problem('not-found', 'There is no such account.');
  const { email, name, role, passwordHash } = account;
  const area = account.area === null ? null : await store.areas.find(account.area);
  const way = passwordHash === null ? 'openid' : 'password';
  return {
    account: id,
    email,
    name,
    role,
    area: area === null ? null : { id: area.id, name: area.name },
    way,
  };
}
