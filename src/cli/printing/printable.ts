/** Characters that would move a terminal's cursor, change its state or turn the reading direction. */
const unsafe = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
const everyUnsafe = new RegExp(unsafe, 'gu');

/** A text from a document or a file name on one line, safe to show in a terminal. */
export function printable(text: string): string {
  return text.replace(/\s+/g, ' ').replace(everyUnsafe, '').trim();
}

/** JSON on lines of its own, without a raw character that a terminal would act on; it parses to the same. */
export function printableJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(everyUnsafe, (character) =>
    character === '\n' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
