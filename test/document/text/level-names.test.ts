import { levelOfHeading, levelOfText } from '../../../src/document/text/level-names';
import { hertfordshire2019 as framework } from '../../../src/framework/frameworks';

test.each([
  ['Emerging', 'emerging'],
  ['EXPECTED:', 'expected'],
  ['Exemplary (best practice)', 'exemplary'],
  ['Exemplory', 'exemplary'],
  ['Exp.', 'expected'],
  [
    'Emerging: practice is not yet consistent across the school and has little effect on progress',
    'emerging',
  ],
])('the heading "%s" names %s', (heading, level) => {
  expect(levelOfHeading(framework, heading)).toBe(level);
});

test.each(['', 'Ex', 'Evidence to support judgement', 'Developing', 'Exceeding', 'Emerging / Expected'])(
  'the heading "%s" names no level',
  (heading) => {
    expect(levelOfHeading(framework, heading)).toBeNull();
  },
);

test('a line that names one level says it; two levels or other words are unclear', () => {
  expect(levelOfText(framework, ' Expected ')).toBe('expected');
  expect(levelOfText(framework, 'Expected / Exemplary')).toBe('unclear');
  expect(levelOfText(framework, 'not yet Expected')).toBe('unclear');
  expect(levelOfText(framework, 'to be discussed')).toBe('unclear');
  expect(levelOfText(framework, '  ')).toBeNull();
});
