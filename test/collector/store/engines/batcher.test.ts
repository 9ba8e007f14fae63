import { setTimeout as wait } from 'node:timers/promises';
import { Batcher } from '../../../../src/collector/store/engines/batcher';
import { StoreFault } from '../../../../src/collector/store/engines/store-fault';

/** Doubles numbers, notes which were asked for together, and fails for a 13. */
function doubling(failure: Error = new Error('13 will not do')) {
  const together: number[][] = [];
  const batcher = new Batcher(async (numbers: readonly number[]) => {
    together.push([...numbers]);
    await wait(5);
    if (numbers.includes(13)) throw failure;
    return numbers.map((number) => number * 2);
  });
  return { batcher, together };
}

test('who asks at the same time, or while others are answered, goes together', async () => {
  const { batcher, together } = doubling();
  const first = [1, 2].map((number) => batcher.ask(number));
  // The first two are under way once they have come together.
  while (together.length === 0) await wait(1);
  const later = [3, 4].map((number) => batcher.ask(number));
  expect(await Promise.all([...first, ...later])).toEqual([2, 4, 6, 8]);
  expect(await batcher.ask(5)).toBe(10);
  expect(together).toEqual([[1, 2], [3, 4], [5]]);
});

test('what one item is to blame for fails for that one alone', async () => {
  const { batcher } = doubling();
  const answers = await Promise.allSettled([1, 2, 13, 3].map((number) => batcher.ask(number)));
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
  expect(await batcher.ask(5)).toBe(10);
});

test('a fault of the store is told to all, and not tried once for each', async () => {
  const { batcher, together } = doubling(new StoreFault('unavailable', 'The database does not answer.'));
  const answers = await Promise.allSettled([1, 2, 13, 3].map((number) => batcher.ask(number)));
  expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected', 'rejected']);
  expect(together).toHaveLength(1);
});

test('a crowd goes in parts that a statement can take', async () => {
  const { batcher, together } = doubling();
  const crowd = Array.from({ length: 500 }, (_, index) => index + 100);
  expect(await Promise.all(crowd.map((number) => batcher.ask(number)))).toEqual(crowd.map((n) => n * 2));
  expect(Math.max(...together.map(({ length }) => length))).toBe(200);
});
