import { crc32, deflateRawSync, constants } from 'node:zlib';

/** The numbers of the ways to pack an entry. */
const methods = { stored: 0, deflated: 8, deflate64: 9 };

/** One entry of a zip written byte by byte, so that what it declares may differ from what it holds. */
export interface RawEntry {
  readonly path: string;
  /** The entry's data as deflated, or as stored. */
  readonly data: Uint8Array;
  readonly method: keyof typeof methods;
  /** The size that the headers declare for the unpacked data. */
  readonly declaredSize: number;
  readonly crc: number;
}

/** An entry that tells the truth about this content. */
export function honestEntry(path: string, content: string): RawEntry {
  const bytes = Buffer.from(content, 'utf8');
  return {
    path,
    data: deflateRawSync(bytes),
    method: 'deflated',
    declaredSize: bytes.length,
    crc: crc32(bytes),
  };
}

/** Deflated data of this start and then a mebibyte of spaces, this many times over. */
export function deflatedSpaces(start: string, mebibytes: number): Uint8Array {
  const flush = { finishFlush: constants.Z_FULL_FLUSH };
  const spaces = deflateRawSync(Buffer.alloc(2 ** 20, ' '), flush);
  const end = Buffer.from([3, 0]);
  const middle = Array.from({ length: mebibytes }, () => spaces);
  return Buffer.concat([deflateRawSync(Buffer.from(start), flush), ...middle, end]);
}

/** A zip of these entries. */
export function rawZip(entries: readonly RawEntry[]): Uint8Array {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.path, 'utf8');
    const fields = commonFields(entry, name.length);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, name, entry.data]);
    const offsetField = Buffer.alloc(14);
    offsetField.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, offsetField, name]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

/** The fields that local header and central directory share, from the version to the lengths. */
function commonFields(entry: RawEntry, nameLength: number): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(0x0800, 2);
  fields.writeUInt16LE(methods[entry.method], 4);
  fields.writeUInt16LE(0x4f73, 8);
  fields.writeUInt32LE(entry.crc, 10);
  fields.writeUInt32LE(entry.data.length, 14);
  fields.writeUInt32LE(entry.declaredSize, 18);
  fields.writeUInt16LE(nameLength, 22);
  return fields;
}
