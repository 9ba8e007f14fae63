import { Problem } from '../problems/problem';

/** The beginning of an address: a scheme before `://`, or one that a browser might run or open without slashes. */
const beginsAddress = /\b([a-z][a-z0-9+.-]{0,30}):\/\/|\b(javascript|vbscript|data|blob|file):(?=\S)/gi;

/** A user before the host, which reads like a host: `https://bank.example@elsewhere.example`. */
const hasUserInLink = /https:[\\/]*[^\s\\/?#]*@/i;

/**
 * Requires that every address in a text begins with `https://`. An e-mail address with `mailto:` has no slashes and
 * is allowed. Other people see the text with its links, so no other address may become one.
 *
 * @throws Problem naming the field
 */
export function requireSafeLinks(text: string, field: string): void {
  if (hasUserInLink.test(text)) {
    throw new Problem('invalid-field', 'A link names its host alone, without a user before an @.', field);
  }
  for (const [, scheme] of text.matchAll(beginsAddress)) {
    if (scheme?.toLowerCase() !== 'https') {
      throw new Problem('invalid-field', 'A link begins with https:// or with mailto: and no other.', field);
    }
  }
}
