/* global URL, Worker */

/** Not TypeScript, because it is compiled to CommonJS too, which has no `import.meta`; webpack looks for this. */
export function startWorker() {
  return new Worker(new URL('./reader-worker.ts', import.meta.url));
}
