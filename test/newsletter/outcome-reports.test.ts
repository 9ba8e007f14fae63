import { usualRule } from '../../src/collation/highlight-rule';
import { outcomeReports } from '../../src/newsletter/outcome-reports';
import { practiceOffer } from '../../src/newsletter/practice-offer';
import { aNewsletter, framework, type Known, reports } from './support/a-newsletter';

function aspect(id: string, known: Known) {
  return reports(known)
    .flatMap(({ aspects }) => aspects)
    .find((report) => report.aspect === id);
}

test('an aspect has its Expected statement, its counts, its highlight and the year before', () => {
  expect(aspect('1g', { '1g': { now: [9, 15, 5], before: [11, 12, 2], unanswered: 1 } })).toEqual({
    aspect: '1g',
    wording: { text: expect.stringMatching(/^All school staff understand and use/), draft: false },
    figures: { levels: [9, 15, 5], rated: 29, unanswered: 1 },
    highlight: 'need',
    olderAsAt: null,
    before: { levels: [11, 12, 2], rated: 25 },
  });
});

test('the priority of an outcome comes with its Exemplary statement', () => {
  const [first, , third] = reports({ '1g': { now: [9, 15, 5] }, '3d': { now: [5, 20, 4] } });
  expect(first?.priority).toMatchObject({ aspect: '1g', highest: { draft: false } });
  expect(third?.priority?.highest.text).toMatch(/parental confidence/);
});

test('an outcome without a need has no priority, though one of its aspects is most often Emerging', () => {
  const [first] = reports({ '1c': { now: [2, 8, 10] } });
  expect(first?.aspects.find(({ aspect }) => aspect === '1c')?.highlight).toBe('strength');
  expect(first?.priority).toBeNull();
});

test('four schools are withheld, five are shown', () => {
  expect(aspect('1a', { '1a': { now: [4, 0, 0] } })).toMatchObject({
    figures: { withheld: 'too-few' },
    highlight: null,
  });
  expect(aspect('1a', { '1a': { now: [4, 1, 0] } })).toMatchObject({
    figures: { rated: 5 },
    highlight: 'need',
  });
});

test('the year before is not shown beside what is withheld, nor where it was four schools', () => {
  expect(aspect('1a', { '1a': { now: 'withheld', before: [5, 5, 5] } })?.before).toBeNull();
  expect(aspect('1a', { '1a': { now: [5, 5, 5], before: [1, 1, 2] } })?.before).toBeNull();
  expect(aspect('1a', { '1a': { now: [5, 5, 5], before: [1, 2, 2] } })?.before).toEqual({
    levels: [1, 2, 2],
    rated: 5,
  });
});

test('what a release withholds for another reason stays withheld for that reason', () => {
  const figures = framework.outcomes.flatMap(({ aspects }) =>
    aspects.map(() => ({ withheld: 'would-tell' }) as const),
  );
  const [first] = outcomeReports({ framework, figures, rule: usualRule, changes: [], support: new Map() });
  expect(first?.aspects[0]?.figures).toEqual({ withheld: 'would-tell' });
  expect(first?.priority).toBeNull();
});

test('figures of another framework are refused', () => {
  const collated = { framework, rule: usualRule, changes: [], support: new Map() };
  expect(() => outcomeReports({ ...collated, figures: [] })).toThrow(RangeError);
});

test('an offer counts each school once, and says nothing about what is withheld', () => {
  const outcomes = reports({ '4c': { now: 'withheld' } });
  const { aspects } = practiceOffer(outcomes, [['5c', '1a', '1a'], ['1a', '4c'], ['4c']]);
  expect(aspects).toEqual([
    { aspect: '1a', schools: 2 },
    { aspect: '5c', schools: 1 },
  ]);
});

test('the sample has a strength, needs, splits and something withheld, as the other tests suppose', () => {
  const aspects = aNewsletter().outcomes.flatMap((outcome) => outcome.aspects);
  expect(new Set(aspects.map(({ highlight }) => highlight))).toEqual(
    new Set(['strength', 'need', 'split', null]),
  );
  expect(aspects.some(({ figures }) => 'withheld' in figures)).toBe(true);
});
