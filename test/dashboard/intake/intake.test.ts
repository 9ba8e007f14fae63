import type { FileReading } from '../../../src/intake/read-file';
import type { Collection } from '../../../src/api/resources/collections';
import type { SchoolCandidate } from '../../../src/api/resources/imports';
import type { RatingSummary } from '../../../src/api/resources/rating-summary';
import { Intake } from '../../../src/dashboard/intake/intake';
import { aCollection, refused } from '../support/api-in-memory';
import { SchoolsInMemory, sureMatch } from '../support/schools-in-memory';

const now = () => new Date('2027-06-18T09:30:00.000Z');

function document(urn: string, changes: Partial<RatingSummary> = {}): FileReading {
  return {
    kind: 'read',
    source: 'document',
    named: { urn, name: `School ${urn}` },
    summary: {
      schema: 'rating-summary/1',
      submission: '',
      supersedes: null,
      framework: 'hertfordshire/2019',
      collection: '2027',
      completedOn: '2027-06-10',
      ratings: { '1a': 'expected' },
      share: [],
      nameInThanks: false,
      ...changes,
    },
    unclear: [],
    noUrn: null,
  };
}

const file = (name: string) => new File(['not read here'], name);

/** An intake to which files of these names and readings were added; every URN is known. */
async function intakeOf(
  readings: Readonly<Record<string, FileReading>>,
  sent: SchoolCandidate['sent'] = null,
  collection: Partial<Collection> = {},
) {
  const api = new SchoolsInMemory();
  api.matching = ({ urn }) => sureMatch(urn ?? '', `School ${urn}`, sent);
  for (const [name, reading] of Object.entries(readings)) api.readings.set(name, reading);
  const signedOut: string[] = [];
  const intake = new Intake({
    api,
    reader: api.reader,
    collection: aCollection(2027, collection),
    now,
    onSignedOut: (why) => signedOut.push(why),
  });
  await intake.add(Object.keys(readings).map(file));
  return { intake, api, signedOut };
}

const told = (intake: Intake) =>
  intake.state().files.map((one) => {
    const { kind, text } = intake.status(one);
    return `${one.name} ${kind}${text === '' ? '' : `: ${text}`}`;
  });

it('stores what is confirmed, the earliest first, with the same number for the same document', async () => {
  const { intake, api } = await intakeOf({
    'b.docx': document('900002', { completedOn: '2027-06-12' }),
    'a.docx': document('900001'),
    'c.docx': document('900003'),
  });
  intake.confirmAllSure();
  intake.confirm(3, false);
  await intake.store();
  expect(api.imported.map(({ summary }) => summary.school)).toEqual([
    { urn: '900001', name: 'School 900001' },
    { urn: '900002', name: 'School 900002' },
  ]);
  expect(told(intake)[2]).toBe('c.docx sure');
  const again = await intakeOf({ 'other-name.docx': document('900001', { completedOn: '2027-06-17' }) });
  const numberOf = (one: Intake, at: number) => one.state().files[at]?.placed?.summary.submission;
  expect(numberOf(again.intake, 0)).toBe(numberOf(intake, 1));
  expect(numberOf(intake, 1)).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
});

it('says which files are the same, and which of one school is newer', async () => {
  const { intake } = await intakeOf({
    'first.docx': document('900001'),
    'copy.docx': document('900001', { completedOn: '2027-06-11' }),
    'newer.docx': document('900001', { ratings: { '1a': 'emerging' }, completedOn: '2027-06-12' }),
    'rival.docx': document('900001', { ratings: { '1a': 'exemplary' }, completedOn: '2027-06-12' }),
  });
  expect(told(intake)).toEqual([
    'first.docx ask: newer.docx is a newer one of the same school. rival.docx is a newer one of the same school.',
    'copy.docx same: It is the same as first.docx.',
    'newer.docx ask: rival.docx is of the same school and the same day, and tells something else.',
    'rival.docx ask: newer.docx is of the same school and the same day, and tells something else.',
  ]);
  intake.confirmAllSure();
  expect(intake.confirmed()).toEqual([]);
});

it.each<[string, Partial<Collection>]>([
  ['by the clock', { closesAt: '2027-06-01T00:00:00.000Z' }],
  ['by hand, before its time', { state: 'closed' }],
])('says that a file is late where the collection was closed %s', async (_how, collection) => {
  const { intake } = await intakeOf({ 'a.docx': document('900001') }, null, collection);
  expect(told(intake)).toEqual(['a.docx sure: It is late.']);
});

