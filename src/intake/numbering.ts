import type { RatingSummary } from '../api/resources/rating-summary';
import { canonicalJson } from '../assessment/summary/canonical-json';
import type { FileReading } from './read-file';

/** A summary of a school of the registry. */
export interface PlacedSummary {
  readonly summary: RatingSummary;
  /** The same for two summaries that are the same to a report. */
  readonly content: string;
}

/**
 * The summary that would be stored for a school. The same document gets the same number, whenever and wherever it
 * is read. A summary file keeps the number that the school's pane gave it.
 */
export async function summaryFor(
  { source, summary, named }: Extract<FileReading, { kind: 'read' }>,
  { urn, name }: RatingSummary['school'],
): Promise<PlacedSummary> {
  // A file of this very school stays as the school wrote it, to the last letter.
  const own = source === 'file' && named.urn === urn ? (named.name ?? name) : name;
  const whole: RatingSummary = { ...summary, school: { urn, name: own } };
  const content = contentOf(whole);
  const submission = source === 'file' ? whole.submission : submissionOfDigest(await sha256(content));
  return { summary: { ...whole, submission }, content };
}

/**
 * The content of a summary that reports depend on, as canonical JSON: all but its number, the number that it
 * supersedes, its day and the school's name. Two summaries of the same content are the same, however they came.
 */
export function contentOf(summary: RatingSummary): string {
  return canonicalJson({
    ...summary,
    submission: '',
    supersedes: null,
    completedOn: '',
    school: { ...summary.school, name: '' },
  });
}

/**
 * A digest as a submission's number: a UUID of version 8 (RFC 9562).
 *
 * @param digest SHA-256 in hexadecimal
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

/** In hexadecimal. */
async function sha256(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
