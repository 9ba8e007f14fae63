import type { AspectId, GroupKey } from '../../framework/framework';

/** Which rule of the completeness check a finding comes from. */
export type FindingKind =
  | 'school-missing'
  | 'urn-missing'
  | 'urn-invalid'
  | 'best-fit-missing'
  | 'best-fit-only-hinted'
  | 'best-fit-conflict'
  | 'best-fit-unsure'
  | 'best-fit-unconfirmed'
  | 'aspect-missing'
  | 'outcome-missing'
  | 'evidence-missing'
  | 'evidence-token'
  | 'evidence-repeats-statement'
  | 'statutory-unanswered'
  | 'statutory-both'
  | 'nobody-involved'
  | 'next-step-missing'
  | 'row-added';

/** A place in the document. Its kinds have the names of the document's tags, where there is a tag. */
export type FindingPlace =
  | { readonly kind: 'school' }
  | { readonly kind: 'urn' }
  | { readonly kind: 'bestFit'; readonly aspect: AspectId }
  | { readonly kind: 'evidence'; readonly aspect: AspectId }
  | { readonly kind: 'outcome'; readonly outcome: number }
  | { readonly kind: 'actions'; readonly outcome: number }
  | { readonly kind: 'statutory'; readonly item: number }
  /** One of the people of a group, counted from 1; the whole part of the form where no group is named. */
  | { readonly kind: 'involved'; readonly group?: GroupKey; readonly row?: number }
  /** A row of the action plan, counted from 1; the whole plan where none is named. */
  | { readonly kind: 'plan'; readonly row?: number }
  /** A position in `Assessment.addedRows`, 0 for the first. */
  | { readonly kind: 'addedRow'; readonly index: number };

/**
 * How grave a finding is, the gravest first:
 * unsendable: no rating summary can be sent at all;
 * uncounted: the summary can be sent, but this rating would go as unanswered;
 * incomplete: everything can be sent, but the school has not finished this;
 * advice: nothing needs doing.
 */
export type Severity = 'unsendable' | 'uncounted' | 'incomplete' | 'advice';

/** One thing that the completeness check reports. */
export interface Finding {
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly place: FindingPlace;
  /** The problem and what to do about it, in plain words. */
  readonly text: string;
}
