import type { Stats } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { Assessment } from '../assessment/assessment';
import { readBenchmark } from '../document/read-benchmark';
import { largestFile, tooLargeToRead } from '../intake/read-file';
import { openPackage } from '../ooxml/packaging/package';
import { readStory } from '../ooxml/story/read-story';
import { reasonOf, type Reason } from './printing/reason';

/** The outcome of reading a file; `file` is the name as it was given. */
export type DocumentReading = { readonly file: string } & (
  | { readonly recognised: true; readonly assessment: Assessment }
  | { readonly recognised: false; readonly reason: Reason }
);

/** Reads one document. A fault is part of the answer, so that one bad file never stops the others. */
export async function readDocument(file: string): Promise<DocumentReading> {
  const { bytes, reason } = await loadFile(file);
  if (bytes === null) return { file, recognised: false, reason };
  try {
    return { file, ...readBenchmark(readStory(openPackage(bytes))) };
  } catch (error) {
    return { file, recognised: false, reason: reasonOf(error) };
  }
}

/** The bytes of an ordinary file, or why it is not read. */
export async function loadFile(
  file: string,
): Promise<
  { readonly bytes: Uint8Array; readonly reason: null } | { readonly bytes: null; readonly reason: Reason }
> {
  try {
    const refused = refusal(await stat(file));
    return refused === null
      ? { bytes: await readFile(file), reason: null }
      : { bytes: null, reason: refused };
  } catch (error) {
    return { bytes: null, reason: reasonOf(error) };
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
    return { code: 'too-large', text: tooLargeToRead };
  }
  return null;
}
