/** @jest-environment jsdom */
import { ok } from '../../src/api/client';
import type { CountsByLevel } from '../../src/api/resources/reports';
import { aCollection, ApiInMemory, aSchool, refused } from './support/api-in-memory';
import { inventedReport } from './support/invented-report';
import {
  axeFindings,
  control,
  drawnCharts,
  field,
  openDashboard,
  press,
  shownText,
  tableRows,
} from './support/render-dashboard';

/** Six schools: 1a is a strength, 2b a need, one school left 3c blank. */
const six = [
  { every: 'expected', but: { '1a': 'exemplary', '2b': 'emerging' } },
  { every: 'expected', but: { '1a': 'exemplary', '2b': 'emerging' } },
  { every: 'expected', but: { '1a': 'exemplary' }, receivedAt: '2027-06-03T22:59:00.000Z' },
  { every: 'expected', but: { '3c': null }, receivedAt: '2027-06-03T23:30:00.000Z' },
  { every: 'expected' },
  { every: 'expected' },
];

function apiWith(report = inventedReport(six)): ApiInMemory {
  return Object.assign(new ApiInMemory(), { reportAnswer: ok(report) });
}

describe('participation', () => {
  it('is told as count and share', async () => {
    await openDashboard(apiWith());
    expect(shownText()).toContain('Briefed75%6 of 8 schools');
    expect(shownText()).toContain('Sent75%6 of 8 schools');
    expect(shownText()).toContain('closes on 20 July 2027 at 23:59');
    expect(shownText()).toContain('The figures are those of 6 of 8 schools, as at 17 June 2027 at 10:30.');
  });

  it.each([
    [{ state: 'open', closesAt: '2027-06-24T00:00:00.000Z' }, 'closes at the end of 23 June 2027.'],
    [{ state: 'open', closesAt: '2027-06-10T23:00:00.000Z' }, 'closed at the end of 10 June 2027. What'],
    [{ state: 'closed' }, 'The collection is closed. What schools send now is late, and still counts.'],
    [
      { state: 'published', publishedAt: '2027-06-17T09:00:00.000Z' },
      'was published on 17 June 2027. It takes no more summaries.',
    ],
  ] as const)('says how the collection stands: %j', async (changes, words) => {
    const api = apiWith();
    api.collectionList = [aCollection(2027, changes)];
    api.schoolList = [aSchool('900010', 'Zebra (invented)')];
    await openDashboard(api);
    expect(shownText()).toContain(words);
    const isPublished = changes.state === 'published';
    expect(shownText().includes('A reminder to send them')).toBe(!isPublished);
  });

  it('says how many have sent since the figures were made', async () => {
    const report = inventedReport(six);
    const participation = { ...report.participation, sent: 8 };
    await openDashboard(apiWith({ ...report, participation }));
    expect(shownText()).toContain('as at 17 June 2027 at 10:30. By now 8 have sent.');
  });

  it('is counted by the day of the place, in chart and table alike', async () => {
    await openDashboard(apiWith());
    expect(tableRows('Schools that have sent, over time')).toEqual([
      ['1 June 2027', '4', '4', '50%'],
      ['3 June 2027', '1', '5', '63%'],
      ['4 June 2027', '1', '6', '75%'],
    ]);
    expect(JSON.stringify([...drawnCharts.values()])).toContain('["2027-06-04",6]');
  });

  it('names who has not sent, and has a reminder ready for them', async () => {
    const api = apiWith();
    api.schoolList = [
      aSchool('900001', 'School A (invented)'),
      aSchool('900010', 'Zebra (invented)', 'z@zebra.example'),
      aSchool('900011', 'Ash (invented)', 'a@ash.example'),
    ];
    const copied: string[] = [];
    Object.assign(navigator, { clipboard: { writeText: async (text: string) => void copied.push(text) } });
    await openDashboard(api);
    expect(shownText()).toContain('2 schools have not sent a summary');
    expect(tableRows('Schools that have not sent yet').map(([name]) => name)).toEqual([
      'Ash (invented)',
      'Zebra (invented)',
    ]);
    await press('Copy 2 e-mail addresses');
    await press('Copy the text');
    expect(copied[0]).toBe('a@ash.example; z@zebra.example');
    expect(copied[1]).toContain('“Summer 2027” closes on 20 July 2027 at 23:59');
    expect(document.querySelector('[role=status]')?.textContent).toBe('Copied.');
    expect(field('Text for the e-mail').value).toContain('Alex Example\nDSPL3');
  });
});

describe('strengths and needs', () => {
  it('are named with word, share and n, and lead to the aspect', async () => {
    await openDashboard(apiWith());
    expect(shownText()).toContain('Strengths (1)');
    expect(shownText()).toContain('1a▲ Strength50% Exemplary, 0% Emerging (n 6)');
    expect(shownText()).toContain('Needs (1)');
    expect(shownText()).toContain('2b▼ Need0% Exemplary, 33% Emerging (n 6)');
    expect(control('1a').getAttribute('href')).toBe('#/outcomes/1a');
  });

  it('come with the rule and its thresholds', async () => {
    await openDashboard(apiWith());
    expect(shownText()).toContain('A strength: at least 30% of the schools are Exemplary');
  });

  it('are not shown while nobody has sent', async () => {
    await openDashboard(apiWith(inventedReport([])));
    expect(shownText()).toContain('No school has sent its summary yet.');
    expect(shownText()).not.toContain('Strengths (');
  });
});

it('adds the ratings of each outcome up, in chart and table alike', async () => {
  await openDashboard(apiWith());
  expect(tableRows('Ratings by outcome, in numbers')[0]?.slice(1)).toEqual([
    '0',
    '87',
    '3',
    '90',
    'None stands out',
  ]);
  expect([...drawnCharts.keys()].map((chart) => chart.getAttribute('aria-label'))).toContain(
    'Ratings by outcome. One bar for each outcome, with the share of each level.',
  );
});

it('says what has changed, for all and for matched schools apart', async () => {
  const counts = (emerging: number, expected: number, exemplary: number): CountsByLevel => ({
    levels: { emerging, expected, exemplary },
    rated: emerging + expected + exemplary,
  });
  const matched = { now: counts(0, 1, 1), before: counts(1, 1, 0) };
  const aspects = [
    { aspect: '1a', before: counts(2, 6, 2), matched },
    { aspect: '2b', before: null, matched: null },
  ];
  await openDashboard(
    apiWith(inventedReport(six, { comparedWith: { collection: '2026', matchedSchools: 2, aspects } })),
  );
  expect(shownText()).toContain('What has changed since Summer 2026');
  expect(shownText()).toContain('2 schools are in both collections');
  expect(shownText()).toContain('Most gained in Exemplary1a: +30 (n 6, then 10)');
  const rows = tableRows('Change since Summer 2026, in percentage points');
  expect(rows.find(([aspect]) => aspect === '1a')).toEqual([
    '1a',
    ...['+30', '−20', '6', '10'],
    ...['+50', '−50', '2', '2'],
  ]);
  expect(rows.find(([aspect]) => aspect === '2b')).toEqual(['2b', ...Array.from({ length: 8 }, () => '–')]);
});

it('says why there is no report, and asks again', async () => {
  const api = new ApiInMemory();
  api.reportAnswer = refused;
  await openDashboard(api);
  expect(shownText()).toContain('The store does not answer.');
  api.reportAnswer = ok(inventedReport(six));
  await press('Try again');
  expect(shownText()).toContain('Strengths (1)');
});

it('has nothing that axe finds', async () => {
  await openDashboard(apiWith());
  expect(await axeFindings()).toEqual([]);
});
