import { levelsOf, packRatings } from '../../src/collation/packed-ratings';
import { tally, tallyOutcome } from '../../src/collation/tally';
import { yearOnYear } from '../../src/collation/year-on-year';
import { earlierAspects } from '../../src/framework/edition-mapping';
import { hertfordshire2019 } from '../../src/framework/frameworks';
import { anotherFramework } from '../assessment/support/another-framework';
import { aSummary } from '../assessment/support/build-summary';

test('ratings are packed in the framework’s order, and read again', () => {
  expect(packRatings(anotherFramework, { '2a': 'leading', '1a': 'starting', '1b': null })).toBe('104');
  expect(levelsOf(anotherFramework, '104')).toEqual(['starting', null, 'leading']);
  expect(packRatings(anotherFramework, { '1a': 'expected', '9z': 'starting' })).toBe('000');
  const { ratings } = aSummary({ ratings: { ...aSummary().ratings, '1b': null, '5c': 'emerging' } });
  expect(packRatings(hertfordshire2019, ratings)).toBe(`30${'3'.repeat(31)}1`);
});

test('every level of every aspect is counted, and blanks apart from them', () => {
  const counts = tally(anotherFramework, [{ ratings: '104' }, { ratings: '114' }, { ratings: '034' }]);
  expect(counts).toEqual([
    { aspect: '1a', levels: [2, 0, 0, 0], rated: 2, unanswered: 1 },
    { aspect: '1b', levels: [1, 0, 1, 0], rated: 2, unanswered: 1 },
    { aspect: '2a', levels: [0, 0, 0, 3], rated: 3, unanswered: 0 },
  ]);
  const [first] = anotherFramework.outcomes;
  if (first === undefined) throw new Error('The framework has no outcome.');
  expect(tallyOutcome(anotherFramework, first, counts)).toEqual({
    outcome: 1,
    levels: [3, 0, 1, 0],
    rated: 4,
    unanswered: 2,
  });
  expect(tallyOutcome(anotherFramework, first, counts.slice(1))).toBeNull();
});

test('nobody at all is nought everywhere', () => {
  expect(tally(anotherFramework, [])[2]).toEqual({
    aspect: '2a',
    levels: [0, 0, 0, 0],
    rated: 0,
    unanswered: 0,
  });
});

test.each(['10', '1044', '105', '10x'])('%s are no ratings of this framework', (ratings) => {
  expect(() => tally(anotherFramework, [{ ratings }])).toThrow(RangeError);
});

describe('year on year', () => {
  const before = [
    { urn: '1', ratings: '111' },
    { urn: '2', ratings: '222' },
  ];
  const now = [
    { urn: '2', ratings: '333' },
    { urn: '3', ratings: '444' },
  ];

  test('all schools of each, and apart from it those that are in both', () => {
    const rounds = [now, before].map((schools) => ({ framework: anotherFramework, schools }));
    const [one, other] = rounds;
    const goesBackTo = earlierAspects(anotherFramework.edition, anotherFramework);
    if (one === undefined || other === undefined || goesBackTo === null)
      throw new Error('Nothing to compare.');
    const { all, matched, matchedSchools } = yearOnYear(one, other, goesBackTo);
    expect(matchedSchools).toBe(1);
    expect(all[0]).toMatchObject({ now: { levels: [0, 0, 1, 1] }, before: { levels: [1, 1, 0, 0] } });
    expect(matched[0]).toMatchObject({ now: { levels: [0, 0, 1, 0] }, before: { levels: [0, 1, 0, 0] } });
  });

  test('an aspect that is new goes back to nothing, and one that moved to where it was', () => {
    const mapping = { from: 'elsewhere/2026', to: 'elsewhere/2027', aspects: { '1a': '2a' } };
    const framework = { ...anotherFramework, edition: 'elsewhere/2027' as typeof anotherFramework.edition };
    const goesBackTo = earlierAspects('elsewhere/2026', framework, [mapping]);
    if (goesBackTo === null) throw new Error('The mapping is not known.');
    const round = { framework: anotherFramework, schools: [{ urn: '2', ratings: '123' }] };
    const { all } = yearOnYear({ ...round, framework }, round, goesBackTo);
    expect(all.map(({ aspect, before: earlier }) => [aspect, earlier?.aspect ?? null])).toEqual([
      ['1a', '2a'],
      ['1b', null],
      ['2a', null],
    ]);
  });
});
