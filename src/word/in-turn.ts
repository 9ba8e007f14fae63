let last: Promise<unknown> = Promise.resolve();

/**
 * Does some work on the open document after whatever was asked of it before: Word answers one batch at a time,
 * and between the batches of one piece of work nothing else may change the document from here.
 */
export function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const result = last.then(work, work);
  last = result;
  return result;
}
