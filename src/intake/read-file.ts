import type { RatingSummary } from '../api/resources/rating-summary';
import type { ImportSource, SchoolAsNamed } from '../api/resources/imports';
import { noConsent, summarise } from '../assessment/summary/rating-summary';
import { readBenchmark } from '../document/read-benchmark';
import type { CollectionId } from '../framework/identifiers';
import { openPackage } from '../ooxml/packaging/package';
import { readStory } from '../ooxml/story/read-story';
import { UnreadableDocument } from '../ooxml/unreadable-document';
import { readSummaryFile } from './summary-file';

/** Bytes. No school's document is larger, pictures and all; a larger file is refused before it is loaded. */
export const largestFile = 256 * 1024 * 1024;

/** Why a file of more than `largestFile` is not read. */
export const tooLargeToRead =
  'This file is larger than 256 MB. Compress the pictures in the document and save it again.';

/** A summary whose school is not yet certain. A document's has no number yet: its content gives it one. */
export type UnplacedSummary = Omit<RatingSummary, 'school'>;

/** The outcome of reading a file. It holds no evidence: that is dropped here. */
export type FileReading =
  | { readonly kind: 'refused'; readonly reason: string }
  | {
      readonly kind: 'read';
      readonly source: ImportSource;
      /** The school, as the file names it. */
      readonly named: SchoolAsNamed;
      readonly summary: UnplacedSummary;
      /** The aspects of a document that are in conflict or unsure, and so count as not answered. */
      readonly unclear: readonly string[];
    };

/** The collection of the files, and the day on which they are read. */
export interface Collecting {
  /** The collection's id. */
  readonly collection: CollectionId;
  /** Such as `2027-06-18`; for a document that does not say when it was saved. */
  readonly today: string;
}

/** Reads one file that a school has e-mailed: a summary file or a Word document. */
export function readFile(name: string, bytes: Uint8Array, collecting: Collecting): FileReading {
  return isSummaryFile(name, bytes) ? readSummary(bytes, collecting) : readDocument(bytes, collecting);
}

/** By its ending; or by its first letters, where a mail program has changed the ending. RTF has a brace too. */
function isSummaryFile(name: string, bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 100));
  return /\.json$/i.test(name) || /^\s*\{\s*"/.test(start);
}

function readSummary(bytes: Uint8Array, { collection }: Collecting): FileReading {
  const { summary, refusal } = readSummaryFile(new TextDecoder().decode(bytes));
  if (summary === null) return { kind: 'refused', reason: refusal };
  if (summary.collection !== collection) {
    return { kind: 'refused', reason: `This summary is meant for the collection ${summary.collection}.` };
  }
  const { school, ...unplaced } = summary;
  return { kind: 'read', source: 'file', named: school, summary: unplaced, unclear: [] };
}

/** Stands in a summary until its school is known; never stored. */
const nobody: RatingSummary['school'] = { urn: '000000', name: '' };

/** A school that e-mails its document has agreed neither to share nor to be named. */
const unasked = {
  submission: '',
  supersedes: null,
  include: { statutory: true, involved: true },
  ...noConsent,
};

function readDocument(bytes: Uint8Array, { collection, today }: Collecting): FileReading {
  try {
    const file = openPackage(bytes);
    const reading = readBenchmark(readStory(file));
    if (!reading.recognised) return { kind: 'refused', reason: reading.reason.text };
    const { assessment } = reading;
    const completedOn = file.savedOn() ?? today;
    const unclear = assessment.aspects.filter(({ state }) => state === 'conflict' || state === 'unsure');
    return {
      kind: 'read',
      source: 'document',
      named: assessment.school,
      summary: summarise({ ...assessment, school: nobody }, { ...unasked, collection, completedOn }),
      unclear: unclear.map(({ id }) => id),
    };
  } catch (error) {
    if (error instanceof UnreadableDocument) return { kind: 'refused', reason: error.message };
    throw error;
  }
}
