import type { AspectId } from '../../../src/framework/framework';
import { findingsAsText } from '../../../src/assessment/check/verdict';
import type { Finding } from '../../../src/assessment/check/finding';

const missing = (aspect: string): Finding => ({
  kind: 'best-fit-missing',
  severity: 'uncounted',
  place: { kind: 'bestFit', aspect: aspect as AspectId },
  text: `${aspect} has no best fit yet.`,
});

test('says the verdict, then what is to do by what it stands in the way of', () => {
  const advice: Finding = {
    kind: 'row-added',
    severity: 'advice',
    place: { kind: 'addedRow', index: 0 },
    text: 'A row was added.',
  };
  expect(findingsAsText([missing('1a'), advice, missing('2c')], 'Maple Grove'))
    .toBe(`SEND Benchmark, Maple Grove: what is still to do

Ready to send, but not complete: 2 things still to do, and 2 of them leave a rating unanswered.

These ratings would be sent as unanswered:
- 1a has no best fit yet.
- 2c has no best fit yet.

Good to know:
- A row was added.`);
});

test('says when nothing is left', () => {
  expect(findingsAsText([], null)).toBe(`SEND Benchmark: what is still to do

Complete: every aspect has a best fit and evidence, and nothing else is missing.`);
});
