/** @jest-environment jsdom */
import { ok } from '../../src/api/client';
import type { ContactRequest } from '../../src/api/resources/contact-requests';
import { ApiInMemory, aSchool, refused } from './support/api-in-memory';
import { inventedReport } from './support/invented-report';
import {
  axeFindings,
  control,
  field,
  fillIn,
  openDashboard,
  press,
  shownText,
  tableRows,
} from './support/render-dashboard';

/** A and C share 1a, A and E are secondary; B and D are Emerging in it. */
const five = [
  { every: 'expected', but: { '1a': 'exemplary' }, share: ['1a'], phase: 'Secondary' },
  { every: 'expected', but: { '1a': 'emerging' } },
  { every: 'expected', but: { '1a': 'exemplary' }, share: ['1a'] },
  { every: 'expected', but: { '1a': 'emerging', '2a': 'emerging' } },
  { every: 'expected', but: { '2a': 'exemplary' }, share: ['2a'], phase: 'Secondary' },
];

const asked: ContactRequest = {
  id: 'request-1',
  collection: '2027',
  aspect: '1a',
  state: 'asked',
  from: { urn: '900002', name: 'School B (invented)' },
  to: null,
  isStillOffered: null,
  createdAt: '2027-06-02T09:00:00.000Z',
  changedAt: '2027-06-02T09:00:00.000Z',
};
const to = { urn: '900003', name: 'School C (invented)' };

function anApi(...requests: readonly ContactRequest[]): ApiInMemory {
  const reportAnswer = ok(inventedReport(five));
  return Object.assign(new ApiInMemory(), { reportAnswer, requestList: requests });
}

it('names, aspect by aspect, the schools that offer to share', async () => {
  await openDashboard(anApi(), '#/practice');
  const rows = tableRows('Schools that offer to share, by aspect');
  expect(rows.map((row) => row.slice(0, 3))).toEqual([
    ['1a', 'School A (invented); School C (invented)', '2'],
    ['2a', 'School E (invented)', '1'],
  ]);
  expect(shownText()).toContain('Nobody offers the other 32 aspects so far.');
});

it('suggests pairs of the same phase only', async () => {
  await openDashboard(anApi(), '#/practice');
  expect(tableRows('Suggested pairs of schools')).toEqual([
    ['1a', 'School B (invented)', 'School C (invented)', 'Primary'],
    ['1a', 'School D (invented)', 'School C (invented)', 'Primary'],
  ]);
});

describe('a request', () => {
  it('is put to a school that offers the aspect, one of the same phase first', async () => {
    const api = anApi(asked);
    api.schoolList = [aSchool('900002', 'School B (invented)')];
    await openDashboard(api, '#/practice');
    expect(shownText()).toContain('School B (invented) asks about 1a');
    const choice = field('School to ask about 1a for School B (invented)') as HTMLSelectElement;
    expect([...choice.options].map(({ value }) => value)).toEqual(['900003', '900001']);
    await fillIn('School to ask about 1a for School B (invented)', '900001');
    await press('Ask this school');
    expect(api.changes).toEqual(['offer request-1 to 900001']);
    expect(shownText()).toContain('Waits for School 900001 to agree');
  });

  it('is not put again to the school that declined', async () => {
    await openDashboard(anApi({ ...asked, state: 'declined', to }), '#/practice');
    expect(shownText()).toContain('School C (invented) declined.');
    const choice = field('School to ask about 1a for School B (invented)') as HTMLSelectElement;
    expect([...choice.options].map(({ value }) => value)).toEqual(['900001']);
  });

  it('is asked about by an e-mail that names nobody, and its answer is recorded', async () => {
    const api = anApi({ ...asked, state: 'offered', to, isStillOffered: false });
    const copied: string[] = [];
    Object.assign(navigator, { clipboard: { writeText: async (text: string) => void copied.push(text) } });
    await openDashboard(api, '#/practice');
    expect(shownText()).toContain('It is not told who asks before it agrees.');
    expect(shownText()).toContain('School C (invented) no longer offers 1a.');
    await press('Copy an e-mail that asks');
    expect(copied[0]).toContain('Dear colleagues at School C (invented)');
    expect(copied[0]).not.toContain('School B');
    await press('It agrees');
    expect(api.changes).toEqual(['answer request-1 true']);
    expect(shownText()).toContain('School C (invented) agrees.');
  });

  it('has an introduction ready once both agree, and not before', async () => {
    const api = anApi({ ...asked, state: 'agreed', to });
    api.schoolList = [
      aSchool('900002', 'School B (invented)', 'b@b.example'),
      aSchool('900003', 'School C (invented)', 'c@c.example'),
      aSchool('900004', 'School D (invented)', 'd@d.example'),
    ];
    const copied: string[] = [];
    Object.assign(navigator, { clipboard: { writeText: async (text: string) => void copied.push(text) } });
    await openDashboard(api, '#/practice');
    await press('Copy the e-mail');
    await press('Copy the addresses');
    expect(copied[0]).toContain('Dear colleagues at School B (invented) and School C (invented)');
    expect(copied[0]).toContain('Alex Example\nDSPL3');
    expect(copied[1]).toBe('b@b.example; c@c.example');
    await press('Both are introduced');
    expect(api.changes).toEqual(['introduce request-1']);
    expect(tableRows('Requests that are done')[0]?.slice(2)).toEqual([
      'School B (invented)',
      'School C (invented)',
      'Introduced',
    ]);
    await openDashboard(anApi({ ...asked, state: 'offered', to }), '#/practice');
    expect(document.querySelector('textarea')).toBeNull();
  });

  it('says why a step could not be taken, and fetches the requests again', async () => {
    const api = anApi(asked);
    await openDashboard(api, '#/practice');
    api.refusal = refused;
    await press('Ask this school');
    expect(shownText()).toContain('The store does not answer.');
    api.requestList = [{ ...asked, state: 'withdrawn' }];
    await press('Try again');
    expect(shownText()).toContain('Nobody waits to be put in touch.');
  });

  it('of another collection leads there', async () => {
    await openDashboard(anApi({ ...asked, collection: '2026' }), '#/practice');
    expect(control('Summer 2026').getAttribute('href')).toBe('#/practice?collection=2026');
  });
});

it('says so where nobody offers anything', async () => {
  await openDashboard(new ApiInMemory(), '#/practice');
  expect(shownText()).toContain('No school of this collection offers to share an aspect yet.');
  expect(shownText()).toContain('There is no such pair so far.');
});

it('has nothing that axe finds', async () => {
  await openDashboard(anApi(asked, { ...asked, id: 'request-2', state: 'agreed', to }), '#/practice');
  expect(await axeFindings()).toEqual([]);
});
