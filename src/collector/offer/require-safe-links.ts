import { Problem } from '../problems/problem';

/** What begins an address: a name before `://`, or one that a browser might run or open without slashes. */
const beginsAddress = /\b([a-z][a-z0-9+.-]{0,30}):\/\/|\b(javascript|vbscript|data|blob|file):(?=\S)/gi;

/**
 * Lets a text go on in which every address is of a page that is sent encrypted; an e-mail address with `mailto:`
 * has no slashes. Others see the text with its links, so nothing else may be one.
 *
 * @throws Problem naming the field
 */
export function requireSafeLinks(text: string, field: string): void {
  for (const [, scheme] of text.matchAll(beginsAddress)) {
    if (scheme?.toLowerCase() !== 'https') {
      throw new Problem('invalid-field', 'A link begins with https:// or with mailto: and no other.', field);
    }
  }
}
