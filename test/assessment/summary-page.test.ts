import { summaryPage } from '../../src/assessment/summary-page';
import { anAssessment, evidence, open, rated } from './support/build-assessment';

const day = '18 June 2027';

test('the table counts the ratings of each outcome, and of all', () => {
  const aspects = { '1a': rated('emerging'), '1b': rated('expected'), '2a': open };
  const { table } = summaryPage(anAssessment({ aspects }), day);
  expect(table[0]).toEqual(['Outcome', 'Emerging', 'Expected', 'Exemplary', 'Unanswered']);
  expect(table[1]?.slice(1)).toEqual(['1', '1', '13', '0']);
  expect(table.at(-1)).toEqual(['All outcomes', '1', '1', '31', '1']);
});

test('a strength is only what has evidence', () => {
  const aspects = { '1a': evidence('n/a') };
  const [strengths] = summaryPage(anAssessment({ aspects }), day).parts;
  expect(strengths?.lines[0]).toContain('1b, 1c');
  expect(strengths?.lines[0]).not.toContain('1a');
});

test('the next steps stand from the lowest level on, and the rest is counted', () => {
  const ids = anAssessment().aspects.map(({ id }) => id);
  const all = Object.fromEntries(ids.map((id) => [id, rated('expected')]));
  const [, steps] = summaryPage(anAssessment({ aspects: { ...all, '2c': rated('emerging') } }), day).parts;
  expect(steps?.lines[0]).toMatch(/^2c, from Emerging to Expected/);
  expect(steps?.lines).toHaveLength(9);
  expect(steps?.lines.at(-1)).toBe('And 26 further steps.');
});

test('no evidence and no name of a person is on the page', () => {
  const aspects = { '1a': evidence('Only for us.') };
  expect(JSON.stringify(summaryPage(anAssessment({ aspects }), day))).not.toContain('Only for us.');
});
