import type { Assessment } from '../assessment/assessment';

/** Why a sound document is not a benchmark that we know. */
export interface NotRecognisedReason {
  readonly code:
    'no-tables' | 'no-levels' | 'other-levels' | 'other-framework' | 'legend-only' | 'no-aspects';
  /** A sentence for the person who chose the file. */
  readonly text: string;
}

/** What reading a document came to. */
export type Reading =
  | { readonly recognised: true; readonly assessment: Assessment }
  | { readonly recognised: false; readonly reason: NotRecognisedReason };
