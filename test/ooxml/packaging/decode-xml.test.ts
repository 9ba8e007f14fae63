import { strToU8 } from 'fflate';
import { decodeXml } from '../../../src/ooxml/packaging/decode-xml';
import { documentXml, read, wordFile } from '../support/word-file';

const TEXT = '<a>Zoë’s 😀</a>';

function utf16(text: string, bigEndian: boolean, mark = '\ufeff'): Uint8Array {
  const view = new DataView(new ArrayBuffer((mark + text).length * 2));
  Array.from({ length: view.byteLength / 2 }, (_, at) =>
    view.setUint16(at * 2, (mark + text).charCodeAt(at), !bigEndian),
  );
  return new Uint8Array(view.buffer);
}

test.each([
  ['UTF-8', strToU8(TEXT)],
  ['UTF-8 with a byte order mark', strToU8(`\ufeff${TEXT}`)],
  ['UTF-16 little-endian', utf16(TEXT, false)],
  ['UTF-16 big-endian', utf16(TEXT, true)],
  ['UTF-16 little-endian without a byte order mark', utf16(TEXT, false, '')],
  ['UTF-16 big-endian without a byte order mark', utf16(TEXT, true, '')],
])('%s is decoded', (_, bytes) => {
  expect(decodeXml(bytes)).toBe(TEXT);
});

test('the encoding that the declaration names is used', () => {
  const latin1 = Uint8Array.from('<?xml version="1.0" encoding=\'ISO-8859-1\'?><a>Zo\xeb</a>', (character) =>
    character.charCodeAt(0),
  );
  expect(decodeXml(latin1)).toContain('Zoë');
});

test('a declaration of UTF-16 in a file that is not is passed over', () => {
  expect(decodeXml(strToU8(`<?xml version="1.0" encoding="UTF-16"?>${TEXT}`))).toContain('Zoë’s 😀');
});

test.each([
  ['bytes that are not UTF-8', Uint8Array.of(0x3c, 0x61, 0x3e, 0xff, 0xfe)],
  ['half a character in UTF-16', Uint8Array.of(0xff, 0xfe, 0x3c, 0, 0x61)],
  ['an encoding that nobody knows', strToU8('<?xml version="1.0" encoding="klingon"?><a/>')],
])('%s are refused', (_, bytes) => {
  expect(() => decodeXml(bytes)).toThrow(expect.objectContaining({ kind: 'malformed-xml' }));
});

test('a Word file in UTF-16 is read', () => {
  expect(read(wordFile({ 'word/document.xml': utf16(documentXml('Zoë’s'), false) }))).toBe('Zoë’s');
});
