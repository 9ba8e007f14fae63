import { MAXIMUM_ENTRIES } from '../limits';
import { tooLarge } from '../refusals';

/** A file in a zip, as the central directory describes it. Sizes and offsets in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated; nothing else is used by Word files. */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Of the local header, from the beginning of the file. */
  readonly offset: number;
}

/** The central directory of a zip. */
export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  /** False where the directory breaks off: entries may be missing. */
  readonly complete: boolean;
}

interface DirectoryPlace {
  readonly start: number;
  readonly end: number;
  /** What stands before the zip in the file, and is not counted in its offsets. */
  readonly shift: number;
}

const ENTRY = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const END_64_LOCATOR = 0x07064b50;
const END_SIZE = 22;
const END_64_SIZE = 56;
const LOCATOR_SIZE = 20;
const ENTRY_SIZE = 46;
const LONGEST_COMMENT = 0xffff;
/** What a 32-bit field holds where the number stands in the zip64 field instead. */
const IN_ZIP64 = 0xffffffff;
const ZIP64_FIELD = 1;
const ENCRYPTED_FLAG = 1;

/**
 * Reads the central directory (PKWARE APPNOTE 4.3), or gives null for a file without one. fflate's own
 * listing trusts every number; this one believes only what lies within the file.
 *
 * @throws {UnreadableDocument} `too-large` for more entries than a document has.
 */
export function readZipDirectory(bytes: Uint8Array): ZipDirectory | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const last = view.byteLength - END_SIZE;
  for (let end = last; end >= Math.max(0, last - LONGEST_COMMENT); end--) {
    if (view.getUint32(end, true) !== END) continue;
    const place = placeOf(view, end);
    if (place) return readEntries(bytes, view, place);
  }
  return null;
}

function placeOf(view: DataView, end: number): DirectoryPlace | null {
  return (
    zip64Place(view, end) ?? place(view, end, view.getUint32(end + 12, true), view.getUint32(end + 16, true))
  );
}

function zip64Place(view: DataView, end: number): DirectoryPlace | null {
  const locator = end - LOCATOR_SIZE;
  if (locator < END_64_SIZE || view.getUint32(locator, true) !== END_64_LOCATOR) return null;
  for (const record of [uint64(view, locator + 8), locator - END_64_SIZE]) {
    if (record <= locator - END_64_SIZE && view.getUint32(record, true) === END_64) {
      return place(view, record, uint64(view, record + 40), uint64(view, record + 48));
    }
  }
  return null;
}

/** The directory ends where its end record begins; failing that, it begins where the record says. */
function place(view: DataView, end: number, size: number, offset: number): DirectoryPlace | null {
  for (const start of [end - size, offset]) {
    if (start >= 0 && start + ENTRY_SIZE <= end && view.getUint32(start, true) === ENTRY) {
      return { start, end, shift: start - offset };
    }
  }
  return size === 0 ? { start: end, end, shift: 0 } : null;
}

function readEntries(bytes: Uint8Array, view: DataView, { start, end, shift }: DirectoryPlace): ZipDirectory {
  const decoder = new TextDecoder();
  const entries: ZipEntry[] = [];
  let at = start;
  while (at + ENTRY_SIZE <= end && view.getUint32(at, true) === ENTRY) {
    const nameEnd = at + ENTRY_SIZE + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    if (extraEnd > end) break;
    if (entries.length === MAXIMUM_ENTRIES) throw tooLarge();
    const [size, packedSize, offset] = sizesOf(view, at, nameEnd, extraEnd);
    entries.push({
      name: decoder.decode(bytes.subarray(at + ENTRY_SIZE, nameEnd)),
      encrypted: (view.getUint16(at + 8, true) & ENCRYPTED_FLAG) !== 0,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedSize,
      size,
      offset: offset + shift,
    });
    at = extraEnd + view.getUint16(at + 32, true);
  }
  return { entries, complete: at === end };
}

/** Size, packed size and offset: in the entry itself, or in this order in its zip64 field. */
function sizesOf(view: DataView, at: number, extra: number, end: number): [number, number, number] {
  const size = view.getUint32(at + 24, true);
  const packedSize = view.getUint32(at + 20, true);
  const offset = view.getUint32(at + 42, true);
  let next = zip64Field(view, extra, end);
  const whole = (value: number): number => {
    if (value !== IN_ZIP64 || next === null || next + 8 > end) return value;
    next += 8;
    return uint64(view, next - 8);
  };
  return [whole(size), whole(packedSize), whole(offset)];
}

function zip64Field(view: DataView, from: number, end: number): number | null {
  for (let at = from; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === ZIP64_FIELD) return at + 4;
  }
  return null;
}

function uint64(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}
