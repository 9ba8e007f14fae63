import { type Static, Type } from '@sinclair/typebox';
import { text } from './fields';
import { object } from './parts';

/** Every problem that the collector answers with, its status and its title. Released kinds never change. */
export const problems = {
  'unreadable-request': { status: 400, title: 'The request cannot be read' },
  'invalid-field': { status: 400, title: 'A field is not as it should be' },
  'key-not-accepted': { status: 401, title: 'The school key is not accepted' },
  'not-signed-in': { status: 401, title: 'Nobody is signed in' },
  'sign-in-refused': { status: 401, title: 'The sign-in is not accepted' },
  'not-permitted': { status: 403, title: 'Not permitted' },
  'other-origin': { status: 403, title: 'The request came from another site' },
  'other-school': { status: 403, title: 'The key belongs to another school' },
  'not-found': { status: 404, title: 'Not found' },
  'no-open-collection': { status: 404, title: 'No collection is open' },
  'method-not-allowed': { status: 405, title: 'The address takes other methods' },
  'too-slow': { status: 408, title: 'The request took too long' },
  'submission-differs': { status: 409, title: 'Another summary was sent under this submission’s number' },
  'email-taken': { status: 409, title: 'There is an account for this address' },
  'collection-exists': { status: 409, title: 'There is a collection with this id already' },
  'collection-state': { status: 409, title: 'The collection cannot go on like this' },
  'registry-changed': { status: 409, title: 'The import is not what was previewed' },
  'already-asked': { status: 409, title: 'The school has asked already' },
  'already-withdrawn': { status: 409, title: 'The summary has been withdrawn already' },
  'contact-request-state': { status: 409, title: 'The request cannot go on like this' },
  'too-large': { status: 413, title: 'The request is too large' },
  'not-json': { status: 415, title: 'The request is not JSON' },
  'collection-not-open': { status: 422, title: 'The collection is not open' },
  'unknown-school': { status: 422, title: 'There is no such school' },
  'unusable-file': { status: 422, title: 'The file cannot be used' },
  'collection-published': { status: 422, title: 'The collection is published' },
  'other-edition': { status: 422, title: 'The collection asks for another edition' },
  'not-shareable': { status: 422, title: 'An aspect cannot be shared' },
  'nothing-to-supersede': { status: 422, title: 'There is no earlier submission to correct' },
  'no-public-address': { status: 422, title: 'The collector does not know its own address' },
  'wrong-password': { status: 422, title: 'The present password is wrong' },
  'own-account': { status: 422, title: 'This cannot be done to one’s own account' },
  'no-such-area': { status: 422, title: 'There is no such area' },
  'nobody-offers': { status: 422, title: 'No school offers to share the aspect' },
  'no-area': { status: 422, title: 'The school is in no area' },
  'not-comparable': { status: 422, title: 'The collections cannot be compared' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  'head-too-large': { status: 431, title: 'The head of the request is too large' },
  'internal-error': { status: 500, title: 'Something went wrong' },
  unavailable: { status: 503, title: 'The collector cannot store anything at the moment' },
} as const satisfies Record<string, { readonly status: number; readonly title: string }>;

export type ProblemKind = keyof typeof problems;

/** A problem as it goes over the wire, as `application/problem+json` (RFC 9457). */
export const problemDetails = object({
  /** Names the kind of problem, such as `/problems/other-school`. */
  type: Type.Unsafe<`/problems/${ProblemKind}`>(text),
  title: text,
  status: Type.Integer(),
  /** What is wrong and what to do, in words that a school can be shown. */
  detail: text,
  /** Names this one occurrence; the service's log has it too. */
  instance: text,
  /** The field at fault, such as `ratings.1b`. */
  field: Type.Optional(text),
});
export type ProblemDetails = Static<typeof problemDetails>;
