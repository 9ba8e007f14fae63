import type { AspectLine, PopulationReport } from '../../src/api/resources/reports';
import { hertfordshire2019 } from '../../src/framework/frameworks';
import { measuresOf } from '../../src/dashboard/views/county/measures';
import { changesOf } from '../../src/dashboard/views/overview/changes';

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
  const shown = shares.map(({ of }) => of(line(counts(1, 0, 249)), {} as PopulationReport));
  expect(shown).toEqual(['under 1%', '0%', 'over 99%']);
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
  expect(measure?.of(line(now), { comparedWith } as unknown as PopulationReport)).toBe('+25');
});
