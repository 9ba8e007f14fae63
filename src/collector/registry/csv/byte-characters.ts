import { Problem } from '../../problems/problem';

/**
 * A file's bytes as text, a character for each byte, and what UTF-16 stands for as UTF-8. Which of UTF-8 and
 * Windows-1252 the bytes of any other file are is known only after the last one.
 */
export interface ByteCharacters {
  readonly chunks: AsyncIterable<string>;
  readonly isUtf16: boolean;
}

/** How much of a file's beginning is looked at, in bytes. */
const beginning = 1024;

/** Reads the beginning of a file and gives its characters, without the byte order mark. */
export async function byteCharacters(bytes: AsyncIterable<Uint8Array>): Promise<ByteCharacters> {
  const { start, rest } = await peeked(bytes, beginning);
  const encoding = utf16Of(start);
  if (encoding !== null) return { chunks: fromUtf16(rest, encoding), isUtf16: true };
  const mark = start.subarray(0, 3).equals(utf8Mark) ? utf8Mark.length : 0;
  return { chunks: fromBytes(rest, mark), isUtf16: false };
}

const utf8Mark = Buffer.from([0xef, 0xbb, 0xbf]);

/** UTF-16 by its mark, or by the zero that stands beside nearly every letter of English. */
function utf16Of(start: Buffer): 'utf-16le' | 'utf-16be' | null {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  const zeros = (from: number) => start.filter((byte, at) => at % 2 === from && byte === 0).length;
  const most = start.length / 2;
  if (start.length < 4) return null;
  if (zeros(1) > most * 0.6 && zeros(0) < most * 0.1) return 'utf-16le';
  return zeros(0) > most * 0.6 && zeros(1) < most * 0.1 ? 'utf-16be' : null;
}

async function* fromUtf16(
  bytes: AsyncIterable<Uint8Array>,
  encoding: 'utf-16le' | 'utf-16be',
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of bytes) yield latin1(Buffer.from(decoder.decode(chunk, { stream: true }), 'utf8'));
  yield latin1(Buffer.from(decoder.decode(), 'utf8'));
}

async function* fromBytes(bytes: AsyncIterable<Uint8Array>, without: number): AsyncGenerator<string> {
  let left = without;
  for await (const chunk of bytes) {
    const text = latin1(chunk);
    yield left === 0 ? text : text.slice(left);
    left = Math.max(0, left - chunk.byteLength);
  }
}

function latin1(chunk: Uint8Array): string {
  return Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength).toString('latin1');
}

/** The beginning of a stream, and the whole stream with it. */
export async function peeked(
  bytes: AsyncIterable<Uint8Array>,
  length: number,
): Promise<{ readonly start: Buffer; readonly rest: AsyncIterable<Uint8Array> }> {
  const source = bytes[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  let size = 0;
  while (size < length) {
    const next = await source.next();
    if (next.done === true) break;
    seen.push(next.value);
    size += next.value.byteLength;
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    yield* seen;
    yield* { [Symbol.asyncIterator]: () => source };
  }
  return { start: Buffer.concat(seen).subarray(0, length), rest: all() };
}

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

/** The file that is refused where it is no CSV file. */
export function unusable(text: string): Problem {
  return new Problem('unusable-file', text);
}
