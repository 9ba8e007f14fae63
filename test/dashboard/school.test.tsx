/** @jest-environment jsdom */
import { ok } from '../../src/api/client';
import type { SentWithRatings } from '../../src/api/resources/submissions';
import { aCollection, ApiInMemory, aSchool, refused } from './support/api-in-memory';
import { inventedReport } from './support/invented-report';
import {
  axeFindings,
  control,
  fillIn,
  heading,
  openDashboard,
  press,
  shownText,
} from './support/render-dashboard';

const submission = '00000000-0000-4000-8000-000000000000';

function anApi(): ApiInMemory {
  const api = new ApiInMemory();
  api.reportAnswer = ok(inventedReport([{ every: 'expected', but: { '1a': 'emerging' } }]));
  api.schoolList = [aSchool('900001', 'School A (invented)', 'office@a.example')];
  const key = { createdAt: '2027-03-01T09:00:00.000Z', lastUsedAt: null };
  api.keyList = [{ urn: '900001', name: 'School A (invented)', key }];
  api.noteList = [{ urn: '900001', briefedOn: '2027-04-12', startedOn: null }];
  return api;
}

function aSent(changes: Partial<SentWithRatings>): SentWithRatings {
  return {
    submission: 'first',
    collection: '2026',
    supersedes: null,
    receivedAt: '2026-06-18T09:30:00.000Z',
    completedOn: '2026-06-17',
    digest: 'd1',
    source: 'document',
    late: true,
    counts: true,
    withdrawn: null,
    edition: 'hertfordshire/2019',
    ratings: { '1a': 'emerging', '1b': 'expected' },
    ...changes,
  };
}

beforeEach(() => {
  // A browser keeps the download; jsdom has nowhere to put it.
  URL.createObjectURL = () => 'blob:made';
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = () => undefined;
});

it('is a click away from the list, and says what the school has sent', async () => {
  await openDashboard(anApi(), '#/schools?collection=2027');
  expect(control('School A (invented)').getAttribute('href')).toBe('#/schools/900001?collection=2027');
  await openDashboard(anApi(), '#/schools/900001');
  expect(heading()).toBe('School A (invented)');
  expect(shownText()).toContain(`Receipt ${submission}`);
  expect(shownText()).toContain('Outcome 1: 1 Emerging and ');
});

it('makes a new key only after saying that the old one stops working', async () => {
  const api = await openDashboard(anApi(), '#/schools/900001');
  await fillIn('A new key as', 'csv');
  await press('Make a new key');
  expect(shownText()).toContain('The key that the school has now stops working at once.');
  expect(api.schoolChanges).toEqual([]);
  await press('Make it');
  expect(api.schoolChanges).toEqual(['make a key for 900001 as csv']);
  expect(shownText()).toContain('The new key is in connection-links.txt');
  expect(shownText()).toContain('made on 18 June 2027 and has not been used');
});

it('revokes a key, and offers to make another', async () => {
  const api = await openDashboard(anApi(), '#/schools/900001');
  await press('Revoke the key');
  await press('Revoke it');
  expect(api.schoolChanges).toEqual(['revoke the key of 900001']);
  expect(shownText()).toContain('The school has no key');
  expect(() => control('Revoke the key')).toThrow();
});

it('does nothing where one turns back', async () => {
  const api = await openDashboard(anApi(), '#/schools/900001');
  await press('Revoke the key');
  await press('Cancel');
  expect(api.schoolChanges).toEqual([]);
  expect(document.activeElement).toBe(control('Revoke the key'));
});

it('changes the contact, and takes it away', async () => {
  const api = await openDashboard(anApi(), '#/schools/900001');
  await fillIn('E-mail address', ' senco@a.example ');
  await press('Save the address');
  await fillIn('E-mail address', '');
  await press('Save the address');
  expect(api.schoolChanges).toEqual(['write to 900001 at senco@a.example', 'write to 900001 at null']);
});

