import { type ReactNode, useCallback, useMemo, useState } from 'react';
import type { Answer } from '../../api/client';
import type { Person } from '../../api/resources/session';
import { useDashboard } from '../dashboard-context';
import { FetchedPart } from '../parts/fetched-part';
import { later, LaterView } from '../../ui/parts/later-view';
import { questions } from '../api/questions';
import { UnsavedWork, UnsavedWorkContext } from '../unsaved/unsaved-work';
import { useAnswer } from '../api/use-answer';
import { SessionContext } from './session-context';
import { SignedOutContext } from './signed-out-context';

const signInPage = later(async () => (await import('./sign-in-page')).SignInPage);

type Known =
  | { readonly kind: 'unknown' }
  /** `why` is null where there is nothing to say about it. */
  | { readonly kind: 'signedOut'; readonly why: string | null }
  | { readonly kind: 'signedIn'; readonly person: Person };

/** The knowledge from an answer; null for none yet. */
function knownFrom(answer: Answer<Person> | null): Known {
  if (answer?.kind === 'ok') return { kind: 'signedIn', person: answer.value };
  return answer?.kind === 'signedOut' ? { kind: 'signedOut', why: null } : { kind: 'unknown' };
}

/** Shows the page to whoever is signed in, and the way to sign in to everybody else. */
export function WithSession({ children }: { readonly children: ReactNode }) {
  const { api, storage, now, begun } = useDashboard();
  const [known, setKnown] = useState<Known>(() => knownFrom(begun?.here<Person>(questions.session) ?? null));
  const onSignedIn = useCallback((person: Person) => setKnown({ kind: 'signedIn', person }), []);
  const leave = useCallback(
    (why: string | null) => {
      begun?.forget();
      setKnown({ kind: 'signedOut', why });
    },
    [begun],
  );
  const onNobody = useCallback(() => leave(null), [leave]);
  const person = known.kind === 'signedIn' ? known.person : null;
  const unsaved = useWorkOf(person?.account ?? null, storage, now);
  const session = useMemo(
    () =>
      person && {
        person,
        signOut: async () => {
          const answer = await api.signOut();
          if (answer.kind === 'ok') {
            unsaved?.forget();
            onNobody();
          }
          return answer.kind === 'ok' ? null : answer.text;
        },
      },
    [api, person, unsaved, onNobody],
  );
  if (known.kind === 'signedOut')
    return <LaterView view={signInPage} props={{ why: known.why, onSignedIn }} />;
  if (session === null || unsaved === null) {
    return (
      <SignedOutContext.Provider value={onNobody}>
        <WhoIsThere onSignedIn={onSignedIn} />
      </SignedOutContext.Provider>
    );
  }
  return (
    <SessionContext.Provider value={session}>
      <SignedOutContext.Provider value={leave}>
        <UnsavedWorkContext.Provider value={unsaved}>{children}</UnsavedWorkContext.Provider>
      </SignedOutContext.Provider>
    </SessionContext.Provider>
  );
}

/** Each account has its own; it is there again for somebody who was signed out by the collector. */
function useWorkOf(account: string | null, storage: Storage | null, now: () => Date): UnsavedWork | null {
  const [all] = useState(() => new Map<string, UnsavedWork>());
  if (account === null) return null;
  const own = all.get(account) ?? new UnsavedWork(storage, account, now);
  all.set(account, own);
  return own;
}

function WhoIsThere({ onSignedIn }: { readonly onSignedIn: (person: Person) => void }) {
  const { api } = useDashboard();
  const fetched = useAnswer(questions.session, async () => {
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
