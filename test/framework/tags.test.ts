import type { AspectId, GroupKey, LevelKey } from '../../src/framework/framework';
import { hertfordshire2019 } from '../../src/framework/frameworks';
import { keyOf, parseKey, parseTag, placeIn, tagOf, type Place } from '../../src/framework/tags';

const aspect = '1a' as AspectId;
const group = 'headTeacher' as GroupKey;

const places: readonly (readonly [string, Place])[] = [
  ['send/hertfordshire-2019/school', { kind: 'school' }],
  ['send/hertfordshire-2019/urn', { kind: 'urn' }],
  ['send/hertfordshire-2019/1a/emerging', { kind: 'statement', aspect, level: 'emerging' as LevelKey }],
  ['send/hertfordshire-2019/1a/best-fit', { kind: 'bestFit', aspect }],
  ['send/hertfordshire-2019/1a/evidence', { kind: 'evidence', aspect }],
  ['send/hertfordshire-2019/5/notes', { kind: 'notes', outcome: 5 }],
  ['send/hertfordshire-2019/12/actions', { kind: 'actions', outcome: 12 }],
  ['send/hertfordshire-2019/statutory/3', { kind: 'statutory', item: 3, answer: null }],
  ['send/hertfordshire-2019/statutory/3/yes', { kind: 'statutory', item: 3, answer: 'yes' }],
  ['send/hertfordshire-2019/statutory/10/no', { kind: 'statutory', item: 10, answer: 'no' }],
  [
    'send/hertfordshire-2019/involved/headTeacher/ticked',
    { kind: 'involved', group, row: null, field: 'ticked' },
  ],
  ['send/hertfordshire-2019/involved/headTeacher/1/name', { kind: 'involved', group, row: 1, field: 'name' }],
  ['send/hertfordshire-2019/key-date/2/label', { kind: 'keyDate', row: 2, field: 'label' }],
  ['send/hertfordshire-2019/own-row', { kind: 'ownRow' }],
  ['send/hertfordshire-2019/plan/1/target', { kind: 'plan', row: 1, column: 'target' }],
];

test.each(places)('%s names a place and is made from it', (tag, place) => {
  expect(parseTag(tag)).toEqual({ edition: hertfordshire2019.edition, place });
  expect(placeIn(hertfordshire2019, tag)).toEqual(place);
  expect(tagOf(hertfordshire2019, place)).toBe(tag);
});

test.each([
  '',
  'school',
  'send',
  'send/',
  'send/1a/expected',
  'send/urn',
  'send/hertfordshire-2019',
  'send/hertfordshire/2019/1a/expected',
  'send/2019/1a/expected',
  'send/hertfordshire-2019/1a',
  'send/hertfordshire-2019/1A/evidence',
  'send/hertfordshire-2019/01a/evidence',
  'send/hertfordshire-2019/0/notes',
  'send/hertfordshire-2019/1/evidence',
  'send/hertfordshire-2019/1a/best-fit/2',
  'send/hertfordshire-2019/1a/best fit',
  'send/hertfordshire-2019/statutory/3/maybe',
  'send/hertfordshire-2019/statutory/x/yes',
  'send/hertfordshire-2019/involved/senco/name',
  'send/hertfordshire-2019/involved/senco/1/ticked',
  'send/hertfordshire-2019/key-date/0/date',
  'send/hertfordshire-2019/plan/1/',
  ' send/hertfordshire-2019/school',
  'send/hertfordshire-2019/school\n',
  'SEND/hertfordshire-2019/school',
])('%j is not a tag of ours', (tag) => {
  expect(parseTag(tag)).toBeNull();
});

test('a tag of another edition names no place in ours', () => {
  const tag = 'send/hertfordshire-2026/1a/expected';
  expect(parseTag(tag)?.edition).toBe('hertfordshire/2026');
  expect(placeIn(hertfordshire2019, tag)).toBeNull();
});

test.each(places)('the key of %s is its tag without whose framework it is', (tag, place) => {
  expect(keyOf(place)).toBe(tag.split('/').slice(2).join('/'));
  expect(parseKey(keyOf(place))).toEqual(place);
});
