import { termsOf } from '../../src/newsletter/terms';
import { anEvent } from './support/a-newsletter';

test.each([
  ['2027-08-31', 'Summer term 2027'],
  ['2027-09-01', 'Autumn term 2027'],
  ['2027-12-31', 'Autumn term 2027'],
  ['2028-01-01', 'Spring term 2028'],
  ['2028-03-31', 'Spring term 2028'],
  ['2028-04-01', 'Summer term 2028'],
])('%s is in the %s', (day, name) => {
  expect(termsOf([anEvent({ day })])).toMatchObject([{ name }]);
});

test('terms and events come in the order of their days', () => {
  const days = ['2028-05-01', '2027-11-09', '2028-01-20', '2027-10-12'];
  const terms = termsOf(days.map((day) => anEvent({ day })));
  expect(terms.map(({ events }) => events.map(({ day }) => day))).toEqual([
    ['2027-10-12', '2027-11-09'],
    ['2028-01-20'],
    ['2028-05-01'],
  ]);
});
