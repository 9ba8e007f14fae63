import { ruleInWords, usualRule } from '../../src/collation/highlight-rule';
import { highlightsOf } from './support/releases';

test('a strength has its share exactly at the threshold, and not one school below it', () => {
  expect(highlightsOf([[0, 7, 3]]).highlights).toEqual({ '1a': 'strength' });
  expect(highlightsOf([[0, 70, 29]]).highlights).toEqual({});
});

test('a strength has more schools at the highest level than at the lowest', () => {
  expect(highlightsOf([[3, 4, 3]]).highlights).toEqual({ '1a': 'need' });
  expect(highlightsOf([[3, 3, 4]]).highlights).toEqual({ '1a': 'split' });
});

test('a need has its share exactly at the threshold, and two schools', () => {
  expect(highlightsOf([[3, 17, 0]]).highlights).toEqual({ '1a': 'need' });
  expect(highlightsOf([[2, 12, 0]]).highlights).toEqual({});
  expect(highlightsOf([[1, 4, 0]]).highlights).toEqual({});
  expect(highlightsOf([[2, 3, 0]]).highlights).toEqual({ '1a': 'need' });
});

test('four schools are too few, five are enough', () => {
  expect(
    highlightsOf([
      [0, 0, 4],
      [4, 0, 0],
      [0, 1, 4],
      [4, 1, 0],
    ]).highlights,
  ).toEqual({
    '1c': 'strength',
    '1d': 'need',
  });
});

test('the eight highest are in, and all that are level with the eighth', () => {
  const seven = Array.from({ length: 7 }, () => [0, 1, 9]);
  const names = (first: readonly (readonly number[])[]) => Object.keys(highlightsOf(first).highlights);
  expect(names([...seven, [0, 2, 8], [0, 3, 7]])).toHaveLength(8);
  expect(names([...seven, [0, 4, 16], [0, 2, 8], [0, 1, 4], [0, 3, 7]])).toHaveLength(10);
  expect(names(Array.from({ length: 20 }, () => [0, 10, 10]))).toHaveLength(20);
});

test('an outcome’s priority has the highest share at the lowest level, then the lowest at the highest', () => {
  expect(
    highlightsOf([
      [2, 6, 2],
      [4, 13, 3],
      [4, 14, 2],
    ]).priorities['1'],
  ).toBe('1c');
  expect(
    highlightsOf([
      [4, 14, 2],
      [2, 7, 1],
    ]).priorities['1'],
  ).toBe('1a');
});

test('an outcome without a need has no priority: a strength is none, nor one school of many', () => {
  expect(
    highlightsOf([
      [2, 8, 10],
      [1, 19, 0],
    ]),
  ).toMatchObject({ highlights: { '1a': 'strength' }, priorities: { '1': null, '2': null } });
});

test('an outcome that too few have rated has no priority', () => {
  const first = Array.from({ length: 34 }, () => [4, 0, 0]);
  expect(Object.values(highlightsOf(first).priorities)).toEqual([null, null, null, null, null]);
});

test('the thresholds are the rule’s, and so is what is printed', () => {
  const stricter = { ...usualRule, strengthShare: 40, needShare: 40, leastRated: 10, among: 3 };
  expect(
    highlightsOf(
      [
        [3, 4, 3],
        [4, 6, 0],
        [0, 4, 5],
      ],
      stricter,
    ).highlights,
  ).toEqual({ '1b': 'need' });
  const printed = ruleInWords(stricter, { highest: 'Exemplary', lowest: 'Emerging' });
  for (const words of ['10 schools', '40% of the schools are Exemplary', 'are Emerging', '3 highest']) {
    expect(printed).toContain(words);
  }
});
