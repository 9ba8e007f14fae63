import { Inflate } from 'fflate';
import { damaged, encrypted, notWord, tooLarge } from '../refusals';
import { UnreadableDocument } from '../unreadable-document';
import { crc32 } from './crc32';
import type { ZipEntry } from './zip-directory';

const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;

/** Bytes given to the inflater at a time: deflate packs at most 1,032 to 1, so each gives at most 8 MB. */
const PIECE = 8 * 1024;

/** In bytes: how much longer than it says a damaged part may be before it is taken for a trap. */
const LONGEST_DAMAGE = 8 * 1024 * 1024;

/** Sound data gives something at least once in a stored block's 64 KB. */
const LONGEST_FRUITLESS = 128 * 1024;

/**
 * Unpacks one file of a zip and checks it. The caller has checked that the size which it declares is
 * bearable; a file that holds more is refused as soon as that shows.
 *
 * @throws {UnreadableDocument} `encrypted`, `truncated`, `too-large`, or `not-word` for a method of packing
 * that Word does not use.
 */
export function unpackEntry(zip: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.encrypted) throw encrypted();
  const content = unpack(packedBytes(zip, entry), entry);
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw damaged();
  return content;
}

function packedBytes(zip: Uint8Array, { offset, packedSize }: ZipEntry): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  if (offset < 0 || offset + LOCAL_HEADER_SIZE > zip.length) throw damaged();
  if (view.getUint32(offset, true) !== LOCAL_HEADER) throw damaged();
  const names = view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const start = offset + LOCAL_HEADER_SIZE + names;
  if (start + packedSize > zip.length) throw damaged();
  return zip.subarray(start, start + packedSize);
}

function unpack(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.method === STORED) return packed;
  if (entry.method === DEFLATED) return inflate(packed, entry.size);
  throw notWord(
    'This file is packed in a way that Word does not use. Open it in Word, save it as a Word Document ' +
      '(.docx), then try again.',
  );
}

function inflate(packed: Uint8Array, size: number): Uint8Array {
  const content = new Uint8Array(size);
  if (size === 0) return content;
  let filled = 0;
  const inflater = new Inflate((piece) => {
    // A changed bit makes a part a little longer; only a file made to do harm grows without end.
    if (filled + piece.length > size + LONGEST_DAMAGE) throw tooLarge();
    if (filled < size) content.set(piece.subarray(0, size - filled), filled);
    filled += piece.length;
  });
  let fruitful = 0;
  for (let at = 0; at < packed.length; at += PIECE) {
    const before = filled;
    push(inflater, packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    if (filled > before) fruitful = at;
    else if (at - fruitful > LONGEST_FRUITLESS) throw damaged();
  }
  if (filled > size) throw damaged();
  return content.subarray(0, filled);
}

function push(inflater: Inflate, piece: Uint8Array, last: boolean): void {
  try {
    inflater.push(piece, last);
  } catch (error) {
    throw error instanceof UnreadableDocument ? error : damaged(error);
  }
}
