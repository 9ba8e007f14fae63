import type { ReadRequest } from './document-reader';
import { type FileReading, readFile } from './file-reading';

/** Bytes. No school's document is larger, pictures and all; more is refused before it is loaded. */
const largestFile = 256 * 1024 * 1024;

const tooLarge = 'This file is larger than 256 MB. Compress the pictures in the document and save it again.';
const cannotOpen =
  'The browser cannot open this. Choose a file, not a folder, and close it in other programs.';

/** What runs in the worker. Of a document only what `FileReading` holds goes back to the page. */
addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  // What is reported becomes an `error` event of the worker, which a rejected promise would not.
  readingOf(data).then((reading) => postMessage(reading), reportError);
});

async function readingOf({ file, collecting }: ReadRequest): Promise<FileReading> {
  if (file.size > largestFile) return { kind: 'refused', reason: tooLarge };
  let bytes;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    // A folder, or a file that has gone or is locked: browsers hardly tell them apart.
    return { kind: 'refused', reason: cannotOpen };
  }
  return readFile(file.name, bytes, collecting);
}
