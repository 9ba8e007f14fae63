/** Words, as people compare them: without case, quotes, hyphens, soft hyphens or invisible characters. */

const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;
const apostrophes = /['‘’ʼ`´]/g;
const word = /[\p{L}\p{N}]+/gu;

/** The words of a text in lower case; hyphens and slashes part words, apostrophes do not. */
export function wordsOf(text: string): string[] {
  return (
    text.normalize('NFKC').replace(invisible, '').replace(apostrophes, '').toLowerCase().match(word) ?? []
  );
}

/** One spelling for all texts that read the same: their words, one space apart. */
export function normalise(text: string): string {
  return wordsOf(text).join(' ');
}

/** The text without invisible characters, white space folded to single spaces. */
export function tidy(text: string): string {
  return text.replace(invisible, '').replace(/\s+/gu, ' ').trim();
}

/** True where a text has at least one letter or digit. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
