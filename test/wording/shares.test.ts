import { pointsBetween, shareText } from '../../src/wording/shares';

test.each([
  [29, 41, '71%'],
  [1, 8, '13%'],
  [0, 7, '0%'],
  [7, 7, '100%'],
  [1, 300, 'under 1%'],
  [299, 300, 'over 99%'],
  [0, 0, '–'],
])('%s of %s are %s', (count, all, said) => {
  expect(shareText(count, all)).toBe(said);
});

test('percentage points are rounded once, after they are subtracted', () => {
  // 33.3% and 50.4% are 33% and 50%, but 17.1 points apart.
  expect(pointsBetween({ part: 126, whole: 250 }, { part: 1, whole: 3 })).toBe(17);
  // 12.5% and 37.4%: 13% and 37%, but 24.9 points apart.
  expect(pointsBetween({ part: 374, whole: 1000 }, { part: 1, whole: 8 })).toBe(25);
  expect(pointsBetween({ part: 1, whole: 300 }, { part: 1, whole: 250 })).toBe(0);
  expect(pointsBetween({ part: 1, whole: 3 }, { part: 0, whole: 0 })).toBeNull();
});
