import fc from 'fast-check';
import { printable, printableJson } from '../../../src/cli/printing/printable';
import { seed } from '../../support/repetition';

test('what a terminal would act on is taken out, and the text stands on one line', () => {
  expect(printable('Maple\u001B[31m Grove\u0007\r\n\tPrimary\u009B2J \u202Eloohcs\u202C')).toBe(
    'Maple[31m Grove Primary2J loohcs',
  );
});

test('accents and other scripts stay', () => {
  expect(printable('Ysgol Tŷ’r Felin – 學校')).toBe('Ysgol Tŷ’r Felin – 學校');
});

test('JSON parses to the same value and holds no raw control character', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string({ unit: 'binary' }), (value, text) => {
      const all = [value, `${text}\u009B\u202E\u007F`];
      const json = printableJson(all);
      expect(json).not.toMatch(/[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069]/u);
      expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(all)));
    }),
    { seed },
  );
});
