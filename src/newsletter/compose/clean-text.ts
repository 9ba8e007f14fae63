/** Characters that no XML can hold, or that would turn the reading direction of the text after them. */
const unprintable = /[\p{Cc}\p{Cs}\uFFFE\uFFFF\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** A text on one line that a document, a page and an e-mail can all hold. */
export function cleanText(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(unprintable, '').trim();
}

/** The paragraphs of a text that somebody has typed, without the empty ones. */
export function paragraphsOf(text: string | null): readonly string[] {
  return (text ?? '')
    .split(/[\n\r\u2028\u2029]+/u)
    .map(cleanText)
    .filter((paragraph) => paragraph !== '');
}

const safeProtocols = ['http:', 'https:', 'mailto:'];

/** The address as it may stand in a document; null where it is no web page and no e-mail address. */
export function safeLink(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return safeProtocols.includes(protocol) ? href : null;
}
