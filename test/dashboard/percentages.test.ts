import type { AspectLine, PopulationReport } from '../../src/api/resources/reports';
import { hertfordshire2019 } from '../../src/framework/frameworks';
import { measuresOf } from '../../src/dashboard/views/county/measures';
import { changesOf, mostMoved } from '../../src/dashboard/views/overview/changes';

const counts = (emerging: number, expected: number, exemplary: number) => ({
  levels: { emerging, expected, exemplary },
  rated: emerging + expected + exemplary,
});
const line = (now: ReturnType<typeof counts>): AspectLine => ({
  aspect: '1a',
  counts: now,
  withheld: null,
  unanswered: 0,
  highlight: null,
  asAt: null,
});

test('the county says of one school in 250 what the newsletter says, and of 249 too', () => {
  const shares = measuresOf(hertfordshire2019).filter(({ label }) => label.startsWith('Share'));
  const told = shares.map(({ shown }) => shown(line(counts(1, 0, 249)), {} as PopulationReport));
  expect(told).toEqual(['under 1%', '0%', 'over 99%']);
});

test('the county and an area say the same of the same change', () => {
  const before = counts(1, 0, 7);
  const now = counts(374, 0, 626);
  const comparedWith = {
    collection: '2026-27',
    matchedSchools: null,
    aspects: [{ aspect: '1a', before, matched: null }],
  };
  const [change] = changesOf(hertfordshire2019, [line(now)], comparedWith);
  const measure = measuresOf(hertfordshire2019).find(({ key }) => key === 'change-lowest');
  // From 12.5% to 37.4% are 24.9 points; 13% and 37% would be 24.
  expect(change?.all?.lowest).toBe(25);
  const population = { comparedWith } as unknown as PopulationReport;
  expect(measure?.shown(line(now), population)).toBe('+25');
  expect(measure?.of(line(now), population)).toBe(25);
});

test('shares and changes are numbers in a file', () => {
  const shares = measuresOf(hertfordshire2019).filter(({ label }) => label.startsWith('Share'));
  const values = shares.map(({ of }) => of(line(counts(1, 3, 4)), {} as PopulationReport));
  expect(values).toEqual([12.5, 37.5, 50]);
});

test('those that have gained and lost most are named, and none of too few schools now or then', () => {
  const three = [
    { aspect: '1a', now: counts(0, 10, 10), before: counts(0, 10, 0) },
    { aspect: '1b', now: counts(0, 10, 0), before: counts(0, 0, 10) },
    { aspect: '1c', now: counts(0, 0, 4), before: counts(0, 10, 0) },
    { aspect: '1d', now: counts(0, 0, 10), before: counts(0, 4, 0) },
  ];
  const changes = changesOf(
    hertfordshire2019,
    three.map(({ aspect, now }) => ({ ...line(now), aspect })),
    {
      collection: '2026-27',
      matchedSchools: null,
      aspects: three.map(({ aspect, before }) => ({ aspect, before, matched: null })),
    },
  );
  const names = (way: 'gained' | 'lost') =>
    mostMoved(changes, 'highest', way, 5).map(({ aspect, all }) => [aspect, all?.highest, all?.rated]);
  expect(names('gained')).toEqual([['1a', 50, 20]]);
  expect(names('lost')).toEqual([['1b', -100, 10]]);
});
