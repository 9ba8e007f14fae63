import { crc32, deflateRawSync } from 'node:zlib';
import { strToU8 } from 'fflate';

/** A file to be put in a zip; what is not given is told truly. */
export interface RawEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  /** What the zip declares, whatever is in it. */
  readonly size?: number;
  readonly crc?: number;
  /** The content as it stands in the zip, where that is not the content deflated. */
  readonly packed?: Uint8Array;
}

export interface RawZip {
  readonly before?: Uint8Array;
  readonly comment?: string;
  /** Sizes and offsets stand in zip64 fields only. */
  readonly zip64?: boolean;
  /** Sizes and checksum stand after each file and not before it, as where a zip is written in one go. */
  readonly descriptors?: boolean;
}

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const IN_ZIP64 = 0xffffffff;
const NOTHING = new Uint8Array();

/** Writes a zip as it is told, sound or not (PKWARE APPNOTE 4.3); by Node's deflate, which is quicker than any script. */
export function rawZip(entries: readonly RawEntry[], zip: RawZip = {}): Uint8Array {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const content = typeof entry.content === 'string' ? strToU8(entry.content) : entry.content;
    const method = entry.method ?? 8;
    const packed = entry.packed ?? (method === 0 ? content : deflateRawSync(content));
    const name = strToU8(entry.name);
    const size = entry.size ?? content.length;
    const crc = entry.crc ?? crc32(content);
    const flags = (entry.flags ?? 0) | (zip.descriptors ? 8 : 0);
    const told = zip.descriptors ? [0, 0, 0] : [crc, packed.length, size];
    const local = joined([
      u32(LOCAL_HEADER),
      u16(45, flags, method, 0, 0),
      u32(...told),
      u16(name.length, 0),
    ]);
    const descriptor = zip.descriptors ? u32(0x08074b50, crc, packed.length, size) : NOTHING;
    const extra = zip.zip64 ? joined([u16(1, 24), u64(size, packed.length, offset)]) : NOTHING;
    const [shownPacked, shownSize, shownOffset] = zip.zip64
      ? [IN_ZIP64, IN_ZIP64, IN_ZIP64]
      : [packed.length, size, offset];
    directory.push(
      u32(DIRECTORY_ENTRY),
      u16(45, 45, flags, method, 0, 0),
      u32(crc, shownPacked, shownSize),
      u16(name.length, extra.length, 0, 0, 0),
      u32(0, shownOffset),
      name,
      extra,
    );
    files.push(local, name, packed, descriptor);
    offset += local.length + name.length + packed.length + descriptor.length;
  }
  const size = joined(directory).length;
  const comment = strToU8(zip.comment ?? '');
  const end64 = [
    u32(0x06064b50),
    u64(44),
    u16(45, 45),
    u32(0, 0),
    u64(entries.length, entries.length, size, offset),
    u32(0x07064b50, 0),
    u64(offset + size),
    u32(1),
  ];
  const end = [
    u32(0x06054b50),
    u16(0, 0, entries.length, entries.length),
    u32(size, zip.zip64 ? IN_ZIP64 : offset),
    u16(comment.length),
    comment,
  ];
  return joined([zip.before ?? NOTHING, ...files, ...directory, ...(zip.zip64 ? end64 : []), ...end]);
}

const u16 = (...values: readonly number[]): Uint8Array => new Uint8Array(Uint16Array.from(values).buffer);
const u32 = (...values: readonly number[]): Uint8Array => new Uint8Array(Uint32Array.from(values).buffer);
const u64 = (...values: readonly number[]): Uint8Array =>
  new Uint8Array(BigUint64Array.from(values, BigInt).buffer);

/** Pieces put together. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
