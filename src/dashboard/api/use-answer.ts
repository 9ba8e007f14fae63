import { useCallback, useContext, useEffect, useState } from 'react';
import type { Answer } from '../../api/client';
import { useDashboard } from '../dashboard-context';
import { SignedOutContext } from '../session/signed-out-context';

/** Something that is asked of the collector. */
export interface Fetched<Value> {
  /** Null while it is on its way. */
  readonly answer: Answer<Value> | null;
  readonly again: () => void;
}

interface Answered<Value> {
  readonly question: string;
  readonly answer: Answer<Value>;
}

/**
 * Asks anew whenever `question` changes; an answer to an earlier question is dropped. Where it turns out that
 * nobody is signed in any longer, the page goes back to signing in.
 *
 * @param question what is asked, in words that are the same only for the same question
 */
export function useAnswer<Value>(question: string, ask: () => Promise<Answer<Value>>): Fetched<Value> {
  const { begun } = useDashboard();
  const onSignedOut = useContext(SignedOutContext);
  const [asked, setAsked] = useState(0);
  const [answered, setAnswered] = useState<Answered<Value> | null>(() => {
    const answer = begun?.here<Value>(question) ?? null;
    return answer?.kind === 'ok' ? { question, answer } : null;
  });
  useEffect(() => {
    let wanted = true;
    void (begun?.take<Value>(question) ?? ask()).then((answer) => {
      if (!wanted) return;
      if (answer.kind === 'signedOut') onSignedOut(answer.text);
      else
        setAnswered((shown) =>
          shown?.question === question && shown.answer === answer ? shown : { question, answer },
        );
    });
    return () => {
      wanted = false;
    };
    // `ask` is a new function at every rendering; the question says what it asks.
  }, [question, asked, begun, onSignedOut]);
  const again = useCallback(() => {
    setAnswered(null);
    setAsked((times) => times + 1);
  }, []);
  return { answer: answered?.question === question ? answered.answer : null, again };
}
