import type { CollectionState } from '../api/resources/collections';

/** The state and the dates of a collection, on which depends whether it takes summaries. */
export interface Term {
  readonly state: CollectionState;
  readonly opensAt: Date;
  /** From this moment on a summary is late. */
  readonly closesAt: Date;
}

/**
 * How a collection takes a summary at a moment. `late`: it has closed, by the clock or by hand, and is not
 * published. `not yet`: it is a draft, or its first moment is still to come.
 */
export function takingAt(
  { state, opensAt, closesAt }: Term,
  moment: Date,
): 'not yet' | 'open' | 'late' | 'published' {
  if (state === 'published') return 'published';
  if (state === 'draft' || moment < opensAt) return 'not yet';
  return state === 'open' && moment < closesAt ? 'open' : 'late';
}
