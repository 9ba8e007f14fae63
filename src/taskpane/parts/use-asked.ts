import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answer } from '../../api/client';

/**
 * What the collector answers, asked for when the component is first shown; null until then.
 *
 * @returns the answer, and what asks again
 */
export function useAsked<Value>(
  ask: () => Promise<Answer<Value>>,
): readonly [answer: Answer<Value> | null, again: () => void] {
  const [answer, setAnswer] = useState<Answer<Value> | null>(null);
  const asking = useRef(0);
  const again = useCallback(() => {
    const number = (asking.current += 1);
    void ask().then((value) => {
      // A later question has been asked in the meantime, or the component is gone.
      if (number === asking.current) setAnswer(value);
    });
  }, [ask]);
  useEffect(() => {
    again();
    return () => void (asking.current += 1);
  }, [again]);
  return [answer, again];
}
