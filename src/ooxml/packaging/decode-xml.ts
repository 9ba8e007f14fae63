import { malformedXml } from '../refusals';

/**
 * The text of an XML file: by its byte order mark, else by the zeros that UTF-16 puts round `<`, else by the
 * encoding that its declaration names, else as UTF-8 (XML 1.0, appendix F).
 *
 * @throws {UnreadableDocument} `malformed-xml` for an unknown encoding or bytes that are not in it.
 */
export function decodeXml(bytes: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch (error) {
    throw malformedXml(error);
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x3c && second === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  if (first === 0xef) return 'utf-8';
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  const declared = /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)/.exec(start)?.[1] ?? 'utf-8';
  // A text that begins in single bytes is not in UTF-16, whatever a careless converter left declared.
  return /^(utf-?16|ucs-?2|iso-10646-ucs-2)/i.test(declared) ? 'utf-8' : declared;
}
