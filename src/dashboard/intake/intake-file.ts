import { submissionOfDigest, whatIsTold } from '../../assessment/summary/imported-submission';
import type { Receipt } from '../../assessment/summary/receipt';
import type { RatingSummary } from '../../assessment/summary/rating-summary';
import type { SchoolCandidate, SchoolMatch } from '../api/api-types';
import type { FileReading } from './file-reading';

/** A file that a school has e-mailed, as far as it has come. */
export interface IntakeFile {
  readonly id: number;
  readonly name: string;
  /** Null until it is read. */
  readonly reading: FileReading | null;
  /** Null until the collector has been asked whose it is. */
  readonly match: SchoolMatch | null;
  /** Its school and what would be stored for it; null while that is not certain. */
  readonly placed: Placed | null;
  /** Whether the person wants it stored. */
  readonly isConfirmed: boolean;
  /** The collector's receipt, once it is stored. */
  readonly stored: Stored | null;
  /** Why storing it failed the last time. */
  readonly failure: string | null;
}

export interface Placed {
  readonly school: SchoolCandidate;
  readonly summary: RatingSummary;
  /** What the summary tells: the same for two that are the same to a report. */
  readonly told: string;
}

export interface Stored {
  readonly receipt: Receipt;
  /** False where the same was stored before and has been withdrawn or overtaken since. */
  readonly counts: boolean;
}

export function newFile(id: number, name: string): IntakeFile {
  const nothingYet = { reading: null, match: null, placed: null, stored: null, failure: null };
  return { id, name, ...nothingYet, isConfirmed: false };
}

/** What would be stored for a school. The same document gets the same number, whenever it is read. */
export async function placedAt(
  { source, summary, named }: Extract<FileReading, { kind: 'read' }>,
  school: SchoolCandidate,
): Promise<Placed> {
  const { urn } = school;
  // A file of this very school stays as the school wrote it, to the last letter.
  const name = source === 'file' && named.urn === urn ? (named.name ?? school.name) : school.name;
  const whole: RatingSummary = { ...summary, school: { urn, name } };
  const told = whatIsTold(whole);
  const submission = source === 'file' ? whole.submission : submissionOfDigest(await sha256(told));
  return { school, summary: { ...whole, submission }, told };
}

/** In hexadecimal. */
async function sha256(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
