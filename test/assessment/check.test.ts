import { check, rules } from '../../src/assessment/check';
import { anotherFramework } from './another-framework';
import { anAssessment, evidence, open, rated } from './build-assessment';

test('a complete assessment has no finding', () => {
  expect(check(anAssessment())).toEqual([]);
});

test('each rule has a name of its own', () => {
  const kinds = rules.map(({ kind }) => kind);
  expect(new Set(kinds).size).toBe(kinds.length);
});

test('findings come in the order of the document', () => {
  const findings = check(
    anAssessment({
      school: { name: 'Maple Grove Primary School', urn: null },
      statutory: { 9: null, 2: null },
      aspects: { '5c': open, '1a': open, '1b': evidence('') },
    }),
  );
  expect(findings.map(({ text }) => text.split(' has ')[0])).toEqual([
    'The school’s URN is missing. Write its six digits on the first page.',
    'Statutory item 2',
    'Statutory item 9',
    '1a',
    '5c',
    '1b',
  ]);
});

test('knows nothing of one county: another framework is checked by its own outcomes and levels', () => {
  const framework = anotherFramework;
  expect(check(anAssessment({ framework }))).toEqual([]);
  const findings = check(anAssessment({ framework, aspects: { '1a': rated('starting'), '2a': open } }));
  expect(findings.map(({ kind }) => kind)).toEqual(['best-fit-missing', 'next-step-missing']);
  expect(findings.at(-1)?.text).toContain('1a is Starting without a next step.');
});
