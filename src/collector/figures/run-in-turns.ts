import { setImmediate as nextTurn } from 'node:timers/promises';

/** How long a piece of work runs before requests that wait are answered, in milliseconds. */
const longestTurn = 10;

/** Runs work that can pause to its end. In the pauses the process answers other requests. */
export async function runInTurns<Result>(work: Generator<undefined, Result, undefined>): Promise<Result> {
  for (;;) {
    const end = performance.now() + longestTurn;
    while (performance.now() < end) {
      const { done, value } = work.next();
      if (done === true) return value;
    }
    await nextTurn();
  }
}
