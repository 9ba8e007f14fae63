/** @jest-environment jsdom */
import { ok } from '../../src/api/client';
import { ApiInMemory, aSchool, manager } from './support/api-in-memory';
import { inventedReport } from './support/invented-report';
import { axeFindings, heading, openDashboard, shownText, tableRows } from './support/render-dashboard';

const title = 'Schools and what they have sent';

function anApi(): ApiInMemory {
  const api = new ApiInMemory();
  api.reportAnswer = ok(inventedReport([{ every: 'expected' }]));
  api.schoolList = [
    aSchool('900001', 'School A (invented)'),
    aSchool('900011', 'Ash (invented)', 'office@ash.example'),
  ];
  const key = { createdAt: '2027-03-01T09:00:00.000Z', lastUsedAt: '2027-06-01T09:00:00.000Z' };
  api.keyList = [
    { urn: '900001', name: 'School A (invented)', key },
    { urn: '900011', name: 'Ash (invented)', key: null },
  ];
  return api;
}

it('tells what each school has sent, its key, contact and receipt, by name', async () => {
  await openDashboard(anApi(), '#/schools');
  expect(tableRows(title)).toEqual([
    ['Ash (invented)', '900011', 'Primary', 'Not yet', 'No key', 'office@ash.example', '–'],
    [
      'School A (invented)',
      '900001',
      'Primary',
      '1 June 2027 at 10:00',
      'Last used 1 June 2027',
      '–',
      '00000000-0000-4000-8000-000000000000',
    ],
  ]);
});

it('keeps a school that has closed since it sent, and says what came late', async () => {
  const api = anApi();
  const report = inventedReport([{ every: 'expected' }]);
  const late = report.schools?.map((line) => ({ ...line, late: true })) ?? null;
  api.reportAnswer = ok({ ...report, schools: late });
  api.schoolList = [];
  await openDashboard(api, '#/schools');
  expect(tableRows(title).map((row) => row[3])).toEqual(['1 June 2027 at 10:00, late']);
});

it('says so where no school is known', async () => {
  await openDashboard(new ApiInMemory(), '#/schools');
  expect(shownText()).toContain('No school of this area is known yet.');
});

it('is not for county staff, who see no school’s ratings', async () => {
  const api = anApi();
  api.signedIn = { ...manager, role: 'county', area: null };
  await openDashboard(api, '#/schools');
  expect(heading()).toBe('Overview');
});

it('has nothing that axe finds', async () => {
  await openDashboard(anApi(), '#/schools');
  expect(await axeFindings()).toEqual([]);
});
