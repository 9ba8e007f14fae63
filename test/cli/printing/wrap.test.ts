import { shorten, wrap } from '../../../src/cli/printing/wrap';

test('breaks between words and keeps the indent', () => {
  const lines = wrap('word '.repeat(40).trim(), '  - ').split('\n');
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.every((line) => line.length <= 80)).toBe(true);
  expect(lines[0]).toMatch(/^ {2}- word/);
  expect(lines[1]).toMatch(/^ {4}word/);
  expect(lines.join(' ').match(/word/g)).toHaveLength(40);
});

test('a word wider than the page stands on a line of its own', () => {
  const long = 'x'.repeat(100);
  expect(wrap(`see ${long} there`, '  ').split('\n')).toEqual(['  see', `  ${long}`, '  there']);
});

test('shortens at a word and says so', () => {
  expect(shorten('Learning walks each term', 15)).toBe('Learning walks…');
  expect(shorten('Learning walks', 14)).toBe('Learning walks');
  expect(shorten('Learningwalks', 5)).toBe('Lear…');
});
