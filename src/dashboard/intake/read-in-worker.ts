import type { FileReading } from '../../intake/read-file';
import type { DocumentReader, ReadRequest } from './document-reader';
import { startWorker } from './start-worker';

const fault: FileReading = {
  kind: 'refused',
  reason:
    'This page could not read the file. Load the page again and try once more; if it fails again, report it.',
};
const stopped: FileReading = { kind: 'refused', reason: 'Reading was stopped.' };

/** Reads in a web worker, which is started with the first file and again after a fault. */
export function readInWorker(): DocumentReader {
  let worker: Worker | null = null;
  let answer: (reading: FileReading) => void = () => undefined;
  const end = (reading: FileReading) => {
    worker?.terminate();
    worker = null;
    answer(reading);
  };
  const start = () => {
    const started = startWorker();
    started.addEventListener('message', ({ data }: MessageEvent<FileReading>) => answer(data));
    started.addEventListener('error', () => end(fault));
    return started;
  };
  return {
    read: (file, collecting) =>
      new Promise((resolve) => {
        answer = resolve;
        worker ??= start();
        const request: ReadRequest = { file, collecting };
        worker.postMessage(request);
      }),
    stop: () => end(stopped),
  };
}
