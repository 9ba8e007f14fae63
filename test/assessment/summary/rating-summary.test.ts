import { SchoolNotKnown, summarise } from '../../../src/assessment/summary/rating-summary';
import { draftEdition } from '../../../src/framework/edition';
import { hertfordshire2019 } from '../../../src/framework/frameworks';
import { anotherFramework } from '../support/another-framework';
import { anAssessment, evidence, open, rated } from '../support/build-assessment';
import { aSending } from '../support/build-summary';

test('says whose it is, of which collection and edition, and when it was completed', () => {
  expect(summarise(anAssessment(), aSending({ nameInThanks: true }))).toMatchObject({
    schema: 'rating-summary/1',
    submission: '0b5e0a52-7c1f-4a57-9d3c-2f4f1f0f9a01',
    supersedes: null,
    framework: 'hertfordshire/2019',
    collection: '2026-27',
    school: { urn: '999999', name: 'Maple Grove Primary School' },
    completedOn: '2027-06-18',
    nameInThanks: true,
  });
});

test('rates exactly the edition’s aspects, and leaves open what is not certain', () => {
  const { ratings } = summarise(
    anAssessment({
      aspects: {
        '1a': rated('emerging'),
        '1b': open,
        '1c': { ...open, state: 'conflict', marked: rated('expected').marked ?? [] },
        '2a': { ...open, state: 'unsure' },
        '5c': { ...open, state: 'missing' },
      },
    }),
    aSending(),
  );
  expect(Object.keys(ratings)).toHaveLength(34);
  expect(ratings).toMatchObject({ '1a': 'emerging', '1b': null, '1c': null, '1d': 'exemplary' });
  expect(ratings).toMatchObject({ '2a': null, '5c': null });
});

test('leaves an aspect open that the assessment does not hold', () => {
  const assessment = anAssessment();
  const summary = summarise({ ...assessment, aspects: assessment.aspects.slice(1) }, aSending());
  expect(summary.ratings).toMatchObject({ '1a': null, '1b': 'exemplary' });
});

test('carries statutory answers whole; both boxes ticked are no answer', () => {
  const { statutory } = summarise(anAssessment({ statutory: { 2: 'no', 3: 'both', 4: null } }), aSending());
  expect(Object.keys(statutory ?? {})).toHaveLength(hertfordshire2019.statutory.items.length);
  expect(statutory).toMatchObject({ '1': 'yes', '2': 'no', '3': null, '4': null });
});

test('counts who was involved, and names nobody', () => {
  const summary = summarise(anAssessment(), aSending());
  expect(summary.involved).toEqual({
    headTeacher: 0,
    senco: 1,
    seniorLeader: 0,
    governor: 0,
    parentCarer: 0,
    otherProfessionals: 0,
    pupils: 0,
    otherRole: 0,
  });
  expect(JSON.stringify(summary)).not.toContain('Ms Example');
});

test('leaves out what the school leaves out', () => {
  const summary = summarise(anAssessment(), aSending({ include: { statutory: false, involved: false } }));
  expect(summary).not.toHaveProperty('statutory');
  expect(summary).not.toHaveProperty('involved');
});

test('never sends evidence', () => {
  const assessment = anAssessment({ aspects: { '1a': evidence('Amelia now reads with a partner.') } });
  expect(JSON.stringify(summarise(assessment, aSending()))).not.toContain('Amelia');
});

test('shares only what is at the highest level, in the framework’s order', () => {
  const assessment = anAssessment({ aspects: { '1b': rated('expected'), '1c': open } });
  expect(summarise(assessment, aSending({ share: ['2a', '1c', '1b', '1a', '9z'] })).share).toEqual([
    '1a',
    '2a',
  ]);
});

test('carries the edition of draft wording', () => {
  const assessment = anAssessment({ edition: draftEdition(hertfordshire2019.edition) });
  expect(summarise(assessment, aSending()).framework).toBe('hertfordshire/2019-draft');
});

test('takes aspects, levels and groups from the framework, whichever it is', () => {
  const assessment = anAssessment({ framework: anotherFramework });
  expect(summarise(assessment, aSending({ share: ['2a'] }))).toMatchObject({
    framework: 'elsewhere/2026',
    ratings: { '1a': 'leading', '1b': 'leading', '2a': 'leading' },
    involved: { senco: 1 },
    share: ['2a'],
  });
});

test.each([
  ['name', { name: null, urn: '999999' }],
  ['urn', { name: 'Maple Grove', urn: null }],
  ['urn', { name: 'Maple Grove', urn: '99999' }],
  ['urn', { name: 'Maple Grove', urn: '9999999' }],
  ['urn', { name: 'Maple Grove', urn: '99999a' }],
])('refuses a school without its %s: %j', (missing, school) => {
  const attempt = () => summarise(anAssessment({ school }), aSending());
  expect(attempt).toThrow(SchoolNotKnown);
  expect(attempt).toThrow(expect.objectContaining({ missing }));
});
