/** Words, as people compare them: without case, quotes, hyphens, soft hyphens or invisible characters. */

const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]|[\uFE00-\uFE0F]/g;
const apostrophes = /['‘’ʼ`´]/g;
const word = /[\p{L}\p{N}]+/gu;

/** Beyond ASCII and the punctuation of ordinary typing; such texts need Unicode's slower rules. */
const unusual = /[^\0-\x7F‘’“”–—…•]/;

/** The words of a text in lower case; hyphens and slashes part words, apostrophes do not. */
export function wordsOf(text: string): string[] {
  if (unusual.test(text)) {
    const plain = text.normalize('NFKC').replace(invisible, '').replace(apostrophes, '');
    return plain.toLowerCase().match(word) ?? [];
  }
  return plainWords(text.toLowerCase());
}

/** The words of a lower-case text of ordinary typing, letter by letter: several times quicker than a pattern. */
function plainWords(text: string): string[] {
  const words: string[] = [];
  let from = -1;
  let begun = '';
  for (let at = 0; at <= text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isWordCode(code)) {
      if (from < 0) from = at;
    } else if (from >= 0) {
      begun += text.slice(from, at);
      from = -1;
      if (isApostrophe(code) && isWordCode(text.charCodeAt(at + 1))) continue;
      words.push(begun);
      begun = '';
    }
  }
  return words;
}

/** True for `a` to `z` and `0` to `9`; false beyond the end of a text. */
function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x60 || code === 0x2018 || code === 0x2019;
}

/** One spelling for all texts that read the same: their words, one space apart. */
export function normalise(text: string): string {
  return wordsOf(text).join(' ');
}

/** The same for a text that may well be a pack's, letter for letter: see `normaliseOnce`. */
export function normaliseKnown(text: string): string {
  return remembered.get(text) ?? normalise(text);
}

const remembered = new Map<string, string>();

/** Normalises a text of a pack, and remembers it: most documents carry most of the pack word for word. */
export function normaliseOnce(text: string): string {
  const normal = normalise(text);
  remembered.set(text, normal);
  return normal;
}

/** White space other than single spaces between words, or anything invisible. */
const untidy = /[^\S ]| {2}|^ | $|[^\0-\x7F‘’“”–—…•]/;

/** The text without invisible characters, white space folded to single spaces. */
export function tidy(text: string): string {
  if (!untidy.test(text)) return text;
  const seen = unusual.test(text) ? text.replace(invisible, '') : text;
  return seen.replace(/\s+/g, ' ').trim();
}

/** True where a text has at least one letter or digit. */
export function hasWords(text: string): boolean {
  return /[a-z0-9]/i.test(text) || (unusual.test(text) && /[\p{L}\p{N}]/u.test(text));
}
