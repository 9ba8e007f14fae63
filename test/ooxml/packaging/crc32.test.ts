import { strToU8 } from 'fflate';
import { crc32 } from '../../../src/ooxml/packaging/crc32';

test.each([
  ['123456789', 0xcbf43926],
  ['', 0],
])('the checksum of "%s" is the published one', (text, expected) => {
  expect(crc32(strToU8(text))).toBe(expected);
});
