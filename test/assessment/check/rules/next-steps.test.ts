import type { Overrides } from '../../support/build-assessment';
import { rated } from '../../support/build-assessment';
import { findingsIn, kindsIn } from '../../support/findings';

const emerging: Pick<Overrides, 'aspects'> = {
  aspects: { '1b': rated('emerging'), '1d': rated('emerging') },
};

test('what is Emerging wants a next step, said once for an outcome', () => {
  expect(findingsIn(emerging)).toEqual([
    {
      kind: 'next-step-missing',
      severity: 'incomplete',
      place: { kind: 'actions', outcome: 1 },
      text:
        '1b and 1d are Emerging without a next step. ' +
        'Write one under “Actions” of outcome 1 or in the action plan.',
    },
  ]);
});

test('actions written under the outcome are a next step', () => {
  const outcomes = [{ number: 1, notes: null, actions: 'Review feedback with subject leaders.' }];
  expect(kindsIn({ ...emerging, outcomes })).toEqual([]);
});

test.each(['TBC', 'n/a', '-'])('“%s” under Actions is not', (actions) => {
  expect(kindsIn({ ...emerging, outcomes: [{ number: 1, notes: null, actions }] })).toEqual([
    'next-step-missing',
  ]);
});

test('actions under another outcome are not', () => {
  const outcomes = [{ number: 2, notes: null, actions: 'Ask parents earlier.' }];
  expect(kindsIn({ ...emerging, outcomes })).toEqual(['next-step-missing']);
});

test.each(['Outcome 1: train all staff', '1b, 1d: train all staff', 'Train all staff in feedback'])(
  'a row of the plan that says “%s” is a next step for both',
  (target) => {
    expect(kindsIn({ ...emerging, plan: [{ target, actions: '' }] })).toEqual([]);
  },
);

test('a row of the plan that names one aspect is not for the other', () => {
  const [finding] = findingsIn({ ...emerging, plan: [{ target: 'Train all staff (1B)', actions: '' }] });
  expect(finding?.text).toContain('1d is Emerging without a next step.');
});

test('an empty row of the plan is not a next step', () => {
  expect(kindsIn({ ...emerging, plan: [{ target: '', actions: '' }] })).toEqual(['next-step-missing']);
});
