import type { Assessment } from '../assessment';
import { canonicalJson } from './canonical-json';
import { type RatingSummary, summarise } from './rating-summary';

/**
 * What a summary tells, as canonical JSON: without its number, what it supersedes, its day, and how the school's
 * name is written. Two summaries that tell the same are the same for a report, however they came.
 */
export function whatIsTold(summary: RatingSummary): string {
  return canonicalJson({
    ...summary,
    submission: '',
    supersedes: null,
    completedOn: '',
    school: { ...summary.school, name: '' },
  });
}

/**
 * The number of a submission that was read from a document, so that the same document is the same submission
 * whenever and wherever it is read: a UUID of version 8 (RFC 9562).
 *
 * @param digest SHA-256, in hexadecimal, of what the summary tells
 */
export function submissionOfDigest(digest: string): string {
  const variant = ((Number.parseInt(digest.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    `${variant}${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ].join('-');
}

/** What a document does not say itself, or not in a way that can be relied on. */
export interface Imported {
  /** Whose it is, as the registry has it. */
  readonly school: RatingSummary['school'];
  readonly collection: string;
  readonly completedOn: string;
}

/**
 * The summary of a document that a school has e-mailed, whose number is still to be made of what it tells. The
 * school has agreed neither to share nor to be named, so it does neither.
 */
export function summaryOfDocument(
  assessment: Assessment,
  { school, collection, completedOn }: Imported,
): RatingSummary {
  return summarise(
    { ...assessment, school },
    {
      submission: '',
      supersedes: null,
      collection,
      completedOn,
      include: { statutory: true, involved: true },
      share: [],
      nameInThanks: false,
    },
  );
}
