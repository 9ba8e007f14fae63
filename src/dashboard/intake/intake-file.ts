import type { PlacedSummary } from '../../intake/numbering';
import type { FileReading } from '../../intake/read-file';
import type { SchoolCandidate, SchoolMatch } from '../../api/resources/imports';
import type { Receipt } from '../../api/resources/rating-summary';

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

export interface Placed extends PlacedSummary {
  readonly school: SchoolCandidate;
}

interface Stored {
  readonly receipt: Receipt;
  /** False where the same was stored before and has been withdrawn or overtaken since. */
  readonly counts: boolean;
}

export function newFile(id: number, name: string): IntakeFile {
  const nothingYet = { reading: null, match: null, placed: null, stored: null, failure: null };
  return { id, name, ...nothingYet, isConfirmed: false };
}
