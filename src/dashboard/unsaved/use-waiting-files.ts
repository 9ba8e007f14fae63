import { useSyncExternalStore } from 'react';
import { useUnsavedWork } from './unsaved-work';

/** How many files wait for a decision in a collection; in all of them, where none is named. */
export function useWaitingFiles(collection?: string): number {
  const { intakes } = useUnsavedWork();
  return useSyncExternalStore(intakes.subscribe, () => intakes.waiting(collection));
}
