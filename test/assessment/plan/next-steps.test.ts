import { nextSteps } from '../../../src/assessment/plan/next-steps';
import { anAssessment, open, rated } from '../support/build-assessment';

const allOpen = Object.fromEntries(anAssessment().aspects.map(({ id }) => [id, open]));

test('the steps from the lowest level stand first, and the highest level has none', () => {
  const aspects = { ...allOpen, '1a': rated('expected'), '1b': rated('exemplary'), '2c': rated('emerging') };
  expect(nextSteps(anAssessment({ aspects }))).toEqual([
    { aspect: '2c', from: 'emerging', to: 'expected', planned: false },
    { aspect: '1a', from: 'expected', to: 'exemplary', planned: false },
  ]);
});

test('a row of the plan that names the aspect plans it, and one that names another does not', () => {
  const aspects = { ...allOpen, '1a': rated('emerging'), '1b': rated('emerging') };
  const plan = [{ target: 'Tasks are adapted in all classes (1a)', actions: '' }];
  const planned = nextSteps(anAssessment({ aspects, plan })).map((step) => [step.aspect, step.planned]);
  expect(planned).toEqual([
    ['1a', true],
    ['1b', false],
  ]);
});
