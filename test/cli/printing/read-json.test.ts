import { toJson } from '../../../src/cli/printing/read-json';
import type { GroupKey, LevelKey } from '../../../src/framework/framework';
import { aPerson, evidence, open } from '../../assessment/support/build-assessment';
import { aReading, anUnreadable } from '../support/build-reading';

const keys = [
  ...['file', 'recognised', 'reason', 'edition', 'school', 'urn', 'ratings', 'conflicts', 'unsure'],
  ...['suggestions', 'evidence', 'statutory', 'involved', 'notes'],
];
const groups = [
  ...['headTeacher', 'senco', 'seniorLeader', 'governor', 'parentCarer', 'otherProfessionals'],
  ...['pupils', 'otherRole'],
];

test('a document that was read has every key, in the documented order', () => {
  const json = toJson(aReading());
  expect(Object.keys(json)).toEqual(keys);
  expect(json).toMatchObject({
    file: 'maple-grove.docx',
    recognised: true,
    reason: null,
    edition: 'hertfordshire/2019',
    school: 'Maple Grove Primary School',
    urn: '999999',
  });
  expect(Object.keys(json.ratings)).toHaveLength(34);
  expect(Object.keys(json.involved)).toEqual(groups);
});

test('a document that was not read has the same keys with nothing known', () => {
  const json = toJson(anUnreadable());
  expect(Object.keys(json)).toEqual(keys);
  expect(json).toMatchObject({ recognised: false, edition: null, school: null, urn: null, notes: [] });
  expect(json.reason).toEqual({ code: 'no-tables', text: 'This document has no tables.' });
  const read = toJson(aReading());
  for (const key of ['ratings', 'evidence', 'statutory', 'involved'] as const) {
    expect(Object.keys(json[key])).toEqual(Object.keys(read[key]));
  }
  expect(new Set(Object.values(json.ratings))).toEqual(new Set([null]));
  expect(new Set(Object.values(json.evidence))).toEqual(new Set([false]));
  expect(new Set(Object.values(json.statutory))).toEqual(new Set([null]));
  expect(new Set(Object.values(json.involved))).toEqual(new Set([0]));
});

test('what is not certain is no rating, and is told apart', () => {
  const json = toJson(
    aReading({
      aspects: {
        '2b': { ...open, state: 'conflict' },
        '2d': { ...open, state: 'unsure' },
        '3a': { ...open, suggestion: 'expected' as LevelKey },
        '3b': { ...open, state: 'missing' },
      },
    }),
  );
  expect(json.ratings).toMatchObject({ '2a': 'exemplary', '2b': null, '2d': null, '3a': null, '3b': null });
  expect(json.conflicts).toEqual(['2b']);
  expect(json.unsure).toEqual(['2d']);
  expect(json.suggestions).toEqual({ '3a': 'expected' });
});

test('evidence is as the reader found it, even where the check would not accept it', () => {
  const json = toJson(aReading({ aspects: { '1a': evidence('n/a'), '1b': evidence('') } }));
  expect(json.evidence).toMatchObject({ '1a': true, '1b': false, '1c': true });
});

test('both boxes of a statutory item are no answer', () => {
  const json = toJson(aReading({ statutory: { 1: 'both', 2: null, 3: 'no' } }));
  expect(json.statutory).toMatchObject({ '1': null, '2': null, '3': 'no', '4': 'yes' });
});

test('counts people, or one where only the box is ticked', () => {
  const involved = [
    { group: 'governor' as GroupKey, ticked: null, people: [aPerson('Mr A'), aPerson('Mrs B')] },
    { group: 'pupils' as GroupKey, ticked: true, people: [] },
  ];
  expect(toJson(aReading({ involved })).involved).toMatchObject({ governor: 2, pupils: 1, senco: 0 });
});

test('rows that the school added are told in the notes, whole', () => {
  const text = 'We keep a sensory garden. '.repeat(20).trim();
  const addedRows = [{ outcome: 1, label: 'p', text, marked: [] }];
  expect(toJson(aReading({ addedRows, notes: ['Noticed.'] })).notes).toEqual([
    'Noticed.',
    `The row “p” under outcome 1 was added by the school: ${text}`,
  ]);
});
