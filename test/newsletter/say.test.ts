import { cleanText, paragraphsOf } from '../../src/newsletter/compose/clean-text';
import { safeLink } from '../../src/newsletter/compose/safe-link';
import { sayDay, sayList, saySchools, sayShare } from '../../src/newsletter/compose/say';

test.each([
  [29, 41, '71%'],
  [1, 8, '13%'],
  [0, 7, '0%'],
  [7, 7, '100%'],
  [1, 300, 'under 1%'],
  [299, 300, 'over 99%'],
])('%s of %s are %s', (count, all, said) => {
  expect(sayShare(count, all)).toBe(said);
});

test('there is no share of nothing', () => {
  expect(() => sayShare(0, 0)).toThrow(RangeError);
});

test('days, schools and lists are said as people say them', () => {
  expect(sayDay('2027-06-08')).toBe('8 June 2027');
  expect(sayDay('2027-13-08')).toBe('2027-13-08');
  expect([saySchools(1), saySchools(0), saySchools(24453)]).toEqual([
    '1 school',
    '0 schools',
    '24,453 schools',
  ]);
  expect([sayList([]), sayList(['1a']), sayList(['1a', '1b', '2c'])]).toEqual(['', '1a', '1a, 1b and 2c']);
});

test('only web pages and e-mail addresses are links', () => {
  expect(safeLink('https://example.org/a b')).toBe('https://example.org/a%20b');
  expect(safeLink('mailto:dspl3@example.org')).toBe('mailto:dspl3@example.org');
  for (const address of [
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'file:///etc',
    'dspl3',
    '',
    null,
  ]) {
    expect(safeLink(address)).toBeNull();
  }
});

test('a text is one line without what no document can hold', () => {
  expect(cleanText(' One\u0000 \u202Etwo\uD800\n three\u000B ')).toBe('One two three');
  expect(cleanText('Señor 😀 café')).toBe('Señor 😀 café');
  expect(paragraphsOf('One\r\n\n two\u2028three ')).toEqual(['One', 'two', 'three']);
  expect(paragraphsOf(null)).toEqual([]);
});
