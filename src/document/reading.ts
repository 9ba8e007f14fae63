import type { Assessment } from '../assessment/assessment';
import type { ReadRow } from './rows/answer-aspect';
import type { FoundPlace } from './tagged/found-places';

/** Why a sound document is not a benchmark that we know. */
export interface NotRecognisedReason {
  readonly code:
    | 'no-tables'
    | 'no-levels'
    | 'other-levels'
    | 'other-framework'
    | 'legend-only'
    | 'no-aspects'
    | 'embedded'
    | 'text-boxes';
  /** A sentence for the person who chose the file. */
  readonly text: string;
}

/** What reading a document came to. */
export type Reading =
  | { readonly recognised: true; readonly assessment: Assessment }
  | { readonly recognised: false; readonly reason: NotRecognisedReason };

/** A reading with where in the document its answers stand, for writing there. */
export type LocatedReading =
  | {
      readonly recognised: true;
      readonly assessment: Assessment;
      /** The rows of statements in the document's order, those that are not the framework's too. */
      readonly rows: readonly ReadRow[];
      /** Where the answers outside those rows stand, in the order in which they were read. */
      readonly places: readonly FoundPlace[];
    }
  | Extract<Reading, { readonly recognised: false }>;
