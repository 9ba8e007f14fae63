import { Problem } from '../problems/problem';

/**
 * How many passwords are hashed at a time. Each takes one of the four threads that also read files and look names up,
 * so that some are always left for those.
 */
const atOnce = 2;
/** How many may wait. With two at a time, the last of them waits about two seconds. */
const mostWaiting = 64;

/** Does slow work a few at a time, and refuses what would wait too long. */
export class BoundedQueue {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  /** @throws Problem `unavailable` where too many are waiting already */
  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.running < atOnce) this.running += 1;
    else {
      if (this.waiting.length >= mostWaiting) {
        throw new Problem(
          'unavailable',
          'Too many people sign in at this moment. Please try again in a minute.',
        );
      }
      // Whoever has finished hands its place on.
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next === undefined) this.running -= 1;
      else next();
    }
  }
}
