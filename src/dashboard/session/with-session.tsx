import { type ReactNode, useCallback, useMemo, useState } from 'react';
import type { Person } from '../api-types';
import { useDashboard } from '../dashboard-context';
import { FetchedPart } from '../parts/fetched';
import { Unfinished, UnfinishedContext } from '../unfinished/unfinished';
import { useAnswer } from '../use-answer';
import { SessionContext } from './session-context';
import { SignInPage } from './sign-in-page';
import { SignedOutContext } from './signed-out-context';

type Known =
  | { readonly kind: 'unknown' }
  /** `why` is null where there is nothing to say about it. */
  | { readonly kind: 'signedOut'; readonly why: string | null }
  | { readonly kind: 'signedIn'; readonly person: Person };

/** Shows the page to whoever is signed in, and the way to sign in to everybody else. */
export function WithSession({ children }: { readonly children: ReactNode }) {
  const { api, storage, now } = useDashboard();
  const [known, setKnown] = useState<Known>({ kind: 'unknown' });
  const onSignedIn = useCallback((person: Person) => setKnown({ kind: 'signedIn', person }), []);
  const onSignedOut = useCallback((why: string) => setKnown({ kind: 'signedOut', why }), []);
  const onNobody = useCallback(() => setKnown({ kind: 'signedOut', why: null }), []);
  const person = known.kind === 'signedIn' ? known.person : null;
  const unfinished = useUnfinishedOf(person?.account ?? null, storage, now);
  const session = useMemo(
    () =>
      person && {
        person,
        signOut: async () => {
          const answer = await api.signOut();
          if (answer.kind === 'ok') {
            unfinished?.forget();
            onNobody();
          }
          return answer.kind === 'ok' ? null : answer.text;
        },
      },
    [api, person, unfinished, onNobody],
  );
  if (known.kind === 'signedOut') return <SignInPage why={known.why} onSignedIn={onSignedIn} />;
  if (session === null || unfinished === null) {
    return (
      <SignedOutContext.Provider value={onNobody}>
        <WhoIsThere onSignedIn={onSignedIn} />
      </SignedOutContext.Provider>
    );
  }
  return (
    <SessionContext.Provider value={session}>
      <SignedOutContext.Provider value={onSignedOut}>
        <UnfinishedContext.Provider value={unfinished}>{children}</UnfinishedContext.Provider>
      </SignedOutContext.Provider>
    </SessionContext.Provider>
  );
}

/** Each account has its own; it is there again for somebody who was signed out by the collector. */
function useUnfinishedOf(
  account: string | null,
  storage: Storage | null,
  now: () => Date,
): Unfinished | null {
  const [all] = useState(() => new Map<string, Unfinished>());
  if (account === null) return null;
  const own = all.get(account) ?? new Unfinished(storage, account, now);
  all.set(account, own);
  return own;
}

function WhoIsThere({ onSignedIn }: { readonly onSignedIn: (person: Person) => void }) {
  const { api } = useDashboard();
  const fetched = useAnswer('who is signed in', async () => {
    const answer = await api.whoIsSignedIn();
    if (answer.kind === 'ok') onSignedIn(answer.value);
    return answer;
  });
  return (
    <main style={{ padding: '24px' }}>
      <FetchedPart fetched={fetched} what="your account">
        {() => null}
      </FetchedPart>
    </main>
  );
}
