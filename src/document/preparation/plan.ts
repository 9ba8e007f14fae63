import type { AddedRow } from '../../assessment/assessment';
import type { AspectId, Framework } from '../../framework/framework';
import type { Place } from '../../framework/tags';

/** What preparing a document would do, for a person to look at before anything is touched. */
export interface PreparationPlan {
  readonly framework: Framework;
  /** Every outcome of the framework, in its order. */
  readonly outcomes: readonly PlannedOutcome[];
  /**
   * Rows that the reader cannot tell, and rows that are the same aspect: somebody has to say whose they are, or they
   * are left alone.
   */
  readonly unsure: readonly UnsureRow[];
  /** Rows of the school's own: kept and shown, and never sent. */
  readonly addedRows: readonly AddedRow[];
  /** How many controls would be added while every unsure row is left alone, kinds with none left out. */
  readonly controls: readonly ControlCount[];
  /** How many controls of the add-in the document has already. */
  readonly existing: number;
  /** What stays without a control, with the reason. */
  readonly untaggable: readonly UntaggablePlace[];
}

export interface PlannedOutcome {
  readonly number: number;
  readonly title: string;
  /** Aspects that the document surely has. */
  readonly found: readonly AspectId[];
  /** Aspects that no row is, nor may be. */
  readonly missing: readonly AspectId[];
}

/** Tells an unsure row from the others for as long as the document's rows stay as they are. */
export type RowKey = string & { readonly brand: 'RowKey' };

/** A row that may be one of several aspects or none, or that is an aspect which stands in another row too. */
export interface UnsureRow {
  readonly key: RowKey;
  /** The outcome under which the row stands; null where that is unknown. */
  readonly outcome: number | null;
  /** The letter or number that the row carries; null for none. */
  readonly label: string | null;
  /** The row's statements, joined by ` | `. */
  readonly text: string;
  /** Why the reader is unsure: a sentence. */
  readonly reason: string;
  /** What the row may be, the likeliest first; "the school's own" is always a choice beside these. */
  readonly readings: readonly AspectId[];
}

/**
 * What a person decided about unsure rows: the aspect that a row is, or null for the school's own. A row that is
 * not named is left alone.
 */
export type PreparationDecisions = ReadonlyMap<RowKey, AspectId | null>;

export type ControlKind = Place['kind'];

export interface ControlCount {
  readonly kind: ControlKind;
  readonly count: number;
}

/** A place that gets no control. What stands there is read and sent all the same. */
export interface UntaggablePlace {
  readonly place: Place;
  readonly why: UntaggableReason;
  /** A sentence that names the place and says why. */
  readonly text: string;
}

export type UntaggableReason =
  /** There is no text and no empty line to put a control round. */
  | 'noRoom'
  /** A control of another kind, or of somebody else's, stands there; controls are never nested. */
  | 'otherControl'
  /** It holds a table, and controls are never put round tables. */
  | 'table'
  /** It is spread over cells, or over lines with something else between them. */
  | 'scattered'
  /** Several rows of the document are this aspect. */
  | 'twice'
  /** Word shows the place otherwise than its file does, so that writing there would be a guess. */
  | 'notAligned'
  /** Word refused to put a control into its row. */
  | 'refused';
