import { constants, deflateRawSync } from 'node:zlib';
import type { UnreadableKind } from '../../../src/ooxml/unreadable-document';
import { joined, rawZip, type RawEntry } from '../../support/raw-zip';
import { wordFile, wordEntries } from './word-file';

const MEGABYTE = 1024 * 1024;
const MAIN = 'word/document.xml';

/** A file made to cost whoever opens it as much as it can, and the refusal that it is to meet. */
export interface HostileFile {
  readonly name: string;
  readonly kind: UnreadableKind;
  readonly bytes: () => Uint8Array;
}

/** A file in a zip that unpacks to this many megabytes of `a`, whatever it declares. */
export function bomb(name: string, megabytes: number, declared = megabytes * MEGABYTE): RawEntry {
  const block = deflateRawSync(Buffer.alloc(MEGABYTE, 'a'), { finishFlush: constants.Z_FULL_FLUSH });
  const blocks = Array.from({ length: megabytes }, () => block);
  return { name, content: '', size: declared, packed: joined([...blocks, deflateRawSync('')]) };
}

function ofMain(megabytes: number, declared?: number): Uint8Array {
  return rawZip(wordEntries(bomb(MAIN, megabytes, declared)));
}

const LAUGHS =
  '<!DOCTYPE a [<!ENTITY l0 "ha">' +
  Array.from({ length: 30 }, (_, n) => `<!ENTITY l${n + 1} "&l${n};&l${n};">`).join('') +
  ']><a>&l30;</a>';

function numbered(count: number): RawEntry[] {
  return Array.from({ length: count }, (_, index) => ({ name: `${index}`, content: '', method: 0 }));
}

export const hostileFiles: readonly HostileFile[] = [
  { name: 'a zip bomb that declares a gigabyte', kind: 'too-large', bytes: () => ofMain(1024) },
  { name: 'a zip bomb that declares four bytes', kind: 'too-large', bytes: () => ofMain(3000, 4) },
  {
    name: 'a zip bomb that declares what is allowed',
    kind: 'too-large',
    bytes: () => ofMain(3000, 30 * MEGABYTE),
  },
  { name: 'a zip bomb of what is allowed', kind: 'truncated', bytes: () => ofMain(32) },
  {
    name: 'a zip bomb of content types',
    kind: 'too-large',
    bytes: () => rawZip(wordEntries(bomb('[Content_Types].xml', 1024))),
  },
  { name: 'a zip of ever so many files', kind: 'too-large', bytes: () => rawZip(numbered(30_000)) },
  {
    name: '100,000 nested elements',
    kind: 'too-deep',
    bytes: () => wordFile({ [MAIN]: '<a>'.repeat(100_000) }),
  },
  { name: 'a billion laughs', kind: 'unsafe-xml', bytes: () => wordFile({ [MAIN]: LAUGHS }) },
];
