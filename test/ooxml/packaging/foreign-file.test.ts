import { strToU8, zipSync } from 'fflate';
import { rawZip } from '../../support/raw-zip';
import { contentTypes, refusal, relationships, wordFile, wordEntries } from '../support/word-file';

/** Bytes given as the characters of the same number. */
function bytes(characters: string): Uint8Array {
  return Uint8Array.from(characters, (character) => character.charCodeAt(0));
}

function zip(...names: readonly string[]): Uint8Array {
  return zipSync(Object.fromEntries(names.map((name) => [name, strToU8('content')])));
}

function office(mainName: string, type: string): Uint8Array {
  return wordFile({
    '[Content_Types].xml': contentTypes(
      `/${mainName}`,
      `application/vnd.openxmlformats-officedocument.${type}`,
    ),
    '_rels/.rels': relationships({ officeDocument: mainName }),
    [mainName]: '<a/>',
  });
}

test.each([
  ['a PDF', bytes('%PDF-1.7\n'), /PDF/],
  ['rich text', bytes('{\\rtf1\\ansi'), /rich text/],
  ['a PNG', bytes('\x89PNG\r\n\x1a\n'), /picture/],
  ['a JPEG', bytes('\xff\xd8\xff\xe0'), /picture/],
  ['a photo of an iPhone', bytes('\0\0\0\x24ftypheic'), /picture/],
  ['a web page', bytes('\xef\xbb\xbf\r\n<!DOCTYPE html><html lang="en">'), /web page/],
  [
    'a web page as XML',
    bytes('<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"/>'),
    /web page/,
  ],
  ['a web archive', bytes('MIME-Version: 1.0\r\n'), /web archive/],
  ['an archive of another kind', bytes('7z\xbc\xaf\x27\x1c'), /archive/],
  ['plain text', bytes('Dear SENCO, here is our benchmark'), /not a Word document/],
  ['bytes without meaning', bytes('\x01\x02\x03\x04\x05'), /not a Word document/],
  ['an Excel workbook', office('xl/workbook.xml', 'spreadsheetml.sheet.main+xml'), /Excel/],
  ['a PowerPoint presentation', office('ppt/p.xml', 'presentationml.presentation.main+xml'), /PowerPoint/],
  ['a package of another kind', office('a.xml', 'drawingml.diagram+xml'), /not a Word document/],
  ['an OpenDocument text', zip('mimetype', 'content.xml', 'styles.xml'), /OpenDocument/],
  ['an Apple Pages document', zip('Index/Document.iwa', 'Metadata/Properties.plist'), /Apple Pages/],
  ['a zip of documents', zip('School A.docx', 'School B.docx'), /Unpack it/],
  ['a zip with nothing in it', zip(), /zip file/],
])('%s is named as what it is', (_, file, words) => {
  expect(refusal(file)).toMatchObject({ kind: 'not-word', message: expect.stringMatching(words) });
});

test.each([
  ['without a byte', new Uint8Array()],
  ['of zeros, as a cloud drive leaves one', new Uint8Array(10_000)],
])('a file %s is empty', (_, file) => {
  expect(refusal(file)).toMatchObject({ kind: 'empty', message: expect.stringContaining('OneDrive') });
});

test('a file whose parts are encrypted needs its password', () => {
  const locked = wordEntries().map((entry) => ({ ...entry, flags: 1 }));
  expect(refusal(rawZip(locked)).kind).toBe('encrypted');
});

test('a file packed in a way that Word does not use is to be saved again', () => {
  const file = rawZip(wordEntries({ name: 'word/document.xml', content: 'a', method: 93 }));
  expect(refusal(file).message).toMatch(/save it as a Word Document/);
});
