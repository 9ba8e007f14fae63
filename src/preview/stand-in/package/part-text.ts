import { strFromU8, strToU8 } from 'fflate';

/** How a part's XML is encoded in its bytes. */
export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be';

/** The text of an XML part. A byte order mark is taken off and remembered in the encoding. */
export function decodePart(bytes: Uint8Array): { text: string; encoding: Encoding } {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return { text: strFromU8(bytes.subarray(3)), encoding: 'utf-8-bom' };
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: fromUtf16(bytes, 0), encoding: 'utf-16le' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: fromUtf16(bytes, 1), encoding: 'utf-16be' };
  return { text: strFromU8(bytes), encoding: 'utf-8' };
}

/** The bytes of an XML part, in the encoding that it was read in. */
export function encodePart(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return strToU8(text);
  if (encoding === 'utf-8-bom') return strToU8(`\uFEFF${text}`);
  const bytes = new Uint8Array(2 + text.length * 2);
  const high = encoding === 'utf-16be' ? 0 : 1;
  for (const [at, unit] of [
    0xfeff,
    ...Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)),
  ].entries()) {
    bytes[at * 2 + high] = unit >> 8;
    bytes[at * 2 + 1 - high] = unit & 0xff;
  }
  return bytes;
}

function fromUtf16(bytes: Uint8Array, low: 0 | 1): string {
  let text = '';
  for (let at = 2; at + 1 < bytes.length; at += 2) {
    text += String.fromCharCode((bytes[at + low] ?? 0) | ((bytes[at + 1 - low] ?? 0) << 8));
  }
  return text;
}
