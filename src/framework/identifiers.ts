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

/**
 * The registers that number schools and settings. `ofsted`: a registration with Ofsted, such as `EY303456`, of two
 * letters and six digits, or of digits alone. `laestab`: the local authority's three digits and the establishment's
 * four, `919/2034`. `ukprn`: the register of learning providers, eight digits from 10000000.
 */
export type IdentifierScheme = 'urn' | 'ofsted' | 'laestab' | 'ukprn';

/** A number by which a school or setting is known, with the register that it belongs to. */
export interface SchoolIdentifier {
  readonly scheme: IdentifierScheme;
  readonly value: string;
}

const registers: Readonly<Record<IdentifierScheme, string>> = {
  urn: 'a URN',
  ofsted: 'a number of Ofsted’s',
  laestab: 'a DfE establishment number (LAESTAB)',
  ukprn: 'a UK provider reference number (UKPRN)',
};

/** What kind of number an identifier is, for the middle of a sentence: `an Ofsted early years number`. */
export function kindOfIdentifier({ scheme, value }: SchoolIdentifier): string {
  return scheme === 'ofsted' && /^EY/.test(value) ? 'an Ofsted early years number' : registers[scheme];
}
