import type { GroupKey } from '../../../../src/framework/framework';
import { aPerson } from '../../support/build-assessment';
import { findingsIn, kindsIn } from '../../support/findings';

const group = 'governor' as GroupKey;

test('one person named is enough', () => {
  expect(kindsIn({ involved: [{ group, ticked: null, people: [aPerson('Mr Example')] }] })).toEqual([]);
});

test('a ticked box without a name is enough', () => {
  expect(kindsIn({ involved: [{ group, ticked: true, people: [] }] })).toEqual([]);
});

test('an empty section is pointed out by its title', () => {
  const [finding] = findingsIn({ involved: [{ group, ticked: false, people: [] }] });
  expect(finding).toMatchObject({
    kind: 'nobody-involved',
    severity: 'incomplete',
    place: { kind: 'involved' },
  });
  expect(finding?.text).toContain('“Who has been involved in the Benchmarking and Planning activity?”');
});
