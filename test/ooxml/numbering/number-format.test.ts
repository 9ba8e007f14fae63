import { formatNumber } from '../../../src/ooxml/numbering/number-format';

test.each([
  [1, 'decimal', '1'],
  [7, 'decimalZero', '07'],
  [12, 'decimalZero', '12'],
  [1, 'lowerLetter', 'a'],
  [26, 'lowerLetter', 'z'],
  [27, 'lowerLetter', 'aa'],
  [28, 'lowerLetter', 'bb'],
  [53, 'upperLetter', 'AAA'],
  [780, 'lowerLetter', 'z'.repeat(30)],
  [781, 'lowerLetter', '781'],
  [4, 'lowerRoman', 'iv'],
  [1994, 'upperRoman', 'MCMXCIV'],
  [4000, 'upperRoman', '4000'],
  [1, 'ordinal', '1st'],
  [2, 'ordinal', '2nd'],
  [3, 'ordinal', '3rd'],
  [11, 'ordinal', '11th'],
  [112, 'ordinal', '112th'],
  [5, 'none', ''],
  [5, 'bullet', ''],
  [5, 'chineseCounting', '5'],
])('%i in %s is "%s"', (value, format, text) => {
  expect(formatNumber(value, format)).toBe(text);
});
