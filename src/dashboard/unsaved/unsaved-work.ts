import { createContext, useContext } from 'react';
import { Drafts } from './drafts';
import type { TextKeeper } from '../texts/text-keeper';
import { IntakesByCollection } from './intakes-by-collection';

/** Work that somebody has begun and not finished. It outlives the views, and being signed out by the collector. */
export class UnsavedWork {
  readonly drafts: Drafts;
  readonly intakes = new IntakesByCollection();
  /** The keepers of the areas' texts, by the area's id. */
  readonly textKeepers = new Map<string, TextKeeper>();

  constructor(storage: Storage | null, account: string, now: () => Date) {
    this.drafts = new Drafts(storage, account, now);
  }

  /** Whether signing out would lose something. */
  isAny(): boolean {
    return this.drafts.under('').size > 0 || this.intakes.waiting() > 0;
  }

  forget(): void {
    this.drafts.forgetAll();
    this.intakes.clear();
    this.textKeepers.clear();
  }
}

export const UnsavedWorkContext = createContext<UnsavedWork | null>(null);

export function useUnsavedWork(): UnsavedWork {
  const unsaved = useContext(UnsavedWorkContext);
  if (unsaved === null) throw new Error('A component for people who are signed in is shown to nobody.');
  return unsaved;
}
