import type { Stats } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { Assessment } from '../assessment/assessment';
import { readBenchmark } from '../document/read-benchmark';
import { openPackage } from '../ooxml/packaging/package';
import { readStory } from '../ooxml/story/read-story';
import { reasonOf, type Reason } from './printing/reason';

/** What reading one of the files came to; `file` is the name as it was given. */
export type DocumentReading = { readonly file: string } & (
  | { readonly recognised: true; readonly assessment: Assessment }
  | { readonly recognised: false; readonly reason: Reason }
);

/** In bytes. No school's document is larger, pictures and all; more is refused before it is loaded. */
const largestFile = 256 * 1024 * 1024;

/** Reads one document. Whatever is wrong with it is in the answer: one bad file never stops the others. */
export async function readDocument(file: string): Promise<DocumentReading> {
  try {
    const refused = refusal(await stat(file));
    if (refused) return { file, recognised: false, reason: refused };
    return { file, ...readBenchmark(readStory(openPackage(await readFile(file)))) };
  } catch (error) {
    return { file, recognised: false, reason: reasonOf(error) };
  }
}

/** Why something of this name is not even loaded; null for an ordinary file. */
function refusal(status: Stats): Reason | null {
  if (status.isDirectory()) {
    return { code: 'is-a-folder', text: 'This is a folder. Name the documents in it: folder/school.docx.' };
  }
  // A pipe or a device could keep the program waiting for ever.
  if (!status.isFile()) return { code: 'not-a-file', text: 'This is not a file. Name a Word document.' };
  if (status.size > largestFile) {
    const text = 'This file is larger than 256 MB. Compress the pictures in the document and save it again.';
    return { code: 'too-large', text };
  }
  return null;
}
