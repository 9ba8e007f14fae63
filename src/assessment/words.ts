/** From this many characters on, a text's words are remembered. */
const isLong = 200;
/** How many texts are remembered: more than a document has aspects and lines of evidence. */
const most = 200;
const remembered = new Map<string, string>();

/**
 * A text's words in small letters, one space between, without punctuation, symbols or invisible characters. Many
 * ask this of the same evidence at each letter that is typed, so that of long texts the last are remembered.
 */
export function words(text: string): string {
  if (text.length < isLong) return wordsOf(text);
  const known = remembered.get(text) ?? wordsOf(text);
  remembered.delete(text);
  remembered.set(text, known);
  for (const oldest of remembered.keys()) {
    if (remembered.size <= most) break;
    remembered.delete(oldest);
  }
  return known;
}

function wordsOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The number of words in a text that `words` has made. */
export function wordCount(text: string): number {
  if (text === '') return 0;
  let count = 1;
  for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1)) count += 1;
  return count;
}

/** Whether a phrase stands in a text, both as `words` gives them, on the borders of words. */
export function containsWords(text: string, phrase: string): boolean {
  return ` ${text} `.includes(` ${phrase} `);
}

/**
 * A text without these phrases, of which the longest is taken out first. Text and phrases are as `words` makes them.
 */
export function withoutWords(text: string, phrases: Iterable<string>): string {
  const longestFirst = [...phrases].filter((phrase) => phrase !== '').sort((a, b) => b.length - a.length);
  return longestFirst
    .reduce((rest, phrase) => rest.replace(new RegExp(`(?<= )${phrase} `, 'gu'), ''), ` ${text} `)
    .trim();
}
