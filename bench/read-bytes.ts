import { readBenchmark } from '../src/document/read-benchmark';
import type { Reading } from '../src/document/reading';
import { openPackage } from '../src/ooxml/packaging/package';
import { readStory } from '../src/ooxml/story/read-story';

/** The whole way from a file's bytes to the answers in it: what is measured here. */
export function readBytes(bytes: Uint8Array): Reading {
  return readBenchmark(readStory(openPackage(bytes)));
}
