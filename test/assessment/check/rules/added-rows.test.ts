import { verdict } from '../../../../src/assessment/check/verdict';
import { findingsIn } from '../../support/findings';

test('a row of the school’s own is a remark and leaves the assessment complete', () => {
  const addedRows = [{ outcome: 1, label: 'p', text: 'We keep a sensory garden.', marked: [] }];
  const findings = findingsIn({ addedRows });
  expect(findings).toMatchObject([
    { kind: 'row-added', severity: 'advice', place: { kind: 'addedRow', index: 0 } },
  ]);
  expect(findings[0]?.text).toContain('The row “p” under outcome 1 was added by your school.');
  expect(verdict(findings)).toMatch(/^Complete/);
});

test('a row without a letter in an unknown place is a remark all the same', () => {
  const [finding] = findingsIn({ addedRows: [{ outcome: null, label: null, text: 'Ours.', marked: [] }] });
  expect(finding?.text).toMatch(/^A row was added by your school\./);
});
