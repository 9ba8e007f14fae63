import { check, rules } from '../../../src/assessment/check/check';
import { anotherFramework } from '../support/another-framework';
import { anAssessment, evidence, open, rated } from '../support/build-assessment';

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
      school: { name: null, urn: null },
      involved: [],
      statutory: { 9: null, 2: 'both' },
      aspects: {
        '5c': open,
        '1a': { ...open, ...evidence('') },
        '1b': evidence(''),
        '1c': rated('emerging'),
        '2a': open,
      },
      addedRows: [{ outcome: 1, label: 'p', text: 'Ours.', marked: [] }],
    }),
  );
  expect(findings.map(({ place }) => Object.values(place).join(' '))).toEqual([
    'school',
    'urn',
    'involved',
    'statutory 2',
    'statutory 9',
    'bestFit 1a',
    'evidence 1a',
    'evidence 1b',
    'actions 1',
    'bestFit 2a',
    'bestFit 5c',
    'addedRow 0',
  ]);
});

test('knows nothing of one county: another framework is checked by its own outcomes and levels', () => {
  const framework = anotherFramework;
  expect(check(anAssessment({ framework }))).toEqual([]);
  const findings = check(anAssessment({ framework, aspects: { '1a': rated('starting'), '2a': open } }));
  expect(findings.map(({ kind }) => kind)).toEqual(['next-step-missing', 'best-fit-missing']);
  expect(findings[0]?.text).toContain('1a is Starting without a next step.');
});
