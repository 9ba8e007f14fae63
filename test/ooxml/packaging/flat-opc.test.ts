import { strToU8 } from 'fflate';
import { openPackage } from '../../../src/ooxml/packaging/package';
import { documentXml, read, refusal, relationships, textOf, WORD_MAIN } from '../support/word-file';

const PKG = 'http://schemas.microsoft.com/office/2006/xmlPackage';
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const RELATIONSHIPS = part('/_rels/.rels', relationships({ officeDocument: 'word/document.xml' }));

function part(name: string, xml: string, type = 'application/xml'): string {
  return `<pkg:part pkg:name="${name}" pkg:contentType="${type}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
}

function main(xml: string): string {
  return RELATIONSHIPS + part('/word/document.xml', xml, WORD_MAIN);
}

function flat(parts: string, declarations = `xmlns:pkg="${PKG}"`): Uint8Array {
  return strToU8(
    '<?xml version="1.0" standalone="yes"?><?mso-application progid="Word.Document"?>' +
      `<pkg:package ${declarations}>${parts}</pkg:package>`,
  );
}

test('a flat OPC file says what it says', () => {
  expect(read(flat(main(documentXml('Evidence'))))).toBe('Evidence');
});

test('under any prefix, or none', () => {
  const file = flat(main(documentXml('Evidence')));
  const text = new TextDecoder().decode(file);
  expect(read(strToU8(text.replaceAll('pkg', 'p.-1')))).toBe('Evidence');
  const bare = text.replace('xmlns:pkg', 'xmlns').replaceAll(/(<\/?)pkg:/g, '$1');
  const attributesBound = bare.replace('<package', `<package xmlns:pkg="${PKG}"`);
  expect(read(strToU8(attributesBound))).toBe('Evidence');
});

test('related parts are found', () => {
  const rels = part('/word/_rels/document.xml.rels', relationships({ styles: 'styles.xml' }));
  const opened = openPackage(
    flat(main(documentXml('Evidence')) + rels + part('/word/styles.xml', '<s>Styles</s>')),
  );
  expect(textOf(opened.related('styles'))).toBe('Styles');
  expect(opened.related('numbering')).toBeNull();
});

test('pictures between the parts do not matter', () => {
  const picture = `<pkg:part pkg:name="/word/media/a.png"><pkg:binaryData>${'iVBO'.repeat(1000)}</pkg:binaryData></pkg:part>`;
  expect(read(flat(picture + main(documentXml('Evidence')) + picture))).toBe('Evidence');
});

describe('namespaces declared round a part hold within it', () => {
  const bare = '<w:document><w:body><w:t>Evidence</w:t></w:body></w:document>';

  test.each([
    ['at the package', flat(main(bare), `xmlns:pkg="${PKG}" xmlns:w="${W}"`)],
    ['at the content', flat(main(bare).replaceAll('<pkg:xmlData>', `<pkg:xmlData xmlns:w='${W}'>`))],
    ['before a comment', flat(main(`<!-- <a> -->${bare}`), `xmlns:pkg="${PKG}" xmlns:w="${W}"`)],
  ])('%s', (_, file) => {
    expect(read(file)).toBe('Evidence');
    expect(openPackage(file).main).toContain(`xmlns:w="${W}"`);
  });

  test('unless the part declares the prefix itself', () => {
    const file = flat(main(documentXml('Evidence')), `xmlns:pkg="${PKG}" xmlns:w="urn:other"`);
    expect(openPackage(file).main).not.toContain('urn:other');
  });

  test('with what must be escaped in them', () => {
    const file = flat(main(bare), `xmlns:pkg="${PKG}" xmlns:w="${W}" xmlns:x='urn:"&lt;&amp;'`);
    expect(read(file)).toBe('Evidence');
  });
});

describe('what only looks like the end of a part', () => {
  test.each([
    ['in a comment', '<!--</pkg:xmlData>-->', ''],
    ['in CDATA', '<![CDATA[</pkg:xmlData>]]>', '</pkg:xmlData>'],
    ['in words', '&lt;/pkg:xmlData>', '</pkg:xmlData>'],
  ])('%s ends nothing', (_, markup, words) => {
    expect(read(flat(main(documentXml(`Evi${markup}dence`))))).toBe(`Evi${words}dence`);
  });

  test('in an attribute of the tag that begins it ends nothing', () => {
    const odd = main(documentXml('Evidence')).replaceAll('<pkg:xmlData>', '<pkg:xmlData a="/>" b=\'">\'>');
    expect(read(flat(odd))).toBe('Evidence');
  });

  test('of a flat file within a part ends nothing', () => {
    const inner = '<i:xmlData xmlns:i="urn:inner">Evi<i:binaryData/>dence</i:xmlData>';
    expect(read(flat(main(`<a>${inner}</a>`)))).toBe('Evidence');
  });
});

describe('is refused', () => {
  const whole = flat(main(documentXml('Evidence')));

  test.each([
    ['that breaks off in a part', whole.subarray(0, whole.length - 60), 'truncated'],
    ['that breaks off after its parts', whole.subarray(0, whole.length - 5), 'malformed-xml'],
    ['with a document type declaration', strToU8('<!DOCTYPE a><a/>'), 'unsafe-xml'],
    ['without a main part', flat(RELATIONSHIPS), 'missing-part'],
    [
      'whose main part is empty',
      flat(main('').replaceAll('<pkg:xmlData></pkg:xmlData>', '<pkg:xmlData/>')),
      'malformed-xml',
    ],
    ['with more parts than a document has', flat(part('/a', '').repeat(20_002)), 'too-large'],
  ])('a file %s', (_, file, kind) => {
    expect(refusal(file).kind).toBe(kind);
  });

  test('a part of nothing but comments', () => {
    const file = flat(main('<!-- -->'.repeat(50)), `xmlns:pkg="${PKG}" xmlns:w="${W}"`);
    expect(refusal(file).kind).toBe('truncated');
  });

  test('Word 2003 XML, as an old document', () => {
    const old =
      '<w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"></w:wordDocument>';
    expect(refusal(strToU8(old)).kind).toBe('old-doc');
  });

  test('any other XML', () => {
    expect(refusal(strToU8('<rss><channel/></rss>')).message).toMatch(/XML file, not a Word document/);
  });
});
