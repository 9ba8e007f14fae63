import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Service } from '../service';
import { openSession } from './session';
import { readCookie, sessionCookie, setCookie } from './session-cookie';

/** Opens a session in the place of the browser's own, if it had one, and gives the browser its cookie. */
export async function startSession(
  account: string,
  request: FastifyRequest,
  reply: FastifyReply,
  { store, now, access }: Service,
): Promise<void> {
  const earlier = readCookie(sessionCookie, request, access);
  const secret = await store.transaction(async (transaction) => {
    if (earlier !== null) await transaction.sessions.remove(earlier);
    const opened = await openSession(transaction, account, now());
    await transaction.audit.add({ at: now(), actor: account }, 'session.opened', account);
    return opened;
  });
  setCookie(sessionCookie, secret, request, reply, access);
}
