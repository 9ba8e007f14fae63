/** Something to be timed, by its name. */
export interface Contender {
  readonly name: string;
  readonly run: () => unknown;
}

/**
 * The median time of each contender in milliseconds, by its name. In each round every contender runs once,
 * so that whatever else the machine does meets all of them. Garbage is not collected between them: that would
 * throw compiled code away too, and nothing would stay warm.
 */
export async function medianTimes(
  contenders: readonly Contender[],
  rounds: { readonly warmUp: number; readonly timed: number },
): Promise<ReadonlyMap<string, number>> {
  const samples = new Map(contenders.map(({ name }): [string, number[]] => [name, []]));
  for (let round = -rounds.warmUp; round < rounds.timed; round += 1) {
    for (const { name, run } of contenders) {
      const start = performance.now();
      await run();
      const elapsed = performance.now() - start;
      if (round >= 0) samples.get(name)?.push(elapsed);
    }
  }
  return new Map([...samples].map(([name, times]) => [name, median(times)]));
}

/** The middle one; of an even number the upper of the two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
