import { setImmediate as nextTurn } from 'node:timers/promises';
import { storeFaultOf } from './store-fault-of';

/** Does the work of many items at once. The answers are in the items' order. */
export type RunBatch<Item, Answer> = (items: readonly Item[]) => Promise<readonly Answer[]>;

interface Waiting<Item, Answer> {
  readonly item: Item;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (reason: unknown) => void;
}

/** The most items of one batch: the values of its statement stay far below what a database takes. */
const largestBatch = 200;

/**
 * Sends the requests that arrive together to the database as one batch. While a batch is under way, new requests
 * wait for the next one; under load, one statement and one write to the disk then serve many requests. A request
 * that comes alone does not wait. A batch reads the database only after all of its requests have come.
 */
export class Batcher<Item, Answer> {
  private waiting: Waiting<Item, Answer>[] = [];
  private isRunning = false;

  constructor(private readonly runBatch: RunBatch<Item, Answer>) {}

  /** Resolves with the item's own answer. Where a batch fails, only the items at fault are rejected. */
  ask(item: Item): Promise<Answer> {
    const answer = new Promise<Answer>((resolve, reject) => {
      this.waiting.push({ item, resolve, reject });
    });
    if (!this.isRunning) void this.runAll();
    return answer;
  }

  private async runAll(): Promise<void> {
    this.isRunning = true;
    while (this.waiting.length > 0) {
      // Requests that have arrived in the same moment, but have not been read yet, join the batch.
      await nextTurn();
      await this.run(this.waiting.splice(0, largestBatch));
    }
    this.isRunning = false;
  }

  private async run(batch: readonly Waiting<Item, Answer>[]): Promise<void> {
    try {
      const answers = await this.runBatch(batch.map(({ item }) => item));
      batch.forEach(({ resolve }, index) => {
        resolve(answers[index] as Answer);
      });
    } catch (error) {
      // A fault of the store concerns all items. Any other is that of one item, so each is tried by itself.
      if (batch.length > 1 && storeFaultOf(error) === null) for (const one of batch) await this.run([one]);
      else for (const { reject } of batch) reject(error);
    }
  }
}
