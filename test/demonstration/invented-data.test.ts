import { inventedData } from '../../src/demonstration/invented-data';
import { packRatings } from '../../src/collation/packed-ratings';
import { strengthsAndNeeds } from '../../src/collation/strengths-and-needs';
import { tally } from '../../src/collation/tally';
import { usualRule } from '../../src/collation/highlight-rule';
import { hertfordshire2019 as framework } from '../../src/framework/frameworks';
import { anotherFramework } from '../assessment/support/another-framework';

const now = new Date('2027-06-18T09:30:00.000Z');
const { schools, collections, area, offer } = inventedData(framework, now);
const summaries = collections.flatMap(({ arrivals }) => arrivals.map(({ summary }) => summary));

test('the same seed gives the same data, another gives other data', () => {
  expect(inventedData(framework, now)).toEqual({ area, schools, collections, offer });
  expect(inventedData(framework, now, 2).collections).not.toEqual(collections);
});

test('forty schools, and everything that has a name says that it is invented', () => {
  expect(schools).toHaveLength(40);
  expect(new Set(schools.map(({ name }) => name)).size).toBe(40);
  expect(new Set(schools.map(({ urn }) => urn)).size).toBe(40);
  const names = [
    area.name,
    ...schools.map(({ name }) => name),
    ...collections.map(({ name }) => name),
    ...offer.events.map(({ title }) => title),
  ];
  for (const name of names) expect(name).toContain('(invented)');
  for (const { urn } of schools) expect(urn).toMatch(/^9990\d\d$/);
});

test('three years, of which the last is under way: most schools have sent, and the others are due', () => {
  expect(collections.map(({ id }) => id)).toEqual(['2024-25', '2025-26', '2026-27']);
  const sent = collections.map(
    ({ arrivals }) => new Set(arrivals.map(({ summary }) => summary.school.urn)).size,
  );
  const [first = 0, second = 0, third = 0] = sent;
  expect(first).toBeGreaterThan(20);
  expect(second).toBeGreaterThan(first);
  expect(third).toBeGreaterThan(15);
  expect(third).toBeLessThan(second);
  expect(collections.map(({ closesAt }) => closesAt > now)).toEqual([false, false, true]);
  for (const { receivedAt } of collections.flatMap(({ arrivals }) => arrivals)) {
    expect(receivedAt <= now).toBe(true);
  }
});

test.each([
  ['2026-08-17T23:59:59Z', '2025-26'],
  ['2026-08-18T00:00:00Z', '2026-27'],
  ['2028-02-29T12:00:00Z', '2027-28'],
])('on %s the newest collection is %s', (day, id) => {
  expect(inventedData(framework, new Date(day)).collections.at(-1)?.id).toBe(id);
});

test('the area supports every outcome, and some of its events are over, to come and moved', () => {
  for (const { number } of framework.outcomes)
    expect(offer.texts[`support/${number}`]).toMatch(/^Invented: /);
  const days = offer.events.map(({ startsOn }) => startsOn);
  expect(days[0]?.localeCompare('2027-06-18')).toBe(-1);
  expect(days.at(-1)?.localeCompare('2027-06-18')).toBe(1);
  expect(offer.events.filter(({ movedFrom }) => movedFrom !== null)).toHaveLength(1);
});

test('some are late, some send twice, some leave aspects blank', () => {
  const late = collections.flatMap(({ arrivals, closesAt }) =>
    arrivals.filter(({ receivedAt }) => receivedAt > closesAt),
  );
  expect(late.length).toBeGreaterThan(2);
  expect(late.length).toBeLessThan(summaries.length / 4);
  expect(summaries.filter(({ supersedes }) => supersedes !== null).length).toBeGreaterThan(1);
  expect(summaries.some(({ ratings }) => Object.values(ratings).includes(null))).toBe(true);
});

test('a summary is as its schema says: every aspect, no number twice, sharing only what is Exemplary', () => {
  const aspects = framework.outcomes.flatMap((outcome) => outcome.aspects.map(({ id }) => id));
  expect(new Set(summaries.map(({ submission }) => submission)).size).toBe(summaries.length);
  for (const summary of summaries) {
    expect(summary.submission).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(Object.keys(summary.ratings)).toEqual(aspects);
    expect(summary.share.every((aspect) => summary.ratings[aspect] === 'exemplary')).toBe(true);
    const superseded = summaries.find(({ submission }) => submission === summary.supersedes);
    if (summary.supersedes !== null) expect(superseded?.school).toEqual(summary.school);
  }
});

test('what arrives is in order, and was completed before', () => {
  for (const { arrivals, opensAt } of collections) {
    const moments = arrivals.map(({ receivedAt }) => receivedAt.getTime());
    expect(moments).toEqual([...moments].sort((one, other) => one - other));
    for (const { receivedAt, summary } of arrivals) {
      expect(receivedAt > opensAt).toBe(true);
      expect(summary.completedOn <= receivedAt.toISOString().slice(0, 10)).toBe(true);
    }
  }
});

test('there is something to see: strengths, needs, and change over the years', () => {
  const counts = collections.map(({ arrivals }) =>
    tally(
      framework,
      arrivals.map(({ summary }) => ({ ratings: packRatings(framework, summary.ratings) })),
    ),
  );
  for (const year of counts) {
    const { highlights } = strengthsAndNeeds(framework, year, usualRule);
    const kinds = [...highlights.values()];
    expect(kinds).toContain('strength');
    expect(kinds).toContain('need');
  }
  const lowest = counts.map((year) => {
    const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
    return sum(year.map(({ levels }) => levels[0] ?? 0)) / sum(year.map(({ rated }) => rated));
  });
  expect(lowest[2]).toBeLessThan(lowest[0] ?? 0);
});

test('another framework has its own levels', () => {
  const [first] = inventedData(anotherFramework, now).collections;
  expect(Object.keys(first?.arrivals[0]?.summary.ratings ?? {})).toEqual(['1a', '1b', '2a']);
});
