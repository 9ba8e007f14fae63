import { leadingLabel, labelledAspect, parseLabel } from '../../../src/document/text/aspect-label';
import { hertfordshire2019 } from '../../../src/framework/frameworks';

test.each([
  ['1a', 1, 0],
  ['1 a', 1, 0],
  ['(b)', null, 1],
  ['C', null, 2],
  ['d)', null, 3],
  ['2.e', 2, 4],
  ['3(c)', 3, 2],
  ['1.2', 1, 1],
  ['Aspect 4b:', 4, 1],
])('%s is a label', (text, outcome, position) => {
  expect(parseLabel(text)).toMatchObject({ outcome, position });
});

test.each(['', 'A clear approach', '12', '2019', 'n/a', 'ab', 'Yes'])('"%s" is no label', (text) => {
  expect(parseLabel(text)).toBeNull();
});

test('a label before a statement is found, the article "A" is not', () => {
  expect(leadingLabel('1a High quality teaching')?.label.text).toBe('1a');
  expect(leadingLabel('(f) A clear approach')?.label.text).toBe('f');
  expect(leadingLabel('f.\tA clear approach')?.label.text).toBe('f');
  expect(leadingLabel('A clear, consistent approach')).toBeNull();
  expect(leadingLabel('High quality teaching')).toBeNull();
});

test('a bare letter needs its outcome to name an aspect', () => {
  const label = parseLabel('b');
  if (label === null) throw new Error('b is a label');
  expect(labelledAspect(hertfordshire2019, label, 4)).toBe('4b');
  expect(labelledAspect(hertfordshire2019, label, null)).toBeNull();
  expect(labelledAspect(hertfordshire2019, { ...label, position: 25 }, 4)).toBeNull();
});
