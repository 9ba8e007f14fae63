/** @jest-environment jsdom */
import { ok } from '../../src/api/client';
import type { PopulationReport } from '../../src/api/resources/reports';
import { ApiInMemory, manager, refused } from './support/api-in-memory';
import { inventedReport } from './support/invented-report';
import {
  axeFindings,
  control,
  drawnCharts,
  field,
  fillIn,
  goTo,
  heading,
  openDashboard,
  press,
  shownText,
  tableRows,
} from './support/render-dashboard';

/** Six schools: 1a is a strength, 2b a need. */
const six = ['exemplary', 'exemplary', 'exemplary', 'expected', 'expected', 'expected'].map((level) => ({
  every: 'expected',
  but: { '1a': level, '2b': level === 'expected' ? 'emerging' : 'expected' },
}));

function populationOf(population: string, name: string, changes: Partial<PopulationReport> = {}) {
  const { participation, basis, aspects, outcomes, comparedWith } = inventedReport(six);
  return { population, name, participation, basis, aspects, outcomes, comparedWith, ...changes };
}

const small = populationOf('area:dspl4', 'DSPL4');
const withheld: Partial<PopulationReport> = {
  participation: { schools: 9, briefed: 6, started: 5, sent: 4 },
  basis: null,
  aspects: small.aspects.map((line) => ({
    ...line,
    counts: null,
    highlight: null,
    withheld: line.aspect === '2b' ? ('would-tell' as const) : ('too-few' as const),
  })),
  outcomes: small.outcomes.map((line) => ({ ...line, counts: null, priority: null })),
};

function anApi(): ApiInMemory {
  const { rule, thresholds } = inventedReport(six);
  const populations = [
    populationOf('county:shire', 'Shire'),
    populationOf('area:dspl3', 'DSPL3', {
      comparedWith: {
        collection: '2026',
        matchedSchools: null,
        aspects: [
          {
            aspect: '1a',
            before: { levels: { emerging: 0, expected: 8, exemplary: 2 }, rated: 10 },
            matched: null,
          },
        ],
      },
    }),
    { ...small, ...withheld },
  ];
  return Object.assign(new ApiInMemory(), {
    signedIn: { ...manager, name: 'Sam Example', role: 'county' as const, area: null },
    countyAnswer: ok({ rule, thresholds, populations }),
    reportAnswer: ok(inventedReport(six, { schools: null })),
    areaList: [
      { id: 'dspl3', name: 'DSPL3' },
      { id: 'dspl4', name: 'DSPL4' },
    ],
  });
}

function rowOf(title: string, name: string): string[] {
  return tableRows(title).find(([first]) => first === name) ?? [];
}

it('puts participation side by side', async () => {
  await openDashboard(anApi(), '#/county');
  expect(tableRows('Participation by area')).toEqual([
    ['Shire', '8', '6', '6', '6', '75%', '6', '17 June 2027'],
    ['DSPL3', '8', '6', '6', '6', '75%', '6', '17 June 2027'],
    ['DSPL4', '9', '6', '5', '4', '44%', '–', '–'],
  ]);
});

it('shows an outcome in every area, and says in words what is withheld', async () => {
  await openDashboard(anApi(), '#/county');
  expect(rowOf('Outcome 1, area by area, in numbers', 'DSPL3').slice(1, 5)).toEqual(['0', '87', '3', '90']);
  expect(rowOf('Outcome 1, area by area, in numbers', 'DSPL4')).toEqual([
    'DSPL4',
    '–',
    '–',
    '–',
    '–',
    'Not shown: fewer than five schools',
  ]);
  await fillIn('Outcome', '2');
  expect(rowOf('Outcome 2, area by area, in numbers', 'DSPL3').at(-1)).toBe('2b');
  expect(JSON.stringify([...drawnCharts.values()])).toContain('not shown');
});

