import type { Store } from '../store/store';
import type { AccountPrincipal } from './principal';
import { newSecret } from './secret';

/** A session ends after this time without a request, in milliseconds. */
const idle = 60 * 60_000;
/** A session ends after this time in any case: a working day. */
const absolute = 12 * 60 * 60_000;
/** The use of a session is written at most this often, so that not every request becomes a write. */
const seenEvery = 60_000;

/** Opens a session for an account, and answers with the secret for its cookie. Clears away what has expired. */
export async function openSession(store: Store, account: string, now: Date): Promise<string> {
  const secret = newSecret();
  const expiresAt = new Date(now.getTime() + absolute);
  await store.sessions.removeExpired(now);
  await store.sessions.add(secret, { account, createdAt: now, lastSeenAt: now, expiresAt });
  return secret;
}

/** The account of a session, by its cookie's secret; null where there is no session, or no longer. */
export async function useSession(store: Store, secret: string, now: Date): Promise<AccountPrincipal | null> {
  const found = await store.sessions.find(secret);
  if (found === null) return null;
  const { session, principal } = found;
  const unseen = now.getTime() - session.lastSeenAt.getTime();
  if (session.expiresAt <= now || unseen >= idle) return null;
  if (unseen >= seenEvery) await store.sessions.see(secret, now);
  return principal;
}
