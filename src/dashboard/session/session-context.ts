import { createContext, useContext } from 'react';
import type { Person } from '../../api/resources/session';

/** The person who is signed in, and the way out. */
interface Session {
  readonly person: Person;
  /** Signs out; says why where that failed, and null where it did not. */
  readonly signOut: () => Promise<string | null>;
}

export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('A component for people who are signed in is shown to nobody.');
  return session;
}
