import type { WordErrorCode } from './word-error';

/**
 * How a round trip fails: with an error of Word's before anything is done; `lost-request`, which never
 * reaches Word; `lost-reply`, done, but its answer is lost; `no-answer`, done, and nothing ever comes back.
 */
export type FailureKind = WordErrorCode | 'lost-request' | 'lost-reply' | 'no-answer';

/** The failures that the stand-in was told to have. */
export class Failures {
  private readonly planned = new Map<number, FailureKind>();

  /** Plans a failure of the sync `number`, counted like the counter of syncs. */
  plan(number: number, kind: FailureKind): void {
    this.planned.set(number, kind);
  }

  /** The failure planned for a sync; it is had once. */
  take(number: number): FailureKind | null {
    const kind = this.planned.get(number) ?? null;
    this.planned.delete(number);
    return kind;
  }
}
