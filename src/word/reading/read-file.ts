import type { Assessment } from '../../assessment/assessment';
import { readBenchmark } from '../../document/read-benchmark';
import { openPackage } from '../../ooxml/packaging/package';
import { readStory } from '../../ooxml/story/read-story';
import { UnreadableDocument } from '../../ooxml/unreadable-document';

/** The result of reading a benchmark document from a file; `text` says what is wrong and what to do. */
export type FileRead =
  | { readonly kind: 'read'; readonly assessment: Assessment }
  | { readonly kind: 'notRead'; readonly text: string };

/** Reads a Word file that is not the open document, by the same reader. Nothing of it goes anywhere. */
export function readFile(bytes: Uint8Array): FileRead {
  try {
    const reading = readBenchmark(readStory(openPackage(bytes)));
    return reading.recognised
      ? { kind: 'read', assessment: reading.assessment }
      : { kind: 'notRead', text: reading.reason.text };
  } catch (error) {
    if (error instanceof UnreadableDocument) return { kind: 'notRead', text: error.message };
    throw error;
  }
}
