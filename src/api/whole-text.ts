/**
 * The one rule for the characters of any text that the collector takes. Refused are control characters but for tabs
 * and line ends, and one half of a pair of UTF-16 (a lone surrogate): PostgreSQL, SQLite and Word documents cannot hold
 * them, and would cut the text or change it.
 */
export function isWholeText(text: string): boolean {
  return !/[\p{Cs}]|(?![\t\n\r])\p{Cc}/u.test(text);
}
