/** Does a piece of work for each item, so many at a time, and answers with how many were done in a second. */
export async function perSecond<Item>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<unknown>,
): Promise<number> {
  const left = items.values();
  const start = performance.now();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const item of left) await work(item);
    }),
  );
  return (items.length / (performance.now() - start)) * 1000;
}
