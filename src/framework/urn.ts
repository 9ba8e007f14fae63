/** The Department for Education's number for a school: six digits, such as `117123`. */
export type Urn = string & { readonly brand: 'Urn' };

/** A text as a URN; null where it is not six digits and nothing else. */
export function urnOf(text: string): Urn | null {
  return /^\d{6}$/.test(text) ? (text as Urn) : null;
}
