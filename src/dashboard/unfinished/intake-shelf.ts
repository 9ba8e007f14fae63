import type { Intake } from '../intake/intake';

/** The files that wait for somebody's decision, collection by collection. */
export class IntakeShelf {
  private readonly intakes = new Map<string, Intake>();
  private readonly listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The intake of a collection, made where there is none yet. */
  of(collection: string, make: () => Intake): Intake {
    const there = this.intakes.get(collection);
    if (there !== undefined) return there;
    const made = make();
    this.intakes.set(collection, made);
    made.subscribe(() => this.listeners.forEach((listener) => listener()));
    return made;
  }

  /** How many files wait in a collection; in all of them, where none is named. */
  waiting(collection?: string): number {
    return [...this.intakes]
      .filter(([id]) => collection === undefined || id === collection)
      .reduce((total, [, intake]) => total + intake.undecided(), 0);
  }

  /** Stops everything and forgets all files. */
  clear(): void {
    for (const intake of this.intakes.values()) intake.clear();
    this.intakes.clear();
  }
}
