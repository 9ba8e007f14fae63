import { groupFindings } from '../../../src/assessment/check/severity';
import { verdict } from '../../../src/assessment/check/verdict';
import { evidence, open } from '../support/build-assessment';
import { findingsIn } from '../support/findings';

const unnamed = { school: { name: null, urn: '999999' } };
const gaps = { aspects: { '1a': open, '1b': open, '1c': evidence('') } };

test('complete', () => {
  expect(verdict(findingsIn({}))).toBe(
    'Complete: every aspect has a best fit and evidence, and nothing else is missing.',
  );
});

test('nothing can be sent without the school', () => {
  expect(verdict(findingsIn(unnamed))).toBe('Not ready to send: 1 thing to put right first.');
  expect(verdict(findingsIn({ ...unnamed, ...gaps }))).toBe(
    'Not ready to send: 1 thing to put right first, and 3 other things still to do.',
  );
});

test('ratings that would go as unanswered are counted', () => {
  expect(verdict(findingsIn(gaps))).toBe(
    'Ready to send, but not complete: 3 things still to do, and 2 of them leave a rating unanswered.',
  );
});

test('what only completeness wants is told apart', () => {
  expect(verdict(findingsIn({ aspects: { '1c': evidence('') } }))).toBe(
    'Every rating is ready to send; 1 thing still to complete.',
  );
});

test('findings are grouped by what they stand in the way of, the gravest first', () => {
  const groups = groupFindings(findingsIn({ ...gaps, ...unnamed }));
  expect(groups.map(({ severity, findings }) => [severity, findings.length])).toEqual([
    ['unsendable', 1],
    ['uncounted', 2],
    ['incomplete', 1],
  ]);
});
