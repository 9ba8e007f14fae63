import { type FileReading, largestFile, readFile, tooLargeToRead } from '../../intake/read-file';
import type { ReadRequest } from './document-reader';

const cannotOpen =
  'The browser cannot open this. Choose a file, not a folder, and close it in other programs.';

/** The code of the worker. Of a document only a `FileReading` goes back to the page. */
addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  // A reported error becomes an `error` event of the worker; a rejected promise would not.
  readingOf(data).then((reading) => postMessage(reading), reportError);
});

async function readingOf({ file, collecting }: ReadRequest): Promise<FileReading> {
  if (file.size > largestFile) return { kind: 'refused', reason: tooLargeToRead };
  let bytes;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    // A folder, or a file that has gone or is locked: browsers hardly tell them apart.
    return { kind: 'refused', reason: cannotOpen };
  }
  return readFile(file.name, bytes, collecting);
}
