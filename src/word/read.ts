import { damageIn } from '../document/damage';
import { evidencePlaces } from '../document/evidence-places';
import type { EvidencePlaces } from '../document/evidence-places';
import type { Glance } from '../document/glance';
import { locateBenchmark } from '../document/read-benchmark';
import type { LocatedReading } from '../document/reading';
import { parseTag } from '../framework/tags';
import type { Story } from '../ooxml/model';
import { openPackage } from '../ooxml/package';
import { readNotes } from '../ooxml/read-notes';
import { readStory } from '../ooxml/read-story';
import { UnreadableDocument } from '../ooxml/unreadable-document';
import type { DocumentRead } from './document-port';
import { lookAt } from './look';
import { tracksChanges } from './look-at-control';
import { unansweredText } from './refusal';
import { wholeDocument } from './whole-document';

/** What a full read came to, and where in the document it stands; null where it could not be read. */
export interface ReadFromWord {
  readonly read: DocumentRead;
  readonly located: LocatedReading | null;
  /** What a look showed of the same state of the document; null where there was none. */
  readonly glance: Glance | null;
  /** Whether Word tracks changes in the document. */
  readonly tracks: boolean;
}

/** Reads the document in Word by the same reader as a file. */
export async function readFromWord(): Promise<ReadFromWord> {
  try {
    const { bytes, beside: glance } = await wholeDocument(lookAt);
    const file = openPackage(bytes);
    const story = readStory(file);
    const located = locateBenchmark(story);
    const reading = located.recognised
      ? { recognised: located.recognised, assessment: located.assessment }
      : located;
    const tracks = tracksChanges(file);
    const evidence: EvidencePlaces = located.recognised
      ? evidencePlaces({ main: file.main, story, ...located, notes: readNotes(file), tracks })
      : new Map();
    return {
      read: {
        kind: 'read',
        reading,
        prepared: isPrepared(story),
        evidence,
        damage: located.recognised ? damageIn(story, located) : [],
      },
      located,
      glance,
      tracks,
    };
  } catch (error) {
    const read: DocumentRead =
      error instanceof UnreadableDocument
        ? { kind: 'unreadable', why: error.kind, text: error.message }
        : { kind: 'failed', text: unansweredText(error) };
    return { read, located: null, glance: null, tracks: false };
  }
}

function isPrepared(story: Story): boolean {
  return story.controls.some(
    ({ tag }) => tag !== null && ['statement', 'evidence'].includes(parseTag(tag)?.kind ?? ''),
  );
}
