/** The container of Word 97 to 2003, of encrypted documents and of old Excel: an OLE compound file. */

const sectorSize = 512;
const endOfChain = 0xfffffffe;
const freeSector = 0xffffffff;

/** A compound file that holds empty streams of these names, at most three: enough to be told apart by. */
export function compoundFile(streams: readonly string[]): Uint8Array {
  const header = Buffer.alloc(sectorSize);
  header.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  header.writeUInt16LE(0x3e, 24);
  header.writeUInt16LE(3, 26);
  header.writeUInt16LE(0xfffe, 28);
  header.writeUInt16LE(9, 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(1, 44);
  header.writeUInt32LE(1, 48);
  header.writeUInt32LE(4096, 56);
  header.writeUInt32LE(endOfChain, 60);
  header.writeUInt32LE(endOfChain, 68);
  for (let place = 76; place < sectorSize; place += 4) header.writeUInt32LE(freeSector, place);
  header.writeUInt32LE(0, 76);

  const allocation = Buffer.alloc(sectorSize, 0xff);
  allocation.writeUInt32LE(0xfffffffd, 0);
  allocation.writeUInt32LE(endOfChain, 4);

  const names = ['Root Entry', ...streams];
  const entries = [0, 1, 2, 3].map((index) => {
    const name = names[index];
    return name === undefined ? Buffer.alloc(128) : directoryEntry(name, index, names.length);
  });
  return Buffer.concat([header, allocation, ...entries]);
}

/** An entry of the directory; the streams hang from the root as one chain of right siblings. */
function directoryEntry(name: string, index: number, count: number): Buffer {
  const entry = Buffer.alloc(128);
  entry.write(name, 'utf16le');
  entry.writeUInt16LE((name.length + 1) * 2, 64);
  entry.writeUInt8(index === 0 ? 5 : 2, 66);
  entry.writeUInt8(1, 67);
  entry.writeUInt32LE(freeSector, 68);
  entry.writeUInt32LE(index > 0 && index + 1 < count ? index + 1 : freeSector, 72);
  entry.writeUInt32LE(index === 0 && count > 1 ? 1 : freeSector, 76);
  entry.writeUInt32LE(endOfChain, 116);
  return entry;
}
