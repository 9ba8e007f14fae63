import type { XmlElement } from './nodes';

type Inverse = () => void;

/**
 * What was done to a document's parts, as the inverse of every change, so that a step can be undone and an
 * edit that fails half way leaves nothing behind.
 */
export class EditHistory {
  private readonly steps: Inverse[][] = [];
  private current: Inverse[] = [];
  private replaying = false;

  /** Called before a change to something inside `place`; throws to refuse it. Not called when undoing. */
  guard: (place: XmlElement) => void = () => undefined;

  /** Asks whether `place` may change. */
  check(place: XmlElement): void {
    if (!this.replaying) this.guard(place);
  }

  /** Notes how to take back a change that has just been made. */
  record(inverse: Inverse): void {
    if (!this.replaying) this.current.push(inverse);
  }

  /** Runs `work`; if it throws, takes back what it did and throws on. */
  attempt<T>(work: () => T): T {
    const before = this.current.length;
    try {
      return work();
    } catch (error) {
      this.replay(this.current.splice(before));
      throw error;
    }
  }

  /** Ends the step under way. Returns whether anything was changed in it. */
  endStep(): boolean {
    if (this.current.length === 0) return false;
    this.steps.push(this.current);
    this.current = [];
    return true;
  }

  /** Takes back the last step. Returns false when there is none. */
  undo(): boolean {
    const step = this.steps.pop();
    if (!step) return false;
    this.replay(step);
    return true;
  }

  private replay(changes: Inverse[]): void {
    this.replaying = true;
    try {
      for (const inverse of changes.reverse()) inverse();
    } finally {
      this.replaying = false;
    }
  }
}
