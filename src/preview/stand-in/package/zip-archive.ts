import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { crc32 } from './crc32';

const localHeaderSize = 30;
const centralHeaderSize = 46;
const centralSignature = 0x02014b50;
const endSignature = 0x06054b50;
const endSize = 22;
const deflated = 8;
const utf8Names = 0x0800;

interface Entry {
  readonly name: string;
  /** The entry as it stands in the file: local header, data and what follows it, up to the next entry. */
  readonly local: Uint8Array;
  /** The entry's record in the central directory. */
  readonly central: Uint8Array;
}

/**
 * A zip file of which some entries can be replaced or added. What is not touched comes out again byte for
 * byte: header, compressed data, order, time. ZIP64 is not read; no Word document that fits a browser has it.
 */
export class ZipArchive {
  private constructor(private readonly entries: Map<string, Entry>) {}

  /** @throws Error when the bytes are not a zip file. */
  static read(bytes: Uint8Array): ZipArchive {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let end = bytes.length - endSize;
    while (end >= 0 && view.getUint32(end, true) !== endSignature) end -= 1;
    if (end < 0) throw new Error('The file is not a zip file.');
    const directory = view.getUint32(end + 16, true);
    const found: { name: string; central: Uint8Array; offset: number }[] = [];
    for (let at = directory; at < end && view.getUint32(at, true) === centralSignature;) {
      const nameLength = view.getUint16(at + 28, true);
      const size =
        centralHeaderSize + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
      const name = strFromU8(bytes.subarray(at + centralHeaderSize, at + centralHeaderSize + nameLength));
      found.push({ name, central: bytes.subarray(at, at + size), offset: view.getUint32(at + 42, true) });
      at += size;
    }
    const starts = [...found.map(({ offset }) => offset), directory].sort((a, b) => a - b);
    const entries = found
      .sort((a, b) => a.offset - b.offset)
      .map(({ name, central, offset }): [string, Entry] => {
        const next = starts[starts.indexOf(offset) + 1] ?? directory;
        return [name, { name, central, local: bytes.subarray(offset, next) }];
      });
    return new ZipArchive(new Map(entries));
  }

  names(): string[] {
    return [...this.entries.keys()];
  }

  /** The contents of an entry; null when there is none of that name. */
  get(name: string): Uint8Array | null {
    const entry = this.entries.get(name);
    if (!entry) return null;
    const local = viewOf(entry.local);
    const start = localHeaderSize + local.getUint16(26, true) + local.getUint16(28, true);
    // A streamed entry has its sizes only in the central directory.
    const central = viewOf(entry.central);
    const data = entry.local.subarray(start, start + central.getUint32(20, true));
    if (central.getUint16(10, true) !== deflated) return data;
    return inflateSync(data, { out: new Uint8Array(central.getUint32(24, true)) });
  }

  /** The archive with these entries replaced, or added at its end. */
  with(replacements: ReadonlyMap<string, Uint8Array>): ZipArchive {
    const entries = new Map(this.entries);
    for (const [name, contents] of replacements) entries.set(name, packed(name, contents, entries.get(name)));
    return new ZipArchive(entries);
  }

  write(): Uint8Array {
    const chunks: Uint8Array[] = [];
    const directory: Uint8Array[] = [];
    let offset = 0;
    for (const { local, central } of this.entries.values()) {
      const record = central.slice();
      viewOf(record).setUint32(42, offset, true);
      directory.push(record);
      chunks.push(local);
      offset += local.length;
    }
    const size = directory.reduce((sum, record) => sum + record.length, 0);
    const end = new DataView(new ArrayBuffer(endSize));
    end.setUint32(0, endSignature, true);
    end.setUint16(8, directory.length, true);
    end.setUint16(10, directory.length, true);
    end.setUint32(12, size, true);
    end.setUint32(16, offset, true);
    return concatenate([...chunks, ...directory, new Uint8Array(end.buffer)]);
  }
}

/** An entry with new contents; its time and attributes are those of the entry that it replaces. */
function packed(name: string, contents: Uint8Array, replaced: Entry | undefined): Entry {
  const nameBytes = strToU8(name);
  const data = deflateSync(contents);
  const central = new Uint8Array(centralHeaderSize + nameBytes.length);
  const view = viewOf(central);
  if (replaced) central.set(replaced.central.subarray(0, centralHeaderSize));
  else view.setUint32(12, earliestTime, true);
  view.setUint32(0, centralSignature, true);
  view.setUint16(4, 20, true);
  view.setUint16(6, 20, true);
  view.setUint16(8, utf8Names, true);
  view.setUint16(10, deflated, true);
  view.setUint32(16, crc32(contents), true);
  view.setUint32(20, data.length, true);
  view.setUint32(24, contents.length, true);
  view.setUint32(28, nameBytes.length, true);
  view.setUint16(32, 0, true);
  central.set(nameBytes, centralHeaderSize);

  const local = new Uint8Array(localHeaderSize + nameBytes.length + data.length);
  viewOf(local).setUint32(0, 0x04034b50, true);
  // Version, flags, method, time, check sum, sizes and name length stand in both headers in the same order.
  local.set(central.subarray(6, 32), 4);
  local.set(nameBytes, localHeaderSize);
  local.set(data, localHeaderSize + nameBytes.length);
  return { name, local, central };
}

/** 1 January 1980, the first date that a zip file knows, as Word itself writes it. */
const earliestTime = 0x00210000;

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function concatenate(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
