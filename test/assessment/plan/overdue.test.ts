import { isOverdue } from '../../../src/assessment/plan/overdue';

const today = '2027-06-18';
const overdue = (actions: string, completed = '') => isOverdue({ actions, completed }, 'completed', today);

test.each(['Visit by 4 June 2027', 'By 17/6/27: visit', 'due March 2027', 'before the end of May 2027'])(
  'a day that is over makes a row overdue: %s',
  (text) => {
    expect(overdue(text)).toBe(true);
  },
);

test.each([
  'Visit by 18 June 2027',
  'by June 2027',
  'by 4 June 2027, review by 1 September 2027',
  'Survey of 4 June 2026',
  'by 31 February 2027',
  'by Easter',
])('any other text does not: %s', (text) => {
  expect(overdue(text)).toBe(false);
});

test('what has a date of completion is not overdue', () => {
  expect(overdue('Visit by 4 June 2027', '10 June 2027')).toBe(false);
});
