import { closingText, lastDayText } from '../../src/wording/closing';

test.each([
  ['2026-12-24T00:00:00.000Z', 'at the end of 23 December 2026', '23 December 2026'],
  ['2027-07-20T00:00:00.000Z', 'at the end of 19 July 2027', '19 July 2027'],
  ['2027-07-19T23:00:00.000Z', 'at the end of 19 July 2027', '19 July 2027'],
  ['2027-07-20T15:00:00.000Z', 'on 20 July 2027 at 16:00', '20 July 2027'],
])('%s is %s, and the last day is %s', (moment, words, day) => {
  expect(closingText(moment)).toBe(words);
  expect(lastDayText(moment)).toBe(day);
});
