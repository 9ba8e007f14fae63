import { createContext, useContext } from 'react';
import { Drafts } from '../drafts/drafts';
import type { TextKeeper } from '../texts/text-keeper';
import { IntakeShelf } from './intake-shelf';

/** What somebody has begun and not finished. It outlives the views, and being signed out by the collector. */
export class Unfinished {
  readonly drafts: Drafts;
  readonly intakes = new IntakeShelf();
  /** What keeps the texts of an area, by the area's id. */
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

export const UnfinishedContext = createContext<Unfinished | null>(null);

export function useUnfinished(): Unfinished {
  const unfinished = useContext(UnfinishedContext);
  if (unfinished === null) throw new Error('A component for people who are signed in is shown to nobody.');
  return unfinished;
}
