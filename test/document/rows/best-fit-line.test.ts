import { bestFitLine } from '../../../src/document/rows/evidence';
import { hertfordshire2019 } from '../../../src/framework/frameworks';
import type { LevelKey } from '../../../src/framework/framework';

const exemplary = 'exemplary' as LevelKey;
const after = (before: string, level: LevelKey | null = exemplary) =>
  bestFitLine(hertfordshire2019, before, level);

test.each([
  ['', 'Exemplary'],
  ['Expected', 'Exemplary'],
  [' expected ', 'Exemplary'],
  ['Exp', 'Exemplary'],
  ['Click or tap here to enter text.', 'Exemplary'],
])('a line that says “%s” says the level alone', (before, line) => {
  expect(after(before)).toBe(line);
});

test.each([
  ['Expected (mostly)', 'Exemplary (mostly)'],
  ['EXPECTED, agreed by governors', 'Exemplary, agreed by governors'],
  ['to be talked about in May', 'Exemplary, to be talked about in May'],
  ['Emerging or Expected?', 'Exemplary, Emerging or Expected?'],
])('a line that says “%s” keeps what else it says', (before, line) => {
  expect(after(before)).toBe(line);
});

test('taking the choice back takes nothing but the level', () => {
  expect(after('Expected', null)).toBe('');
  expect(after('Expected (mostly)', null)).toBe('(mostly)');
});
