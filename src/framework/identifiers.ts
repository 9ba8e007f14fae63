// Texts that stand for something. Each kind is a type of its own, so that one is never given for another. A text that
// has no kind may be given for any: a literal in a test, or what somebody has typed.

/** The Department for Education's number for a school: six digits, such as `117123`. */
export type Urn = string & { readonly kind?: 'Urn' };

/** The number of a submission: a UUID in small letters. */
export type SubmissionId = string & { readonly kind?: 'SubmissionId' };

/** The id of a collection, such as `2026-27`. */
export type CollectionId = string & { readonly kind?: 'CollectionId' };

/** A text as a URN; null where it is not six digits and nothing else. */
export function urnOf(text: string): Urn | null {
  return /^\d{6}$/.test(text) ? text : null;
}
