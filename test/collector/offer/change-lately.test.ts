import { changeLately } from '../../../src/collector/offer/change-lately';

const nothing = { createdAt: null, changedAt: null, movedAt: null };
const now = new Date('2027-06-18T09:30:00.000Z');
const lately = '2027-04-19T09:30:00.000Z';
const before = '2027-04-19T09:29:59.999Z';

test.each([
  [{}, null],
  [{ createdAt: lately }, 'new'],
  [{ createdAt: before }, null],
  [{ createdAt: lately, changedAt: lately }, 'new'],
  [{ createdAt: before, changedAt: lately }, 'changed'],
  [{ createdAt: lately, changedAt: lately, movedAt: lately }, 'changed'],
  [{ createdAt: before, changedAt: before, movedAt: before }, null],
])('%j is %p', (times, change) => {
  expect(changeLately({ ...nothing, ...times }, now)).toBe(change);
});
