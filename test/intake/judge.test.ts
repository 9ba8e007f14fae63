import { judge, type PlacedFile, remarksOn, type StoredBefore } from '../../src/intake/judge';
import { contentOf } from '../../src/intake/numbering';
import { aSummary } from '../assessment/support/build-summary';

const nothing: StoredBefore = { same: null, counting: null };

function aFile(file: string, changes: Parameters<typeof aSummary>[0] = {}): PlacedFile {
  const summary = aSummary(changes);
  return { file, summary, content: contentOf(summary) };
}

const inList = (placed: PlacedFile, earlier: readonly PlacedFile[], later: readonly PlacedFile[]) =>
  judge(placed, { earlier, later }, nothing);
const beside = (stored: Partial<StoredBefore>) =>
  judge(aFile('a.docx'), { earlier: [], later: [] }, { ...nothing, ...stored });

test('a file by itself is new', () => {
  expect(beside({})).toEqual({ kind: 'new', newerSent: null, newerFiles: [] });
});

test('of two that are the same, the later in the list is nothing new', () => {
  const [first, copy] = [aFile('a.docx'), aFile('b.docx', { completedOn: '2027-06-19' })];
  expect(inList(copy, [first], [])).toEqual({ kind: 'same', reason: 'It is the same as a.docx.' });
  expect(inList(first, [], [copy])).toMatchObject({ kind: 'new', newerFiles: [] });
});

test('the same that is stored, or was withdrawn, is nothing new', () => {
  const receivedAt = '2027-06-01';
  expect(beside({ same: { receivedAt, withdrawn: null } })).toEqual({
    kind: 'same',
    reason: 'The same is stored already, received on 1 June 2027.',
  });
  expect(beside({ same: { receivedAt, withdrawn: 'A draft.' } })).toEqual({
    kind: 'same',
    reason: 'The same was stored and withdrawn: A draft.',
  });
});

test('what the school has sent is newer only if it was completed on a later day', () => {
  const sentOn = (completedOn: string) => beside({ counting: { receivedAt: '2027-06-20', completedOn } });
  expect(sentOn('2027-06-18')).toMatchObject({ newerSent: null });
  expect(sentOn('2027-06-19')).toMatchObject({
    newerSent: 'The school has sent a newer one, completed on 19 June 2027.',
  });
});

test('other files speak against it if they are of the same school, as new, and different', () => {
  const other = { nameInThanks: !aSummary().nameInThanks };
  const later = [
    aFile('same-day.docx', other),
    aFile('newer.docx', { ...other, completedOn: '2027-06-19' }),
    aFile('older.docx', { ...other, completedOn: '2027-06-17' }),
    aFile('others.docx', { ...other, school: { urn: '888888', name: 'Oak Hill School' } }),
  ];
  expect(inList(aFile('a.docx'), [], later)).toMatchObject({
    newerFiles: [
      'same-day.docx is of the same school and the same day, and tells something else.',
      'newer.docx is a newer one of the same school.',
    ],
  });
});

test('everything that a person should know before storing is remarked on', () => {
  const nothingToSay = { unclear: [], noUrn: null, replaces: null, isClosed: false, isLate: false };
  expect(remarksOn(nothingToSay)).toEqual([]);
  expect(
    remarksOn({
      unclear: ['1a', '2b'],
      noUrn: 'The document gives no URN: EY303456 is an Ofsted early years number.',
      replaces: { receivedAt: '2027-06-01' },
      isClosed: true,
      isLate: true,
    }),
  ).toEqual([
    'The document gives no URN: EY303456 is an Ofsted early years number.',
    '1a and 2b: in conflict or unclear, so counted as unanswered.',
    'It takes the place of what the school sent on 1 June 2027.',
    'The school has closed.',
    'It is late.',
  ]);
});
