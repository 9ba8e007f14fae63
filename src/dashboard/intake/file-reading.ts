import { summaryOfDocument } from '../../assessment/summary/imported-submission';
import type { RatingSummary } from '../../assessment/summary/rating-summary';
import { readBenchmark } from '../../document/read-benchmark';
import { lastSavedOn } from '../../ooxml/packaging/last-saved';
import { openPackage } from '../../ooxml/packaging/package';
import { readStory } from '../../ooxml/story/read-story';
import { UnreadableDocument } from '../../ooxml/unreadable-document';
import type { ImportSource, SchoolAsNamed } from '../api/api-types';
import { readSummaryFile } from './summary-file';

/** What a file tells, before it is known whose it is. */
export type UnplacedSummary = Omit<RatingSummary, 'school'>;

/** What came of reading a file. Nothing in it is evidence: that stays in the worker that read it. */
export type FileReading =
  | { readonly kind: 'refused'; readonly reason: string }
  | {
      readonly kind: 'read';
      readonly source: ImportSource;
      readonly named: SchoolAsNamed;
      /** That of a document has no number yet, because it is made of what the summary tells. */
      readonly summary: UnplacedSummary;
      /** The aspects of a document that are in conflict or unsure, and so count as not answered. */
      readonly unclear: readonly string[];
    };

/** What files are collected for. */
export interface Collecting {
  /** The collection's id. */
  readonly collection: string;
  /** Such as `2027-06-18`; for a document that does not say when it was saved. */
  readonly today: string;
}

/** Stands where a document's school is not yet known; never sent. */
const nobody: RatingSummary['school'] = { urn: '000000', name: '' };

/** Reads one file: a summary file where its name ends in `.json`, else a Word document. */
export function readFile(name: string, bytes: Uint8Array, collecting: Collecting): FileReading {
  return /\.json$/i.test(name) ? readSummary(bytes, collecting) : readWordDocument(bytes, collecting);
}

function readSummary(bytes: Uint8Array, { collection }: Collecting): FileReading {
  const { summary, refusal } = readSummaryFile(new TextDecoder().decode(bytes));
  if (summary === null) return { kind: 'refused', reason: refusal };
  if (summary.collection !== collection) {
    return { kind: 'refused', reason: `This summary is meant for the collection ${summary.collection}.` };
  }
  const { school, ...told } = summary;
  return { kind: 'read', source: 'file', named: school, summary: told, unclear: [] };
}

function readWordDocument(bytes: Uint8Array, { collection, today }: Collecting): FileReading {
  try {
    const reading = readBenchmark(readStory(openPackage(bytes)));
    if (!reading.recognised) return { kind: 'refused', reason: reading.reason.text };
    const { assessment } = reading;
    const completedOn = lastSavedOn(bytes) ?? today;
    const summary = summaryOfDocument(assessment, { school: nobody, collection, completedOn });
    const unclear = assessment.aspects.filter(({ state }) => state === 'conflict' || state === 'unsure');
    return {
      kind: 'read',
      source: 'document',
      named: assessment.school,
      summary,
      unclear: unclear.map(({ id }) => id),
    };
  } catch (error) {
    if (error instanceof UnreadableDocument) return { kind: 'refused', reason: error.message };
    throw error;
  }
}
