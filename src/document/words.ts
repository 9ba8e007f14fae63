/** Words, as people compare them: without case, quotes, hyphens, soft hyphens or invisible characters. */

const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;
const apostrophes = /['‘’ʼ`´]/g;
const apostrophe = /['‘’`]/;
const word = /[\p{L}\p{N}]+/gu;

/** Beyond ASCII and the punctuation of ordinary typing; such texts need Unicode's slower rules. */
const unusual = /[^\0-\x7F‘’“”–—…•]/;
const plainWord = /[a-z0-9]+(?:['‘’`][a-z0-9]+)*/g;

/** The words of a text in lower case; hyphens and slashes part words, apostrophes do not. */
export function wordsOf(text: string): string[] {
  if (unusual.test(text)) {
    const plain = text.normalize('NFKC').replace(invisible, '').replace(apostrophes, '');
    return plain.toLowerCase().match(word) ?? [];
  }
  const words: string[] = text.toLowerCase().match(plainWord) ?? [];
  for (let at = 0; at < words.length; at += 1) {
    const found = words[at] ?? '';
    if (apostrophe.test(found)) words[at] = found.replace(apostrophes, '');
  }
  return words;
}

/** One spelling for all texts that read the same: their words, one space apart. */
export function normalise(text: string): string {
  return wordsOf(text).join(' ');
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
