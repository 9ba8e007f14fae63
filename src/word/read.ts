import { readBenchmark } from '../document/read-benchmark';
import { parseTag } from '../framework/tags';
import { openPackage } from '../ooxml/package';
import { readStory } from '../ooxml/read-story';
import { UnreadableDocument } from '../ooxml/unreadable-document';
import type { DocumentRead } from './document-port';
import { refusalText } from './refusal';
import { wholeDocument } from './whole-document';

/** Reads the document in Word by the same reader as a file. */
export async function readFromWord(): Promise<DocumentRead> {
  try {
    const story = readStory(openPackage(await wholeDocument()));
    const prepared = story.controls.some(
      ({ tag }) => tag !== null && ['statement', 'evidence'].includes(parseTag(tag)?.kind ?? ''),
    );
    return { kind: 'read', reading: readBenchmark(story), prepared };
  } catch (error) {
    if (error instanceof UnreadableDocument) {
      return { kind: 'unreadable', why: error.kind, text: error.message };
    }
    return { kind: 'failed', text: refusalText(error) };
  }
}
