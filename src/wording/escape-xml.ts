/** Characters that XML 1.0 cannot carry, not even escaped: most control characters, lone surrogates, U+FFFE, U+FFFF. */
const unwritable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/**
 * A text as it may stand in XML or HTML, between tags or inside double quotation marks. Characters that XML cannot
 * carry are left out.
 */
export function escapeXml(text: string): string {
  return text.replace(unwritable, '').replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}
