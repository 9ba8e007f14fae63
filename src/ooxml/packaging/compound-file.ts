/**
 * The compound file (MS-CFB) in which Word kept documents before 2007, and in which Office keeps protected
 * ones today. Only its directory is read, to tell what it is.
 */

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEADER_SIZE = 512;
/** In the header: where the directory begins, and where the sectors of the allocation table are listed. */
const FIRST_DIRECTORY_SECTOR = 48;
const FIRST_TABLE_LIST_SECTOR = 68;
const TABLE_LIST = 76;
const DIRECTORY_ENTRY_SIZE = 128;
const NAME_SIZE = 64;
/** A document with a hundred embedded objects has about two hundred; a chain that loops has no end. */
const MOST_DIRECTORY_SECTORS = 1000;

/** Whether the bytes begin as a compound file does. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/**
 * Names of the streams and storages in a compound file, as far as its directory can be followed: a broken
 * file gives those before the break.
 */
export function streamNames(bytes: Uint8Array): Set<string> {
  const names = new Set<string>();
  if (bytes.length < HEADER_SIZE) return names;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorSize = view.getUint16(30, true) === 12 ? 4096 : 512;
  const table = allocationTable(view, sectorSize);
  let sector = view.getUint32(FIRST_DIRECTORY_SECTOR, true);
  for (let count = 0; count < MOST_DIRECTORY_SECTORS && isWithin(view, sector, sectorSize); count++) {
    const start = offsetOf(sector, sectorSize);
    for (let entry = 0; entry < sectorSize; entry += DIRECTORY_ENTRY_SIZE) {
      names.add(entryName(view, start + entry));
    }
    const part = table[Math.floor(sector / (sectorSize / 4))];
    if (part === undefined || !isWithin(view, part, sectorSize)) break;
    sector = view.getUint32(offsetOf(part, sectorSize) + (sector % (sectorSize / 4)) * 4, true);
  }
  return names;
}

/** The sectors that hold the allocation table, in order: first those in the header, then those in a chain. */
function allocationTable(view: DataView, sectorSize: number): number[] {
  const needed = Math.ceil(view.byteLength / sectorSize / (sectorSize / 4));
  const table: number[] = [];
  for (let at = TABLE_LIST; at < HEADER_SIZE && table.length < needed; at += 4) {
    table.push(view.getUint32(at, true));
  }
  let list = view.getUint32(FIRST_TABLE_LIST_SECTOR, true);
  while (table.length < needed && isWithin(view, list, sectorSize)) {
    const next = offsetOf(list, sectorSize) + sectorSize - 4;
    for (let at = offsetOf(list, sectorSize); at < next; at += 4) table.push(view.getUint32(at, true));
    list = view.getUint32(next, true);
  }
  return table;
}

function entryName(view: DataView, entry: number): string {
  const end = Math.min(view.getUint16(entry + NAME_SIZE, true), NAME_SIZE) - 2;
  let name = '';
  for (let at = 0; at < end; at += 2) name += String.fromCharCode(view.getUint16(entry + at, true));
  return name;
}

function isWithin(view: DataView, sector: number, sectorSize: number): boolean {
  return offsetOf(sector, sectorSize) + sectorSize <= view.byteLength;
}

function offsetOf(sector: number, sectorSize: number): number {
  return (sector + 1) * sectorSize;
}