it('notes when the school started, and keeps when it was briefed', async () => {
  const api = await openDashboard(anApi(), '#/schools/900001');
  await fillIn('Started on', '2027-05-04');
  await press('Save the days');
  expect(api.schoolChanges).toEqual(['900001 briefed 2027-04-12, started 2027-05-04']);
});

it('withdraws a summary with a reason, never without', async () => {
  const api = await openDashboard(anApi(), '#/schools/900001');
  await press('Withdraw it for the school');
  await press('Withdraw it');
  expect(api.schoolChanges).toEqual([]);
  await fillIn('Why it is withdrawn', 'Sent by mistake.');
  await press('Withdraw it');
  expect(api.schoolChanges).toEqual([`withdraw ${submission}: Sent by mistake.`]);
});

it('shows everything that the school has sent, what changed, and what was withdrawn and why', async () => {
  const api = anApi();
  const now = { collection: '2027', late: false, source: 'pane' as const };
  api.sentList = [
    aSent({ ...now, submission: 'third', ratings: { '1a': 'expected', '1b': 'expected' } }),
    aSent({
      ...now,
      submission: 'second',
      counts: false,
      withdrawn: { reason: 'Sent by mistake.', at: '2027-06-01T09:30:00.000Z' },
      ratings: null,
    }),
    aSent({}),
  ];
  await openDashboard(api, '#/schools/900001');
  const [third, second, first] = [...document.querySelectorAll('ol > li')].map(
    ({ textContent }) => textContent,
  );
  expect(third).toContain('Summer 2027: counts');
  expect(third).toContain(
    '1 aspect rated otherwise than in the one of 18 June 20261a: Expected, before Emerging',
  );
  expect(second).toContain('Summer 2027: withdrawnReceived');
  expect(second).toContain('Withdrawn on 1 June 2027 at 10:30: “Sent by mistake.”');
  expect(first).toContain('late, e-mailed as a document, completed on 17 June 2026.');
  expect(first).toContain('Receipt first, digest d1');
  expect(await axeFindings()).toEqual([]);
});

it('says where two submissions cannot be compared', async () => {
  const api = anApi();
  api.sentList = [aSent({}), aSent({ submission: 'old', edition: 'elsewhere/1999' })];
  await openDashboard(api, '#/schools/900001');
  expect(shownText()).toContain('how their editions go together is not known');
});

it('leaves a published collection as it is', async () => {
  const api = anApi();
  api.collectionList = [aCollection(2027, { state: 'published' })];
  await openDashboard(api, '#/schools/900001');
  expect(() => control('Withdraw it for the school')).toThrow();
});

it('says why something was not done', async () => {
  const api = anApi();
  api.schoolRefusal = refused;
  await openDashboard(api, '#/schools/900001');
  await fillIn('E-mail address', 'senco@a.example');
  await press('Save the address');
  expect(document.querySelector('[role=alert]:not(:empty)')?.textContent).toContain(
    'The store does not answer.',
  );
});

it('says so where there is no such school in the area', async () => {
  await openDashboard(anApi(), '#/schools/123456');
  expect(shownText()).toContain('There is no school with the URN 123456');
});

it('has nothing that axe finds', async () => {
  await openDashboard(anApi(), '#/schools/900001');
  await press('Withdraw it for the school');
  expect(await axeFindings()).toEqual([]);
});

it('shows what the school has agreed to, and records what it says by telephone', async () => {
  const api = anApi();
  await openDashboard(api, '#/schools/900001');
  expect(shownText()).toContain('It may be named in thanks.');
  await fillIn('How it said so', 'telephone');
  await fillIn('When it said so', '2027-06-17');
  await press('Record what it has agreed to');
  const told = api.changes.find((words) => words.startsWith('consent of 900001'));
  expect(told).toContain('"nameInThanks":true,"means":"telephone","givenOn":"2027-06-17"');
  await openDashboard(api, '#/schools/900001');
  expect(shownText()).toContain('Alex Example recorded on 18 June 2027 at 10:30 what it said by telephone');
});
