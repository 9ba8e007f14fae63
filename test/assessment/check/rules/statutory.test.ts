import { findingsIn, kindsIn } from '../../support/findings';

test('no is an answer', () => {
  expect(kindsIn({ statutory: { 3: 'no' } })).toEqual([]);
});

test('an item without an answer is named', () => {
  expect(findingsIn({ statutory: { 3: null } })).toEqual([
    {
      kind: 'statutory-unanswered',
      severity: 'incomplete',
      place: { kind: 'statutory', item: 3 },
      text: 'Statutory item 3 has no answer. Tick YES or NO.',
    },
  ]);
});

test('an item ticked twice is named', () => {
  const [finding] = findingsIn({ statutory: { 7: 'both' } });
  expect(finding).toMatchObject({ kind: 'statutory-both', place: { kind: 'statutory', item: 7 } });
  expect(finding?.text).toContain('both YES and NO');
});
