import { readBenchmark } from '../../src/document/read-benchmark';
import { openPackage } from '../../src/ooxml/packaging/package';
import { readStory } from '../../src/ooxml/story/read-story';
import { UnreadableDocument } from '../../src/ooxml/unreadable-document';
import { brokenFiles } from '../corpus/broken';

/** What the reader may take for a file that cannot be read. What it may keep a person waiting is in the bench. */
const mebibytes = 300;

test.each(brokenFiles)('$name: $kind', ({ bytes, kind }) => {
  const file = bytes();
  const memoryBefore = process.memoryUsage();

  const refusal = refusalOf(file);

  const memory = process.memoryUsage();
  const taken = memory.heapUsed + memory.arrayBuffers - memoryBefore.heapUsed - memoryBefore.arrayBuffers;
  expect(taken / 2 ** 20).toBeLessThan(mebibytes);
  expect(refusal).toMatchObject({ kind });
  expect(refusal?.message).toMatch(/^[A-Z].*\.$/s);
});

/** The refusal to read this file; null where it was read. Any other error fails the test. */
function refusalOf(file: Uint8Array): UnreadableDocument | null {
  try {
    readBenchmark(readStory(openPackage(file)));
    return null;
  } catch (error) {
    if (error instanceof UnreadableDocument) return error;
    throw error;
  }
}
