import { damageIn } from '../../document/damage';
import { evidencePlaces } from '../../document/rows/evidence-places';
import type { EvidencePlaces } from '../../document/rows/evidence-places';
import type { Glance } from '../../document/light/glance';
import { placeOf } from '../../document/tagged/places';
import { locateBenchmark } from '../../document/read-benchmark';
import type { LocatedReading } from '../../document/reading';
import { hasFields, obstaclesIn } from '../../document/tagged/obstacles';
import { tickControls } from '../../document/tagged/tick-controls';
import type { TickControls } from '../../document/tagged/tick-controls';
import type { TickableKey } from '../../document/tagged/tickable';
import type { AspectId, Framework } from '../../framework/framework';
import type { Story } from '../../ooxml/model';
import { openPackage } from '../../ooxml/packaging/package';
import { readNotes } from '../../ooxml/story/read-notes';
import { readStory } from '../../ooxml/story/read-story';
import { UnreadableDocument } from '../../ooxml/unreadable-document';
import type { DocumentRead } from '../document-port';
import { lookAt } from './look';
import { tracksChanges } from './look-at-control';
import { canTickBoxes } from '../newer-word';
import { unansweredText } from '../refusal';
import { wholeDocument } from './whole-document';

/** The result of a full read with its places in the document; null where it could not be read. */
export interface ReadFromWord {
  readonly read: DocumentRead;
  readonly located: LocatedReading | null;
  /** The result of a look at the same state of the document; null where there was none. */
  readonly glance: Glance | null;
  /** Whether Word tracks changes in the document. */
  readonly tracks: boolean;
  /** The document's boxes for the answers that are ticked. */
  readonly ticks: ReadonlyMap<TickableKey, TickControls>;
  /** The aspects whose line "Best fit:" is a drop-down list. */
  readonly bestFitLists: ReadonlySet<AspectId>;
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
    const ticks = located.recognised ? tickControls(located.assessment.framework, story) : new Map();
    const obstacles = obstaclesIn(story, glance === null ? null : glance.controls.map(({ tag }) => tag));
    return {
      read: {
        kind: 'read',
        reading,
        prepared: hasFields(story),
        obstacles,
        evidence,
        tickable: fromHere(ticks),
        damage: located.recognised ? damageIn(story, located) : [],
      },
      located,
      glance,
      tracks,
      ticks,
      bestFitLists: located.recognised ? bestFitLists(located.assessment.framework, story) : new Set(),
    };
  } catch (error) {
    const read: DocumentRead =
      error instanceof UnreadableDocument
        ? { kind: 'unreadable', why: error.kind, text: error.message }
        : { kind: 'failed', text: unansweredText(error) };
    return {
      read,
      located: null,
      glance: null,
      tracks: false,
      ticks: new Map(),
      bestFitLists: new Set(),
    };
  }
}

/** The answers that the pane can tick: in an old Word, those with a typed sign or word. */
function fromHere(ticks: ReadonlyMap<TickableKey, TickControls>): ReadonlySet<TickableKey> {
  const withBoxes = canTickBoxes();
  return new Set([...ticks].flatMap(([key, controls]) => (withBoxes || controls !== 'boxes' ? [key] : [])));
}

function bestFitLists(framework: Framework, { controls }: Story): ReadonlySet<AspectId> {
  return new Set(
    controls.flatMap((control) => {
      const place = control.type === 'dropDown' ? placeOf(framework, control) : null;
      return place?.kind === 'bestFit' ? [place.aspect] : [];
    }),
  );
}
