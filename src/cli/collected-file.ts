import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { submissionOfDigest, summaryOfDocument, whatIsTold } from '../assessment/summary/imported-submission';
import type { RatingSummary } from '../assessment/summary/rating-summary';
import type { ImportSource } from '../collector/imports/import-summary';
import type { NamedSchool } from '../collector/imports/match-school';
import type { SummaryFiles } from '../collector/imports/summary-files';
import { lastSavedOn } from '../ooxml/packaging/last-saved';
import { readDocument } from './read-document';
import { reasonOf } from './printing/reason';

/** What a school has e-mailed, as it was read; `file` is the name as it was given. */
export type CollectedFile = { readonly file: string } & (
  | { readonly kind: 'refused'; readonly reason: string }
  | {
      readonly kind: 'read';
      readonly source: ImportSource;
      readonly named: NamedSchool;
      /** Its summary for a school of the registry. */
      readonly summaryFor: (school: RatingSummary['school']) => RatingSummary;
      /** How many aspects of a document are in conflict or unsure, and so count as not answered. */
      readonly unclear: number;
    }
);

/** What the files are collected for. */
export interface Collecting {
  /** The collection's id. */
  readonly collection: string;
  /** For a document that does not say when it was saved. */
  readonly today: string;
}

/** Reads one file: a summary file where it ends in `.json`, else a Word document. */
export async function readCollected(
  file: string,
  collecting: Collecting,
  summaryFiles: SummaryFiles,
): Promise<CollectedFile> {
  return /\.json$/i.test(file)
    ? readSummaryFile(file, collecting, summaryFiles)
    : readWordDocument(file, collecting);
}

async function readSummaryFile(
  file: string,
  { collection }: Collecting,
  summaryFiles: SummaryFiles,
): Promise<CollectedFile> {
  let text;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    return { file, kind: 'refused', reason: reasonOf(error).text };
  }
  const { summary, refusal } = await summaryFiles.read(text);
  if (summary === null) return { file, kind: 'refused', reason: refusal };
  if (summary.collection !== collection) {
    const reason = `This summary is meant for the collection ${summary.collection}.`;
    return { file, kind: 'refused', reason };
  }
  return {
    file,
    kind: 'read',
    source: 'file',
    named: summary.school,
    summaryFor: (school) => (school.urn === summary.school.urn ? summary : { ...summary, school }),
    unclear: 0,
  };
}

async function readWordDocument(file: string, { collection, today }: Collecting): Promise<CollectedFile> {
  const reading = await readDocument(file);
  if (!reading.recognised) return { file, kind: 'refused', reason: reading.reason.text };
  const { assessment } = reading;
  const completedOn = lastSavedOn(await readFile(file)) ?? today;
  return {
    file,
    kind: 'read',
    source: 'document',
    named: assessment.school,
    summaryFor: (school) => numbered(summaryOfDocument(assessment, { school, collection, completedOn })),
    unclear: assessment.aspects.filter(({ state }) => state === 'conflict' || state === 'unsure').length,
  };
}

/** The same document gets the same number, whenever it is read. */
function numbered(summary: RatingSummary): RatingSummary {
  const digest = createHash('sha256').update(whatIsTold(summary)).digest('hex');
  return { ...summary, submission: submissionOfDigest(digest) };
}