it('shows every aspect by every measure', async () => {
  await openDashboard(anApi(), '#/county');
  const title = 'Strengths and needs, area by area';
  expect(rowOf(title, '1a')).toEqual(['1a', '▲ Strength', '▲ Strength', 'Under 5']);
  expect(rowOf(title, '2b')).toEqual(['2b', '▼ Need', '▼ Need', 'Withheld']);
  expect(rowOf(title, '3a')).toEqual(['3a', '–', '–', 'Under 5']);
  expect(shownText()).toContain('Withheld: the figure could tell about single schools.');
  const measured = async (measure: string, label: string) => {
    await fillIn('Measure', measure);
    return rowOf(`${label}, area by area`, '1a').slice(1, 3);
  };
  expect(await measured('exemplary', 'Share Exemplary, %')).toEqual(['50%', '50%']);
  expect(await measured('rated', 'Schools that rated (n)')).toEqual(['6', '6']);
  expect(await measured('change-highest', 'Change in Exemplary, percentage points')).toEqual(['–', '+30']);
  expect(window.location.hash).toBe('#/county?measure=change-highest');
});

it('leads from an aspect to that aspect in every area, with its statements', async () => {
  await openDashboard(anApi(), '#/county');
  await press('1a');
  expect(heading()).toBe('1a, area by area');
  expect(rowOf('1a, area by area, in numbers', 'DSPL3')).toEqual(['DSPL3', '0', '3', '3', '6', 'Strength']);
  expect(rowOf('1a, area by area, in numbers', 'DSPL4').at(-1)).toBe('Not shown: fewer than five schools');
  expect(shownText()).toContain('What the levels say');
});

it('counts a phase or a type, never both, and says why', async () => {
  const api = anApi();
  await openDashboard(api, '#/county');
  await fillIn('Phase', 'Primary');
  expect(api.asked.at(-1)?.query).toEqual({ phase: 'Primary', compareWith: '2026' });
  await fillIn('Type', 'Community school');
  expect(api.asked.at(-1)?.query).toEqual({ type: 'Community school', compareWith: '2026' });
  expect(shownText()).toContain('figures of both at once could tell about single schools');
  await press('Count every school');
  expect(api.asked.at(-1)?.query).toEqual({ compareWith: '2026' });
});

it('goes from the county by area and outcome to an aspect, and keeps which schools are counted', async () => {
  const api = anApi();
  await openDashboard(api, '#/county?phase=Primary&outcome=2');
  const inTable = [...document.querySelectorAll<HTMLAnchorElement>('table a')];
  const area = inTable.find((link) => link.getAttribute('href')?.startsWith('#/outcomes/2'));
  expect(area?.getAttribute('href')).toBe('#/outcomes/2?phase=Primary');
  await goTo('#/outcomes/2?area=dspl3&phase=Primary');
  expect(api.asked.at(-1)?.query).toEqual({ area: 'dspl3', phase: 'Primary', compareWith: '2026' });
  expect(field('Phase').value).toBe('Primary');
  await press('2b');
  expect(heading()).toBe('2b');
  expect(window.location.hash).toContain('phase=Primary');
  expect(control('2b in every area').getAttribute('href')).toBe('#/county/2b?phase=Primary');
});

it('leads from an area to its overview, and stays with it until another is chosen', async () => {
  const api = anApi();
  await openDashboard(api, '#/county');
  await press('DSPL3');
  expect(heading()).toBe('Overview');
  expect(api.asked.at(-1)?.query).toEqual({ area: 'dspl3', compareWith: '2026' });
  await press('Outcomes');
  expect(api.asked.at(-1)?.query).toEqual({ area: 'dspl3', compareWith: '2026' });
  expect(field('Figures of').value).toBe('dspl3');
  await fillIn('Figures of', '');
  expect(api.asked.at(-1)?.query).toEqual({ compareWith: '2026' });
});

it('says why there is nothing, and asks again', async () => {
  const api = anApi();
  const answer = api.countyAnswer;
  api.countyAnswer = refused;
  await openDashboard(api, '#/county');
  expect(shownText()).toContain('The store does not answer.');
  api.countyAnswer = answer;
  await press('Try again');
  expect(tableRows('Participation by area')).toHaveLength(3);
  api.countyAnswer = ok({ ...inventedReport([]), populations: [] });
  await openDashboard(api, '#/county');
  expect(shownText()).toContain('No area is known yet.');
});

it('is for county staff alone', async () => {
  await openDashboard(new ApiInMemory(), '#/county');
  expect(heading()).toBe('Overview');
  expect(() => control('Areas side by side')).toThrow('There is no');
});

it('has nothing that axe finds', async () => {
  await openDashboard(anApi(), '#/county');
  expect(await axeFindings()).toEqual([]);
});
