import { useSyncExternalStore } from 'react';
import { useUnfinished } from './unfinished';

/** How many files wait for a decision in a collection; in all of them, where none is named. */
export function useWaitingFiles(collection?: string): number {
  const { intakes } = useUnfinished();
  return useSyncExternalStore(intakes.subscribe, () => intakes.waiting(collection));
}
