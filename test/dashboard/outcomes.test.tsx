/** @jest-environment jsdom */
import { ok } from '../../src/api/client';
import type { GroupReport } from '../../src/dashboard/api/api-client';
import { ApiInMemory, aCollection, aSchool } from './support/api-in-memory';
import { inventedReport } from './support/invented-report';
import {
  axeFindings,
  control,
  drawnCharts,
  fillIn,
  heading,
  openDashboard,
  press,
  shownText,
  tableRows,
} from './support/render-dashboard';

/** Six schools: in 5b three stand low, in 5c one does, in 5a two stand high; one left 5c blank. */
const six = [
  { every: 'expected', but: { '5a': 'exemplary', '5b': 'emerging' }, share: ['5a'] },
  { every: 'expected', but: { '5a': 'exemplary', '5b': 'emerging' } },
  { every: 'expected', but: { '5b': 'emerging', '5c': 'emerging' } },
  { every: 'expected', but: { '5c': null }, phase: 'Secondary' },
  { every: 'expected' },
  { every: 'expected' },
];

function apiWith(report: GroupReport = inventedReport(six)): ApiInMemory {
  const api = new ApiInMemory();
  api.reportAnswer = ok(report);
  return api;
}

const title = 'Aspects of outcome 5 in numbers';

describe('an outcome', () => {
  it('tells each aspect’s counts, n, blanks and what stands out', async () => {
    await openDashboard(apiWith(), '#/outcomes/5');
    expect(tableRows(title).map((row) => row.slice(0, 7))).toEqual([
      ['5a', '0', '4', '2', '6', '0', '▲ Strength'],
      ['5b', '3', '3', '0', '6', '0', '▼ Need'],
      ['5c', '1', '4', '0', '5', '1', '–'],
    ]);
  });

  it('draws the same, with the middle level on the centre', async () => {
    await openDashboard(apiWith(), '#/outcomes/5');
    const [drawn] = drawnCharts.values();
    const series = drawn?.['series'] as { name: string; data: { value: number }[] }[];
    const of5b = series.map(({ name, data }) => [name, data[1]?.value]);
    expect(of5b).toEqual([
      ['Expected', -25],
      ['Expected', 25],
      ['Emerging', -50],
      ['Exemplary', '-'],
    ]);
  });

  it('is sorted by need or strength, and keeps that in the address', async () => {
    await openDashboard(apiWith(), '#/outcomes/5');
    const order = () => tableRows(title).map(([aspect]) => aspect);
    await fillIn('Sorted by', 'need');
    expect(order()).toEqual(['5b', '5c', '5a']);
    await fillIn('Sorted by', 'strength');
    expect(order()).toEqual(['5a', '5c', '5b']);
    expect(window.location.hash).toBe('#/outcomes/5?sort=strength');
  });

  it('counts the schools of a phase, and every school again', async () => {
    const api = apiWith();
    api.schoolList = [aSchool('900001', 'School A (invented)')];
    await openDashboard(api, '#/outcomes/5');
    await fillIn('Phase', 'Primary');
    expect(api.asked.at(-1)?.query).toEqual({ phase: 'Primary', compareWith: '2026' });
    await press('Count every school');
    expect(api.asked.at(-1)?.query).toEqual({ compareWith: '2026' });
  });

  it('says why counts are not shown', async () => {
    const report = inventedReport(six);
    const aspects = report.aspects.map((line) =>
      line.aspect === '5c'
        ? { ...line, counts: null, unanswered: null, highlight: null, withheld: 'too-few' as const }
        : line,
    );
    await openDashboard(apiWith({ ...report, aspects, schools: null }), '#/outcomes/5');
    expect(tableRows(title)[2]?.slice(0, 7)).toEqual([
      '5c',
      '–',
      '–',
      '–',
      '–',
      '–',
      'Fewer than five schools',
    ]);
  });
});

describe('an aspect', () => {
  it('says what the levels say and who stands where, in the order of names', async () => {
    await openDashboard(apiWith(), '#/outcomes/5a');
    expect(heading()).toBe('5a');
    expect(shownText()).toContain('What the levels say');
    expect(tableRows('5a: schools by name').map(([name, level]) => [name, level])[0]).toEqual([
      'School A (invented)',
      'Exemplary',
    ]);
    expect(tableRows('5a: schools by name')[0]?.[4]).toBe('Yes');
  });

  it('names no school where the report names none', async () => {
    await openDashboard(apiWith({ ...inventedReport(six), schools: null }), '#/outcomes/5a');
    expect(shownText()).not.toContain('School A');
  });

  it('compares with every earlier collection, all schools and matched ones apart', async () => {
    const then = { levels: { emerging: 2, expected: 2, exemplary: 0 }, rated: 4 };
    const matched = { before: { ...then, rated: 4 }, now: { levels: { expected: 4 }, rated: 4 } };
    const comparedWith = {
      collection: '2026',
      matchedSchools: 4,
      aspects: [{ aspect: '5a', before: then, matched }],
    };
    const api = apiWith(inventedReport(six, { comparedWith }));
    api.collectionList = [aCollection(2027), aCollection(2026), aCollection(2025)];
    await openDashboard(api, '#/outcomes/5a');
    expect(api.asked.map(({ query }) => query.compareWith)).toEqual(
      expect.arrayContaining(['2026', '2025', undefined]),
    );
    expect(tableRows('5a over the collections, all schools, in numbers')).toEqual([
      ['Summer 2025', '2', '2', '0', '4'],
      ['Summer 2026', '2', '2', '0', '4'],
      ['Summer 2027', '0', '4', '2', '6'],
    ]);
    expect(tableRows('5a over the collections, schools that are in both, in numbers').slice(0, 2)).toEqual([
      ['Summer 2025', '2', '2', '0', '4'],
      ['The same schools, 2027', '0', '4', '0', '4'],
    ]);
  });

  it('asks for nothing of a collection that it cannot be compared with, and says so', async () => {
    const api = apiWith();
    api.collectionList = [aCollection(2027), aCollection(2018, { framework: 'hertfordshire/2015' })];
    await openDashboard(api, '#/outcomes/5a');
    expect(shownText()).toContain('Summer 2018 has no bar: it asked for another edition');
    expect(api.asked.every(({ query }) => query.compareWith === undefined)).toBe(true);
    await openDashboard(api, '#/overview');
    expect(shownText()).toContain('What has changed since Summer 2018');
    expect(shownText()).toContain('so the two are not compared');
  });

  it('is a click away, and the keyboard goes to its heading', async () => {
    await openDashboard(apiWith(), '#/outcomes/5');
    await press('5b');
    expect(document.activeElement).toBe(document.querySelector('h1'));
    expect(heading()).toBe('5b');
    expect(control('Outcome 5').getAttribute('aria-current')).toBe('page');
  });
});

it.each(['#/outcomes/5', '#/outcomes/5a'])('axe finds nothing at %s', async (address) => {
  await openDashboard(apiWith(), address);
  expect(await axeFindings()).toEqual([]);
});
