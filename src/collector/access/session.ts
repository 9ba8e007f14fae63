import type { Store } from '../store/store';
import type { AccountPrincipal } from './principal';
import { newSecret } from './secret';

/** After so long without a request a session ends, in milliseconds. */
const idle = 60 * 60_000;
/** After so long it ends in any case: a working day. */
const absolute = 12 * 60 * 60_000;
/** That a session was used is written this often at most, so that asking does not become writing. */
const seenEvery = 60_000;

/** Opens a session for an account, and answers with the secret for its cookie. Clears away what has expired. */
export async function openSession(store: Store, account: string, now: Date): Promise<string> {
  const secret = newSecret();
  const expiresAt = new Date(now.getTime() + absolute);
  await store.sessions.removeExpired(now);
  await store.sessions.add(secret, { account, createdAt: now, lastSeenAt: now, expiresAt });
  return secret;
}

/** Whose session a cookie's secret is; null where there is none, or no longer. */
export async function useSession(store: Store, secret: string, now: Date): Promise<AccountPrincipal | null> {
  const found = await store.sessions.find(secret);
  if (found === null) return null;
  const { session, principal } = found;
  const unseen = now.getTime() - session.lastSeenAt.getTime();
  if (session.expiresAt <= now || unseen >= idle) return null;
  if (unseen >= seenEvery) await store.sessions.see(secret, now);
  return principal;
}
