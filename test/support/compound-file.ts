interface CompoundOptions {
  /** 512, or 4096 as in version 4. */
  readonly sectorSize?: 512 | 4096;
  /** Sectors between the header and the directory. */
  readonly sectorsBefore?: number;
  /** The directory's last sector is followed by its first. */
  readonly circular?: boolean;
}

const END_OF_CHAIN = 0xfffffffe;
const TABLES_IN_HEADER = 109;

/** A compound file (MS-CFB) with these names in its directory and nothing in its streams. */
export function compoundFile(names: readonly string[], options: CompoundOptions = {}): Uint8Array {
  const { sectorSize = 512, sectorsBefore = 0, circular = false } = options;
  const directorySectors = Math.ceil((names.length * 128) / sectorSize);
  const tableStart = sectorsBefore + directorySectors;
  const tables = Math.ceil((tableStart * 4) / sectorSize);
  const listSector = tableStart + tables;
  const view = new DataView(new ArrayBuffer((listSector + 2) * sectorSize));
  const at = (sector: number): number => (sector + 1) * sectorSize;

  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].forEach((byte, index) => view.setUint8(index, byte));
  view.setUint16(30, Math.log2(sectorSize), true);
  view.setUint32(48, sectorsBefore, true);
  view.setUint32(68, tables > TABLES_IN_HEADER ? listSector : END_OF_CHAIN, true);
  for (let table = 0; table < tables; table++) {
    const inList = table - TABLES_IN_HEADER;
    view.setUint32(inList < 0 ? 76 + table * 4 : at(listSector) + inList * 4, tableStart + table, true);
  }
  view.setUint32(at(listSector) + sectorSize - 4, END_OF_CHAIN, true);
  for (let sector = 0; sector < tableStart; sector++) {
    const last = sector === tableStart - 1;
    const next = last && circular ? sectorsBefore : last ? END_OF_CHAIN : sector + 1;
    view.setUint32(at(tableStart) + sector * 4, next, true);
  }
  names.forEach((name, index) => {
    const entry = at(sectorsBefore) + index * 128;
    Array.from(name, (letter, place) => view.setUint16(entry + place * 2, letter.charCodeAt(0), true));
    view.setUint16(entry + 64, (name.length + 1) * 2, true);
  });
  return new Uint8Array(view.buffer);
}
