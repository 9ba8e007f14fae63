import { openPackage } from '../../../src/ooxml/packaging/package';
import { joined, rawZip } from '../../support/raw-zip';
import {
  WORD_MAIN,
  contentTypes,
  documentXml,
  read,
  refusal,
  relationships,
  textOf,
  wordFile,
} from '../support/word-file';
import { wordEntries } from '../support/word-file';

const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

test('a Word file says what it says', () => {
  expect(read(wordFile())).toBe('Evidence');
});

describe('the main part is found', () => {
  test.each([
    ['under another name', 'mainPart.xml', 'mainPart.xml'],
    ['from the root', '/word/document.xml', 'word/document.xml'],
    ['in a folder within a folder', 'a/b/c.xml', 'a/b/c.xml'],
    ['by a path that goes up and down', './word/../text/./main.xml', 'text/main.xml'],
    ['by a path that goes up too far', '../../word/document.xml', 'word/document.xml'],
    ['percent-encoded in the target', 'my%20document.xml', 'my document.xml'],
    ['percent-encoded in both', 'my%20document.xml', 'my%20document.xml'],
    ['with a percent sign that encodes nothing', '100%.xml', '100%.xml'],
    ['in another case', 'Word/Document.xml', 'WORD/document.XML'],
    ['with a backslash in the target', 'word\\main.xml', 'word/main.xml'],
    ['with a backslash in the zip', 'word/main.xml', 'word\\main.xml'],
    ['with a slash before its name in the zip', 'word/main.xml', '/word/main.xml'],
    ['with a dot before its name in the zip', 'word/main.xml', './word/main.xml'],
  ])('%s', (_, target, name) => {
    const file = wordFile({
      '[Content_Types].xml': contentTypes(`/${name.replace(/^\.?\//, '')}`),
      '_rels/.rels': relationships({ officeDocument: target }),
      'word/document.xml': null,
      [name]: documentXml('Found'),
    });
    expect(read(file)).toBe('Found');
  });

  test('by a Strict relationship', () => {
    const file = wordFile({ '_rels/.rels': relationships({ officeDocument: 'word/document.xml' }, STRICT) });
    expect(read(file)).toBe('Evidence');
  });

  test('by its type alone where the package has no relationships', () => {
    expect(read(wordFile({ '_rels/.rels': null }))).toBe('Evidence');
  });

  test('by the type of every part with its extension', () => {
    const types = contentTypes('/other.xml').replace('"application/xml"', `"${WORD_MAIN}"`);
    expect(read(wordFile({ '[Content_Types].xml': types }))).toBe('Evidence');
  });

  test.each([
    ['a template', 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml'],
    ['a document with macros', 'application/vnd.ms-word.document.macroEnabled.main+xml'],
    ['a template with macros', 'application/vnd.ms-word.template.macroEnabledTemplate.main+xml'],
    ['a type in other letters', WORD_MAIN.toUpperCase()],
  ])('in %s', (_, type) => {
    expect(read(wordFile({ '[Content_Types].xml': contentTypes('/word/document.xml', type) }))).toBe(
      'Evidence',
    );
  });
});

describe('a related part', () => {
  const main = { 'word/_rels/document.xml.rels': relationships({ styles: 'styles.xml' }) };

  test('is found beside the main part', () => {
    const opened = openPackage(wordFile({ ...main, 'word/styles.xml': '<s>Styles</s>' }));
    expect(textOf(opened.related('styles'))).toBe('Styles');
  });

  test('is found by a Strict relationship', () => {
    const rels = relationships({ numbering: '/numbers/n.xml' }, STRICT);
    const opened = openPackage(
      wordFile({ 'word/_rels/document.xml.rels': rels, 'numbers/n.xml': '<n>Numbers</n>' }),
    );
    expect(textOf(opened.related('numbering'))).toBe('Numbers');
  });

  test('is null where the main part names none', () => {
    expect(openPackage(wordFile()).related('styles')).toBeNull();
    expect(openPackage(wordFile({ ...main, 'word/styles.xml': '<s/>' })).related('numbering')).toBeNull();
  });

  test('is null where it is a link to somewhere else', () => {
    const rels = relationships({ styles: 'https://example.org/s.xml' }).replace(
      'Target=',
      'TargetMode="External" Target=',
    );
    expect(openPackage(wordFile({ 'word/_rels/document.xml.rels': rels })).related('styles')).toBeNull();
  });

  test('that is named and missing is said to be missing', () => {
    expect(() => openPackage(wordFile(main)).related('styles')).toThrow(
      expect.objectContaining({ kind: 'missing-part' }),
    );
  });

  test('that is damaged does not keep the main part from being opened', () => {
    const styles = { name: 'word/styles.xml', content: '<s/>', crc: 1 };
    const rels = { name: 'word/_rels/document.xml.rels', content: relationships({ styles: 'styles.xml' }) };
    const opened = openPackage(rawZip(wordEntries(styles, rels)));
    expect(textOf(opened.main)).toBe('Evidence');
    expect(() => opened.related('styles')).toThrow(expect.objectContaining({ kind: 'truncated' }));
  });
});

describe('zips are read as they are written', () => {
  test('with entries that are not compressed', () => {
    expect(
      read(rawZip(wordEntries({ name: 'word/document.xml', content: documentXml('Flat'), method: 0 }))),
    ).toBe('Flat');
  });

  test('with zip64 fields', () => {
    expect(read(rawZip(wordEntries(), { zip64: true }))).toBe('Evidence');
  });

  test('with sizes after the entries', () => {
    expect(read(rawZip(wordEntries(), { descriptors: true }))).toBe('Evidence');
  });

  test('with a comment that looks like the end of a zip', () => {
    expect(read(rawZip(wordEntries(), { comment: 'PK\u0005\u0006 and more words after it' }))).toBe(
      'Evidence',
    );
  });

  test.each([false, true])('with something before it, zip64: %s', (zip64) => {
    const before = new Uint8Array(1000).fill(0x20);
    expect(read(rawZip(wordEntries(), { before, zip64 }))).toBe('Evidence');
  });

  test('with something after it', () => {
    expect(read(joined([wordFile(), new Uint8Array(100)]))).toBe('Evidence');
  });

  test('from the middle of a buffer', () => {
    const file = wordFile();
    const buffer = joined([new Uint8Array(7), file, new Uint8Array(7)]);
    expect(read(buffer.subarray(7, 7 + file.length))).toBe('Evidence');
  });
});

describe('other entries do no harm', () => {
  test.each([
    ['a path out of the folder', '../../../etc/passwd'],
    ['an absolute path', '/etc/passwd'],
    ['a drive', 'C:\\Windows\\win.ini'],
    ['a NUL', 'word/document.xml\0.png'],
    ['nothing', ''],
    ['a very long name', 'a/'.repeat(30_000)],
    ['a name that JavaScript knows', '__proto__'],
    ['the name of the main part in other letters', 'WORD/DOCUMENT.XML'],
    ['the name of the main part with a slash', '/word/document.xml'],
    ['the name of the main part with a backslash', 'word\\document.xml'],
    ['the name of the main part, escaped', 'word/%64ocument.xml'],
  ])('named with %s', (_, name) => {
    const odd = { name, content: documentXml('Harm') };
    expect(read(rawZip([odd, ...wordEntries()]))).toBe('Evidence');
    expect(read(rawZip([...wordEntries(), odd]))).toBe('Evidence');
  });

  test('that are damaged, encrypted, packed in an unknown way or far too large', () => {
    const odd = [
      { name: 'a', content: 'a', crc: 1 },
      { name: 'b', content: 'b', flags: 1 },
      { name: 'c', content: 'c', method: 93 },
      { name: 'word/media/image1.png', content: 'd', size: 3_000_000_000 },
    ];
    expect(read(rawZip([...odd, ...wordEntries()]))).toBe('Evidence');
  });

  test('the last of two with the same name counts, as zip programs have it', () => {
    const first = { name: 'word/document.xml', content: documentXml('Before') };
    expect(read(rawZip([first, ...wordEntries()]))).toBe('Evidence');
  });
});

describe('a package is refused', () => {
  test.each([
    ['without the part that it names', { 'word/document.xml': null }, 'missing-part'],
    ['without content types', { '[Content_Types].xml': null }, 'missing-part'],
    ['with malformed content types', { '[Content_Types].xml': '<Types>' }, 'malformed-xml'],
    ['with malformed relationships', { '_rels/.rels': '<Relationships' }, 'malformed-xml'],
    ['with an empty main part', { 'word/document.xml': '' }, 'malformed-xml'],
    ['with a main part that breaks off', { 'word/document.xml': '<w:document' }, 'malformed-xml'],
    ['with entities in its content types', { '[Content_Types].xml': '<!DOCTYPE a><Types/>' }, 'unsafe-xml'],
  ])('%s', (_, changes, kind) => {
    expect(refusal(wordFile(changes)).kind).toBe(kind);
  });
});
