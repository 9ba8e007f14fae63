import { constants, deflateRawSync } from 'node:zlib';
import { strToU8 } from 'fflate';
import type { UnreadableKind } from '../../src/ooxml/unreadable-document';
import { compoundFile } from '../support/compound-file';
import { type RawEntry, rawZip } from '../support/raw-zip';
import { benchmarkBody } from './build/benchmark';
import { completeForm } from './build/filled-forms';
import { flatOpc } from './build/flat-opc';
import { docx, documentXml, packageFiles, zipFiles, type PackageFile } from './build/package';
import { standardStyles } from './build/styles';
import { paragraph, plain, run } from './build/wordprocessing';

/** A file that cannot be read, and why. */
export interface BrokenFile {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  readonly kind: UnreadableKind;
}

const whole = (): Uint8Array => docx(benchmarkBody(completeForm), { styles: standardStyles });

/** A Word file whose parts this function has changed. */
function changed(change: (files: PackageFile[]) => PackageFile[]): Uint8Array {
  return zipFiles(change(packageFiles(plain('A short document'), { styles: standardStyles })));
}

/** A Word file whose main part is this XML. */
function withMain(xml: string): Uint8Array {
  return changed((files) =>
    files.map((file) => (file.path === 'word/document.xml' ? { ...file, content: xml } : file)),
  );
}

function without(path: string): Uint8Array {
  return changed((files) => files.filter((file) => file.path !== path));
}

/** The files of a package as entries of a zip that tell the truth. */
function entriesOf(files: readonly PackageFile[]): RawEntry[] {
  return files.map(({ path, content }) => ({ name: path, content }));
}

/** Deflated data of this start and then a mebibyte of spaces, this many times over. */
function deflatedSpaces(start: string, mebibytes: number): Uint8Array {
  const flush = { finishFlush: constants.Z_FULL_FLUSH };
  const spaces = deflateRawSync(Buffer.alloc(2 ** 20, ' '), flush);
  const end = Buffer.from([3, 0]);
  const middle = Array.from({ length: mebibytes }, () => spaces);
  return Buffer.concat([deflateRawSync(Buffer.from(start), flush), ...middle, end]);
}

/** A Word file whose main part unpacks to a gibibyte and declares this size. */
function bomb(declaredSize: number): Uint8Array {
  const start = documentXml('').replace(/<w:sectPr>.*$/, '');
  const others = packageFiles('').filter((file) => file.path !== 'word/document.xml');
  return rawZip([
    ...entriesOf(others),
    {
      name: 'word/document.xml',
      content: '',
      packed: deflatedSpaces(start, 1024),
      size: declaredSize,
      crc: 0,
    },
  ]);
}

/** A Word file with this many related parts that unpack to 60 MiB each, and say so. */
function manyParts(count: number): Uint8Array {
  const packed = deflatedSpaces('<w:x xmlns:w="urn:x">', 60);
  const parts = Array.from({ length: count }, (_, index) => `word/part${index}.xml`);
  const files = packageFiles(plain('x'), {
    parts: ['styles', 'numbering', 'theme', 'settings'].map((type, index) => ({
      path: `word/part${index}.xml`,
      type,
      contentType: 'application/xml',
      content: '',
    })),
  }).filter(({ path }) => !parts.includes(path));
  return rawZip([
    ...entriesOf(files),
    ...parts.map((name) => ({ name, content: '', packed, size: 60 * 2 ** 20, crc: 0 })),
  ]);
}

/** A Word file with one byte in the packed main part turned over. */
function damaged(): Uint8Array {
  const bytes = whole();
  const name = new TextDecoder('latin1').decode(bytes).indexOf('word/document.xml');
  const data = name + 'word/document.xml'.length + 300;
  return bytes.map((byte, index) => (index >= data && index < data + 40 ? byte ^ 0xff : byte));
}

const doctype = (subset: string): string => `<?xml version="1.0"?><!DOCTYPE w:document ${subset}>`;
const laughs = [1, 2, 3, 4, 5, 6, 7, 8, 9]
  .map((level) => `<!ENTITY l${level} "${`&l${level - 1};`.repeat(10)}">`)
  .join('');

/** This many elements inside one another. */
function nested(element: string, depth: number): string {
  return `<${element}>`.repeat(depth) + `</${element}>`.repeat(depth);
}

const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

