import type { AspectId, GroupKey, LevelKey } from '../../src/framework/framework';
import { parseTag, tagOf, type Place } from '../../src/framework/tags';

const aspect = '1a' as AspectId;
const group = 'headTeacher' as GroupKey;

const places: readonly (readonly [string, Place])[] = [
  ['send/school', { kind: 'school' }],
  ['send/urn', { kind: 'urn' }],
  ['send/1a/emerging', { kind: 'statement', aspect, level: 'emerging' as LevelKey }],
  ['send/1a/best-fit', { kind: 'bestFit', aspect }],
  ['send/1a/evidence', { kind: 'evidence', aspect }],
  ['send/5/notes', { kind: 'notes', outcome: 5 }],
  ['send/12/actions', { kind: 'actions', outcome: 12 }],
  ['send/statutory/3', { kind: 'statutory', item: 3, answer: null }],
  ['send/statutory/3/yes', { kind: 'statutory', item: 3, answer: 'yes' }],
  ['send/statutory/10/no', { kind: 'statutory', item: 10, answer: 'no' }],
  ['send/involved/headTeacher/ticked', { kind: 'involved', group, row: null, field: 'ticked' }],
  ['send/involved/headTeacher/1/name', { kind: 'involved', group, row: 1, field: 'name' }],
  ['send/key-date/2/label', { kind: 'keyDate', row: 2, field: 'label' }],
  ['send/own-row', { kind: 'ownRow' }],
  ['send/plan/1/target', { kind: 'plan', row: 1, column: 'target' }],
];

test.each(places)('%s names a place and is made from it', (tag, place) => {
  expect(parseTag(tag)).toEqual(place);
  expect(tagOf(place)).toBe(tag);
});

test.each([
  '',
  'school',
  'send',
  'send/',
  'send/1a',
  'send/1A/evidence',
  'send/01a/evidence',
  'send/0/notes',
  'send/1/evidence',
  'send/1a/best-fit/2',
  'send/1a/best fit',
  'send/statutory/3/maybe',
  'send/statutory/x/yes',
  'send/involved/senco/name',
  'send/involved/senco/1/ticked',
  'send/key-date/0/date',
  'send/plan/1/',
  ' send/school',
  'send/school\n',
  'SEND/school',
])('%j is not a tag of ours', (tag) => {
  expect(parseTag(tag)).toBeNull();
});