describe('where the school has sent before', () => {
  const sent: SchoolCandidate['sent'] = {
    submission: 'x',
    receivedAt: '2027-06-01T09:00:00.000Z',
    completedOn: '2027-06-01',
    source: 'pane',
  };

  it.each([
    [
      'an older one is replaced',
      '2027-06-01',
      'ask: It takes the place of what the school sent on 1 June 2027.',
    ],
    [
      'a newer one is not replaced unasked',
      '2027-06-11',
      'ask: The school has sent a newer one, completed on 11 June 2027. It takes the place of what the school sent on 1 June 2027.',
    ],
  ])('%s', async (_name, completedOn, status) => {
    const { intake } = await intakeOf({ 'a.docx': document('900001') }, { ...sent, completedOn });
    expect(told(intake)).toEqual([`a.docx ${status}`]);
  });

  it('the same is not stored again', async () => {
    const first = await intakeOf({ 'a.docx': document('900001') });
    const submission = first.intake.state().files[0]?.placed?.summary.submission ?? '';
    const { intake } = await intakeOf(
      { 'a.docx': document('900001') },
      { ...sent, submission, source: 'document' },
    );
    expect(told(intake)).toEqual(['a.docx same: The same is stored already, received on 1 June 2027.']);
  });
});

it('leaves to a person whose a document is, and takes the answer', async () => {
  const { intake, api } = await intakeOf({ 'a.docx': { kind: 'refused', reason: 'x' } });
  const maybe = { urn: '900001', name: 'Ash', status: 'open' as const, confidence: 0.8, sent: null };
  api.readings.set('b.docx', document('123456'));
  api.matching = ({ urn }) =>
    urn === '900007'
      ? sureMatch('900007', 'Elm')
      : { sure: null, candidates: [maybe], reason: 'The name is not certain.' };
  await intake.add([file('b.docx')]);
  expect(told(intake)[1]).toBe('b.docx unsure: The name is not certain.');
  await intake.choose(2, '900001');
  expect(told(intake)[1]).toBe('b.docx sure');
  await intake.choose(2, '900007');
  expect(intake.state().files[1]?.placed?.summary.school).toEqual({ urn: '900007', name: 'Elm' });
  await intake.choose(2, null);
  expect(told(intake)[1]).toContain('unsure');
});

it('a summary file stays as the school has written it, number, name and consents', async () => {
  const reading = document('900001', { submission: 'number', nameInThanks: true, share: ['1a'] });
  if (reading.kind !== 'read') throw new Error('It is read.');
  const { intake } = await intakeOf({
    'a.json': { ...reading, source: 'file', named: { urn: '900001', name: 'ASH school' } },
  });
  expect(intake.state().files[0]?.placed?.summary).toMatchObject({
    submission: 'number',
    nameInThanks: true,
    share: ['1a'],
    school: { urn: '900001', name: 'ASH school' },
  });
});

it('never ticks in bulk what would take the place of what the school has sent', async () => {
  const { intake, api } = await intakeOf({});
  api.readings.set('a.docx', document('900001'));
  api.matching = () =>
    sureMatch('900001', 'Ash', {
      ...{ submission: 'y', receivedAt: '2027-06-01T09:00:00.000Z', completedOn: '2027-01-01' },
      source: 'pane',
    });
  await intake.add([file('a.docx')]);
  expect(told(intake)[0]).toMatch(/^a\.docx ask/);
  intake.confirmAllSure();
  expect(intake.confirmed()).toEqual([]);
});

it('keeps what could not be stored, with the reason, to try again', async () => {
  const { intake, api } = await intakeOf({ 'a.docx': document('900001') });
  intake.confirmAllSure();
  api.schoolRefusal = refused;
  await intake.store();
  expect(told(intake)).toEqual(['a.docx ask: It was not stored: The store does not answer.']);
  api.schoolRefusal = null;
  await intake.store();
  expect(told(intake)[0]).toContain('a.docx stored');
});

it('says so where what was stored does not count', async () => {
  const { intake, api } = await intakeOf({ 'a.docx': document('900001') });
  intake.confirmAllSure();
  api.matching = () =>
    sureMatch('900001', 'Ash', { submission: 'y', receivedAt: '', completedOn: '', source: 'pane' });
  await intake.store();
  expect(told(intake)[0]).toContain('It does not count');
});

it('stops when it is told to, and keeps what has been read', async () => {
  const { intake, api } = await intakeOf({});
  for (const name of ['a', 'b', 'c']) api.readings.set(name, document('900001', { collection: name }));
  intake.subscribe(() => {
    if (intake.state().work?.done === 1) intake.cancel();
  });
  await intake.add(['a', 'b', 'c'].map(file));
  expect(told(intake)).toEqual(['a sure']);
  expect(intake.state().work).toBeNull();
});

it('tells of a session that has ended, and of a collector that does not answer', async () => {
  const { intake, api, signedOut } = await intakeOf({});
  api.readings.set('a.docx', document('900001'));
  const answers = [refused, { ...refused, kind: 'signedOut' as const }];
  const working = api.matchSchools;
  Object.assign(api, {
    matchSchools: async (...asked: Parameters<typeof working>) => answers.shift() ?? working(...asked),
  });
  await intake.add([file('a.docx')]);
  expect(intake.state().refusal).toBe('The store does not answer.');
  await intake.match();
  expect(signedOut).toHaveLength(1);
  await intake.match();
  expect(intake.state().refusal).toBeNull();
  expect(told(intake)).toEqual(['a.docx sure']);
});
