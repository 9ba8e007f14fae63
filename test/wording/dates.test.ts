import { dayOf, dayText, isDay, momentText } from '../../src/wording/dates';

test('days and moments are written as people in England write them', () => {
  expect(dayText('2027-06-08')).toBe('8 June 2027');
  expect(dayText('2027-06-07T23:30:00Z')).toBe('8 June 2027');
  expect(momentText('2027-06-18T08:30:00Z')).toBe('18 June 2027 at 09:30');
});

test('what is no day stays as it is', () => {
  expect([dayText('2027-13-08'), momentText('soon')]).toEqual(['2027-13-08', 'soon']);
  expect(['2027-06-08', '2027-13-08', '8 June 2027'].map(isDay)).toEqual([true, false, false]);
});

test('the day of a moment is England’s, not that of Greenwich time', () => {
  expect(dayOf('2027-06-07T23:30:00Z')).toBe('2027-06-08');
  expect(dayOf(new Date('2027-01-07T23:30:00Z'))).toBe('2027-01-07');
});
