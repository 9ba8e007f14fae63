import { runInTurns } from '../../../src/collector/figures/days-release';

/** Work that keeps the process busy for so many milliseconds, with a pause after each. */
function* busyFor(milliseconds: number): Generator<undefined, string, undefined> {
  for (let passed = 0; passed < milliseconds; passed += 1) {
    const end = performance.now() + 1;
    while (performance.now() < end);
    yield;
  }
  return 'done';
}

test('others are answered while long work goes on', async () => {
  const order: string[] = [];
  const work = runInTurns(busyFor(40)).then((said) => order.push(said));
  setImmediate(() => order.push('answered'));
  await work;
  expect(order).toEqual(['answered', 'done']);
});

test('what fails in the work is told', async () => {
  await expect(
    runInTurns(
      (function* () {
        yield;
        throw new RangeError('There is no such school.');
      })(),
    ),
  ).rejects.toThrow('There is no such school.');
});
