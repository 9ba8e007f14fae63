import { parseXml, type XmlElement } from '../../../src/ooxml/xml/parse-xml';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const STRICT_W = 'http://purl.oclc.org/ooxml/wordprocessingml/main';

function elementsOf(xml: string): XmlElement[] {
  const elements: XmlElement[] = [];
  parseXml(xml, { open: (element) => elements.push(element) });
  return elements;
}

function namesOf(xml: string): string[] {
  return elementsOf(xml).map(({ name }) => name);
}

function textOf(xml: string): string {
  let all = '';
  parseXml(xml, { open: () => undefined, text: (text) => (all += text) });
  return all;
}

describe('names', () => {
  test('are the same whatever prefix a document uses', () => {
    const elements = elementsOf(`<word:p xmlns:word="${W}"><word:jc word:val="left" id="7"/></word:p>`);
    expect(elements.map(({ name }) => name)).toEqual(['w:p', 'w:jc']);
    expect({ ...elements[1]?.attributes }).toEqual({ 'w:val': 'left', id: '7' });
  });

  test('are the same without a prefix, where attributes keep having none', () => {
    const [element] = elementsOf(`<p xmlns="${W}" val="left"/>`);
    expect(element?.name).toBe('w:p');
    expect(element?.attributes['val']).toBe('left');
    expect(element?.attributes['w:val']).toBeUndefined();
  });

  test('are the same for Strict and Transitional', () => {
    expect(namesOf(`<w:p xmlns:w="${STRICT_W}"/>`)).toEqual(['w:p']);
  });

  test('follow a prefix that is bound again, and go back', () => {
    const inner = `<w:a xmlns:w="urn:schemas-microsoft-com:vml"/>`;
    expect(namesOf(`<w:p xmlns:w="${W}">${inner}<w:r/></w:p>`)).toEqual(['w:p', 'v:a', 'w:r']);
  });

  test('follow a default namespace that is bound again, and go back', () => {
    const inner = `<a xmlns=""/>`;
    expect(namesOf(`<p xmlns="${W}"><r/>${inner}<r/></p>`)).toEqual(['w:p', 'w:r', 'a', 'w:r']);
  });

  test('of a namespace that is not ours are never taken for ours', () => {
    expect(namesOf('<w:p xmlns:w="urn:something-else"/>')).toEqual(['unknown:p']);
  });

  test('reach close as they reached open', () => {
    const closed: string[] = [];
    parseXml(`<x:p xmlns:x="${W}"><x:r/></x:p>`, {
      open: () => undefined,
      close: (name) => closed.push(name),
    });
    expect(closed).toEqual(['w:r', 'w:p']);
  });
});

describe('text', () => {
  test('has references resolved and CDATA in it', () => {
    expect(textOf('<a>Tom &amp; &#74;erry &lt;<![CDATA[&amp; <friends>]]></a>')).toBe(
      'Tom & Jerry <&amp; <friends>',
    );
  });

  test('is whole where it is longer than what is parsed at a time', () => {
    const long = 'é😀'.repeat(200_000);
    expect(textOf(`<a>${long}</a>`)).toBe(long);
  });
});

describe('a document type declaration', () => {
  test.each([
    ['alone', '<!DOCTYPE a><a/>'],
    ['naming a file', '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>'],
    ['with entities', '<!DOCTYPE a [<!ENTITY b "c"><!ENTITY d "&b;&b;">]><a>&d;</a>'],
    ['after a comment', '<?xml version="1.0"?><!-- a --><!DOCTYPE a><a/>'],
  ])('is refused %s', (_, xml) => {
    expect(() => namesOf(xml)).toThrow(expect.objectContaining({ kind: 'unsafe-xml' }));
  });

  test('is only words in text, a comment or CDATA', () => {
    expect(textOf('<a><!--<!DOCTYPE a>--><![CDATA[<!DOCTYPE a>]]>&lt;!ENTITY</a>')).toBe(
      '<!DOCTYPE a><!ENTITY',
    );
  });
});

describe('malformed XML is refused', () => {
  test.each([
    ['nothing at all', ''],
    ['text alone', 'Evidence'],
    ['an element not closed', '<a><b></a>'],
    ['a text that breaks off', '<a>Evid'],
    ['two roots', '<a/><b/>'],
    ['an entity that is not declared', '<a>&eacute;</a>'],
    ["an entity named as an object's method", '<a>&constructor;</a>'],
    ['a prefix that is bound to nothing', '<w:p/>'],
    ['a prefix that is bound no longer', `<a><w:p xmlns:w="${W}"/><w:p/></a>`],
    ['the same attribute twice', '<a b="1" b="2"/>'],
    ['a control character', '<a>\u0001</a>'],
  ])('%s', (_, xml) => {
    expect(() => namesOf(xml)).toThrow(expect.objectContaining({ kind: 'malformed-xml' }));
  });
});

describe('what would take too long or too much memory is refused', () => {
  test.each([
    ['too-deep', '100,000 nested elements', () => '<a>'.repeat(100_000) + '</a>'.repeat(100_000)],
    ['too-large', 'more elements than any document has', () => `<a>${'<b/>'.repeat(1_000_001)}</a>`],
    ['too-large', 'more attributes than any element has', () => `<a ${attributes(1001)}/>`],
    ['too-large', 'a text that does not end', () => `<a>${'&amp;'.repeat(600_000)}</a>`],
    ['too-large', 'CDATA that does not end', () => `<a><![CDATA[${']'.repeat(3_000_000)}]]></a>`],
  ])('%s: %s', (kind, _, xml) => {
    expect(() => namesOf(xml())).toThrow(expect.objectContaining({ kind }));
  });

  test('a document nested as deep as a careless converter nests it is read', () => {
    expect(namesOf('<a>'.repeat(1500) + '</a>'.repeat(1500))).toHaveLength(1500);
  });
});

test('what a handler throws passes through', () => {
  const error = new RangeError('Mine');
  const open = (): never => {
    throw error;
  };
  expect(() => parseXml('<a/>', { open })).toThrow(error);
});

function attributes(count: number): string {
  return Array.from({ length: count }, (_, index) => `a${index}=""`).join(' ');
}
