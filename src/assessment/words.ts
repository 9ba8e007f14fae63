/** A text's words in small letters, one space between, without punctuation, symbols or invisible characters. */
export function words(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** How many words there are in what `words` gives. */
export function wordCount(text: string): number {
  return text === '' ? 0 : text.split(' ').length;
}

/** Whether a phrase stands in a text, both as `words` gives them, on the borders of words. */
export function containsWords(text: string, phrase: string): boolean {
  return ` ${text} `.includes(` ${phrase} `);
}

/** What is left of a text when every phrase is taken out of it, the longest first; all as `words` gives them. */
export function withoutWords(text: string, phrases: Iterable<string>): string {
  const longestFirst = [...phrases].filter((phrase) => phrase !== '').sort((a, b) => b.length - a.length);
  return longestFirst
    .reduce((rest, phrase) => rest.replace(new RegExp(`(?<= )${phrase} `, 'gu'), ''), ` ${text} `)
    .trim();
}
