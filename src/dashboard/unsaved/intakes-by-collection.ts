import { createStore } from '../../ui/state/store';
import type { Intake } from '../intake/intake';

/** The files that wait for somebody's decision, collection by collection. */
export class IntakesByCollection {
  private readonly intakes = new Map<string, Intake>();
  /** Counts the changes of every intake. */
  private readonly changes = createStore(0);

  readonly subscribe = this.changes.subscribe;

  /** The intake of a collection, made where there is none yet. */
  of(collection: string, make: () => Intake): Intake {
    const there = this.intakes.get(collection);
    if (there !== undefined) return there;
    const made = make();
    this.intakes.set(collection, made);
    made.subscribe(() => this.changes.update((count) => count + 1));
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