export const brokenFiles: readonly BrokenFile[] = [
  { name: 'no bytes at all', bytes: () => new Uint8Array(0), kind: 'empty' },
  { name: 'plain text', bytes: () => strToU8('Emerging, Expected, Exemplary'), kind: 'not-word' },
  { name: 'a PDF', bytes: () => strToU8('%PDF-1.7\n1 0 obj <<>> endobj\n%%EOF'), kind: 'not-word' },
  {
    name: 'a picture',
    bytes: () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    kind: 'not-word',
  },
  { name: 'rich text', bytes: () => strToU8('{\\rtf1\\ansi Emerging}'), kind: 'not-word' },
  { name: 'a web page', bytes: () => strToU8('<html><body><p>Emerging</p></body></html>'), kind: 'not-word' },
  { name: 'XML of another kind', bytes: () => strToU8('<?xml version="1.0"?><feed/>'), kind: 'not-word' },
  { name: 'one byte', bytes: () => new Uint8Array([0x50]), kind: 'not-word' },
  {
    name: 'a zip of photographs',
    bytes: () => zipFiles([{ path: 'photo.jpg', contentType: null, content: 'not a photo' }]),
    kind: 'not-word',
  },
  {
    name: 'an Excel workbook',
    bytes: () => docx('', { mainPath: 'xl/workbook.xml', mainContentType: excel }),
    kind: 'not-word',
  },
  {
    name: 'an OpenDocument text',
    bytes: () =>
      zipFiles([
        { path: 'mimetype', contentType: null, content: 'application/vnd.oasis.opendocument.text' },
        {
          path: 'content.xml',
          contentType: null,
          content: '<office:document-content xmlns:office="urn:x"/>',
        },
      ]),
    kind: 'not-word',
  },
  { name: 'Word 97', bytes: () => compoundFile(['Root Entry', 'WordDocument', '1Table']), kind: 'old-doc' },
  {
    name: 'a document with a password',
    bytes: () => compoundFile(['Root Entry', 'EncryptionInfo', 'EncryptedPackage']),
    kind: 'encrypted',
  },
  { name: 'an old Excel workbook', bytes: () => compoundFile(['Root Entry', 'Workbook']), kind: 'not-word' },
  { name: 'half of a Word file', bytes: () => whole().slice(0, 4000), kind: 'truncated' },
  { name: 'a Word file without its last bytes', bytes: () => whole().slice(0, -30), kind: 'truncated' },
  {
    name: 'the first four bytes of a zip',
    bytes: () => new Uint8Array([0x50, 0x4b, 3, 4]),
    kind: 'truncated',
  },
  {
    name: 'half of a flat OPC',
    bytes: () => flatOpc(packageFiles(benchmarkBody(completeForm))).slice(0, 9000),
    kind: 'truncated',
  },
  { name: 'a Word file with damaged bytes inside', bytes: damaged, kind: 'truncated' },
  {
    name: 'a Word file with another way of packing than deflate',
    bytes: () =>
      // 9 is Deflate64 (PKWARE APPNOTE 4.4.5).
      rawZip(entriesOf(packageFiles(plain('x'))).map((entry) => ({ ...entry, method: 9 }))),
    kind: 'not-word',
  },
  { name: 'a bomb that declares itself', bytes: () => bomb(2 ** 30), kind: 'too-large' },
  { name: 'a bomb that says it is small', bytes: () => bomb(5000), kind: 'too-large' },
  {
    name: 'a bomb that says it is empty, as is its main part then',
    bytes: () => bomb(0),
    kind: 'malformed-xml',
  },
  {
    name: 'many entries of 60 MiB each, none too large by itself',
    bytes: () => manyParts(40),
    kind: 'too-large',
  },
  {
    name: 'a document type declaration',
    bytes: () => withMain(doctype('[]') + documentXml(plain('x'))),
    kind: 'unsafe-xml',
  },
  {
    name: 'entities that multiply',
    bytes: () =>
      withMain(
        doctype(`[<!ENTITY l0 "ha">${laughs}]`) + documentXml(paragraph('<w:r><w:t>&l9;</w:t></w:r>')),
      ),
    kind: 'unsafe-xml',
  },
  {
    name: 'an entity that names a file',
    bytes: () =>
      withMain(
        doctype('[<!ENTITY f SYSTEM "file:///etc/hostname">]') +
          documentXml(paragraph('<w:r><w:t>&f;</w:t></w:r>')),
      ),
    kind: 'unsafe-xml',
  },
  {
    name: 'a document type declaration in the styles',
    bytes: () =>
      changed((files) =>
        files.map((file) =>
          file.path === 'word/styles.xml'
            ? { ...file, content: doctype('[]') + file.content.toString() }
            : file,
        ),
      ),
    kind: 'unsafe-xml',
  },
  {
    name: 'an element that is never closed',
    bytes: () => withMain(documentXml('<w:p><w:r><w:t>x</w:t></w:p>')),
    kind: 'malformed-xml',
  },
  {
    name: 'a bare ampersand',
    bytes: () => withMain(documentXml(paragraph('<w:r><w:t>Drop & go</w:t></w:r>'))),
    kind: 'malformed-xml',
  },
  { name: 'a prefix that is not declared', bytes: () => withMain('<w:document/>'), kind: 'malformed-xml' },
  {
    name: 'a control character in the text',
    bytes: () => withMain(documentXml(paragraph(run('\u0001')))),
    kind: 'malformed-xml',
  },
  { name: 'a main part without any content', bytes: () => withMain(''), kind: 'malformed-xml' },
  {
    name: 'styles that are not well-formed',
    bytes: () =>
      changed((files) =>
        files.map((file) => (file.path === 'word/styles.xml' ? { ...file, content: '<w:styles' } : file)),
      ),
    kind: 'malformed-xml',
  },
  { name: 'no main part', bytes: () => without('word/document.xml'), kind: 'missing-part' },
  {
    name: '100,000 unknown elements inside one another',
    bytes: () => withMain(documentXml(nested('w:x', 100_000))),
    kind: 'too-deep',
  },
  {
    name: '100,000 controls inside one another',
    bytes: () => withMain(documentXml(nested('w:sdt', 100_000))),
    kind: 'too-deep',
  },
  {
    name: '100,000 tables inside one another',
    bytes: () =>
      withMain(documentXml('<w:tbl><w:tr><w:tc>'.repeat(100_000) + '</w:tc></w:tr></w:tbl>'.repeat(100_000))),
    kind: 'too-deep',
  },
  {
    name: '100,000 insertions inside one another',
    bytes: () => withMain(documentXml(paragraph(nested('w:ins', 100_000)))),
    kind: 'too-deep',
  },
];
