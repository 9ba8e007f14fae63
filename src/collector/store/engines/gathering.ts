import { setImmediate as othersToCome } from 'node:timers/promises';
import { storeFaultOf } from './store-fault';

/** Does for all of the items together what would be done for each; the answers are in the items' order. */
export type ForAll<Item, Answer> = (items: readonly Item[]) => Promise<readonly Answer[]>;

interface Waiting<Item, Answer> {
  readonly item: Item;
  readonly answered: (answer: Answer) => void;
  readonly failed: (reason: unknown) => void;
}

/** The most items of one go: it keeps the values of a statement far from what a database takes. */
const largest = 200;

/**
 * Lets requests that come at the same time go to the database together. While one go is under way, whatever comes
 * waits for the next, so that under load one statement and one write to the disk serve many. Who asks alone does
 * not wait. What is read is read after it was asked for.
 */
export class Gathering<Item, Answer> {
  private waiting: Waiting<Item, Answer>[] = [];
  private isUnderWay = false;

  constructor(private readonly forAll: ForAll<Item, Answer>) {}

  /** Resolves with the item's own answer. Where a go fails, it fails for the items that are at fault alone. */
  ask(item: Item): Promise<Answer> {
    const answer = new Promise<Answer>((answered, failed) => {
      this.waiting.push({ item, answered, failed });
    });
    if (!this.isUnderWay) void this.goOn();
    return answer;
  }

  private async goOn(): Promise<void> {
    this.isUnderWay = true;
    while (this.waiting.length > 0) {
      // What has arrived with this one, but is not read yet, comes along.
      await othersToCome();
      await this.go(this.waiting.splice(0, largest));
    }
    this.isUnderWay = false;
  }

  private async go(all: readonly Waiting<Item, Answer>[]): Promise<void> {
    try {
      const answers = await this.forAll(all.map(({ item }) => item));
      all.forEach(({ answered }, index) => {
        answered(answers[index] as Answer);
      });
    } catch (error) {
      if (all.length > 1 && storeFaultOf(error) === null) for (const one of all) await this.go([one]);
      else for (const { failed } of all) failed(error);
    }
  }
}
