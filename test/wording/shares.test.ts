import { pointsBetween, shareText, shareTexts } from '../../src/wording/shares';

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

test('shares of one whole add up to 100, and the largest remainders are rounded up', () => {
  expect(shareTexts([10, 1, 10])).toEqual(['48%', '5%', '47%']);
  expect(shareTexts([1, 1, 1])).toEqual(['34%', '33%', '33%']);
  expect(shareTexts([1, 0, 249])).toEqual(['under 1%', '0%', 'over 99%']);
  expect(shareTexts([0, 0, 0])).toEqual(['–', '–', '–']);
});

test('a change is rounded halves away from zero, up and down alike', () => {
  const eighth = { part: 1, whole: 8 };
  const none = { part: 0, whole: 8 };
  expect(pointsBetween(eighth, none)).toBe(13);
  expect(pointsBetween(none, eighth)).toBe(-13);
});
