/** Starts the worker that reads documents. */
export function startWorker(): Worker;
