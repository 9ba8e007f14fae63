/**
 * What the bytes 0x80 to 0x9F mean in Windows-1252; the five that mean nothing stay what they are. Node's own
 * decoder of that name reads them as Latin-1 in several of the versions supported.
 * https://encoding.spec.whatwg.org/index-windows-1252.txt
 */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** A text whose characters each stand for one byte, as Windows-1252 means them. */
export function fromWindows1252(bytes: string): string {
  return bytes.replace(/[\u0080-\u009f]/g, (byte) => windows1252.charAt(byte.charCodeAt(0) - 0x80));
}

/** A text whose characters each stand for one byte, as UTF-8 means them. */
export function fromUtf8(bytes: string): string {
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
