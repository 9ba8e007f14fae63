import { check } from '../../../src/assessment/check/check';
import { groupByKind } from '../../../src/assessment/check/kind-groups';
import { anAssessment, evidence, open } from '../support/build-assessment';

const headings = (overrides: Parameters<typeof anAssessment>[0]) =>
  groupByKind(check(anAssessment(overrides))).map(({ heading }) => heading);

test('findings of one kind are said in one line, with their number', () => {
  const aspects = { '1a': open, '1b': open, '1c': evidence('n/a'), '2b': evidence('') };
  expect(headings({ aspects, statutory: { 1: null, 2: 'both' } })).toEqual([
    '1 statutory item has no answer',
    '1 statutory item is ticked both ways',
    '2 aspects have no best fit yet',
    '1 aspect has evidence that says too little',
    '1 aspect has no evidence yet',
  ]);
});

test('every finding is in one group', () => {
  const aspects = { '1a': open, '1b': open, '2b': evidence('') };
  const findings = check(anAssessment({ aspects, school: { name: null, urn: '12' } }));
  const grouped = groupByKind(findings).flatMap((group) => group.findings);
  expect(new Set(grouped)).toEqual(new Set(findings));
  expect(grouped).toHaveLength(findings.length);
});
