import { type Static, Type } from '@sinclair/typebox';
import { text, textOrNull } from '../fields';
import type { OperationTable } from '../operation';
import { object, oneOf, orNull } from '../parts';

/** The fewest characters of a password. Length is the only demand, as in NIST SP 800-63B. */
export const shortestPassword = 12;
/** Long enough for any sentence; short enough that nobody keeps the collector busy with hashing. */
export const longestPassword = 256;

/** The role of an account. */
export const role = oneOf(['manager', 'county', 'administrator']);
export type Role = Static<typeof role>;

/** How an account signs in: with a password of its own, or through the identity provider. */
export const way = oneOf(['password', 'openid']);

/** The person who is signed in. */
export const person = object({
  account: text,
  email: text,
  name: text,
  role,
  /** A manager's area; null for the others. */
  area: orNull(object({ id: text, name: text })),
  way,
});
export type Person = Static<typeof person>;

/** The ways to sign in. */
export const waysToSignIn = object({
  password: Type.Boolean(),
  /** The name of the county's own sign-in; null where there is none. */
  openId: textOrNull,
});

// Any length is taken, so that a wrong password is told like any other.
const password = Type.String({ maxLength: longestPassword });

/** A browser is led to another address, and gets no content. */
const ledOn = Type.Null({ description: 'Leads on to the address in `Location`.' });

export const sessionOperations = {
  'GET /session/ways': {
    operationId: 'waysToSignIn',
    summary: 'Tells which ways to sign in there are.',
    response: { 200: waysToSignIn },
  },
  'GET /session/openid': {
    operationId: 'beginOpenIdSignIn',
    summary: 'Leads the browser to the identity provider.',
    response: { 303: ledOn },
  },
  'GET /session/openid/callback': {
    operationId: 'finishOpenIdSignIn',
    summary: 'Takes the browser back from the identity provider.',
    response: { 303: ledOn },
  },
  'POST /session': {
    operationId: 'signIn',
    summary: 'Signs in with an e-mail address and a password.',
    body: object({ email: Type.String({ maxLength: 254 }), password }),
    response: { 200: person },
  },
  'GET /session': {
    operationId: 'whoIsSignedIn',
    summary: 'Tells who is signed in.',
    response: { 200: person },
  },
  'DELETE /session': { operationId: 'signOut', summary: 'Signs out.' },
  'DELETE /sessions': {
    operationId: 'signOutEverywhere',
    summary: 'Ends every session of the account.',
  },
  'PUT /session/password': {
    operationId: 'changeOwnPassword',
    summary: 'Changes one’s own password, and ends every other session.',
    body: object({
      current: password,
      password: Type.String({ minLength: shortestPassword, maxLength: longestPassword }),
    }),
  },
} as const satisfies OperationTable;
