import { useCallback, useState } from 'react';
import type { Answer } from '../../api/client';
import { type Fetched, useAnswer } from './use-answer';

/** A list that was fetched, and what has become of it by what was done on the page. */
export interface ChangingList<Item> extends Fetched<readonly Item[]> {
  readonly items: readonly Item[];
  readonly onChanged: (items: readonly Item[]) => void;
}

/** Like `useAnswer`, for a list that the page itself changes. */
export function useChangingAnswer<Item>(
  question: string,
  ask: () => Promise<Answer<readonly Item[]>>,
): ChangingList<Item> {
  const [changed, setChanged] = useState<readonly Item[] | null>(null);
  const fetched = useAnswer(question, ask);
  const items = changed ?? (fetched.answer?.kind === 'ok' ? fetched.answer.value : []);
  const fetchAgain = fetched.again;
  const again = useCallback(() => {
    setChanged(null);
    fetchAgain();
  }, [fetchAgain]);
  return { ...fetched, again, items, onChanged: setChanged };
}
