import { involvedCounts } from '../../../src/assessment/summary/involved-counts';
import type { GroupKey } from '../../../src/framework/framework';
import { anAssessment, aPerson } from '../support/build-assessment';

test('counts the people named, one where only the box is ticked, and every group', () => {
  const involved = [
    { group: 'governor' as GroupKey, ticked: true, people: [aPerson('Mr A'), aPerson('Mrs B')] },
    { group: 'senco' as GroupKey, ticked: true, people: [] },
    { group: 'pupils' as GroupKey, ticked: false, people: [] },
    { group: 'parentCarer' as GroupKey, ticked: false, people: [aPerson('Ms C')] },
  ];
  expect(involvedCounts(anAssessment({ involved }))).toEqual({
    headTeacher: 0,
    senco: 1,
    seniorLeader: 0,
    governor: 2,
    parentCarer: 1,
    otherProfessionals: 0,
    pupils: 0,
    otherRole: 0,
  });
});
