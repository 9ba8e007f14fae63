import { deflateSync, strToU8 } from 'fflate';
import { openPackage } from '../../../src/ooxml/packaging/package';
import { parseXml } from '../../../src/ooxml/xml/parse-xml';
import { UnreadableDocument } from '../../../src/ooxml/unreadable-document';
import { compoundFile } from '../../support/compound-file';
import { rawZip } from '../../support/raw-zip';
import { documentXml, refusal, relationships, wordFile, wordEntries } from '../support/word-file';
import { seed, times } from '../../support/repetition';

const WORD_FILE = wordFile({
  'word/_rels/document.xml.rels': relationships({ styles: 'styles.xml' }),
  'word/styles.xml': `<s>${'<t a="b">styles</t>'.repeat(50)}</s>`,
});

test('a file that breaks off anywhere is refused', () => {
  for (let length = 1; length < WORD_FILE.length; length++) {
    expect(['truncated', 'not-word']).toContain(refusal(WORD_FILE.subarray(0, length)).kind);
  }
});

test('a file that breaks off after its first kilobyte is said to be incomplete', () => {
  expect(refusal(WORD_FILE.subarray(0, 1000)).message).toMatch(/incomplete or damaged/);
});

describe('an entry is checked', () => {
  const document = { name: 'word/document.xml', content: documentXml('Evidence') };
  const packed = strToU8('not deflated at all');

  test.each([
    ['whose checksum differs', { ...document, crc: 1 }],
    ['that is not deflated as it says', { ...document, packed }],
    ['that is longer than it says', { ...document, method: 0, size: 10 }],
    ['that is shorter than it says', { ...document, size: 1000 }],
    ['that has nothing in it', { ...document, packed: new Uint8Array() }],
    ['that never comes to anything', { ...document, packed: new Uint8Array(2_000_000) }],
  ])('%s', (_, entry) => {
    expect(refusal(rawZip(wordEntries(entry))).kind).toBe('truncated');
  });
});

test('any one bit changed in a packed part is damage, and never a file made to do harm', () => {
  const content = documentXml('Evidence to support judgement. '.repeat(40));
  const packed = deflateSync(strToU8(content));
  for (let bit = 0; bit < packed.length * 8; bit++) {
    const changed = packed.slice();
    changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    const file = rawZip(wordEntries({ name: 'word/document.xml', content, packed: changed }));
    // Some bits mean nothing, and some mean the same.
    if (mainOf(file) !== content) expect(refusal(file).kind).toBe('truncated');
  }
});

/** The main part of a file that can be read; null for any other. */
function mainOf(file: Uint8Array): string | null {
  try {
    return openPackage(file).main;
  } catch {
    return null;
  }
}

describe('a file with any bytes changed is read or refused, and nothing else happens', () => {
  test.each([
    ['zip', WORD_FILE],
    ['zip64', rawZip(wordEntries(), { zip64: true })],
    ['zip that is not compressed', rawZip(wordEntries().map((entry) => ({ ...entry, method: 0 })))],
    ['compound file', compoundFile(['Root Entry', 'WordDocument', '1Table', 'Data', 'More'])],
    ['flat OPC file', flatFile()],
  ])('%s', (_, sound) => {
    const random = randomNumbers(seed + 1);
    for (let round = 0; round < times(500, 20_000); round++) {
      const changed = sound.slice();
      for (let flips = random(8); flips >= 0; flips--) changed[random(changed.length)] = random(256);
      expect(readOrRefused(changed)).toBe(true);
    }
  });
});

function readOrRefused(bytes: Uint8Array): boolean {
  try {
    const opened = openPackage(bytes);
    for (const xml of [opened.main, opened.related('styles') ?? '<a/>']) {
      parseXml(xml, { open: () => undefined, close: () => undefined, text: () => undefined });
    }
    return true;
  } catch (error) {
    if (error instanceof UnreadableDocument) return true;
    throw error;
  }
}

function flatFile(): Uint8Array {
  const part = (name: string, xml: string): string =>
    `<pkg:part pkg:name="${name}" pkg:contentType="a"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
  return strToU8(
    '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">' +
      part('/_rels/.rels', relationships({ officeDocument: 'word/document.xml' })) +
      part('/word/document.xml', documentXml('Evidence')) +
      '</pkg:package>',
  );
}

/** Whole numbers below a limit, the same ones for the same seed (Park and Miller's generator). */
function randomNumbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
}
