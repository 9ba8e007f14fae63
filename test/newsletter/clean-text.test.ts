import { cleanText, paragraphsOf, safeLink } from '../../src/newsletter/compose/clean-text';

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
