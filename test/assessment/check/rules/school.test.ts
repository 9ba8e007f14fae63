import { findingsIn, kindsIn } from '../../support/findings';

const name = 'Maple Grove Primary School';

test('a name and six digits are all that is wanted', () => {
  expect(kindsIn({ school: { name, urn: '117123' } })).toEqual([]);
});

test('a missing name stands in the way of sending', () => {
  const [finding] = findingsIn({ school: { name: null, urn: '117123' } });
  expect(finding).toEqual({
    kind: 'school-missing',
    severity: 'unsendable',
    place: { kind: 'school' },
    text: 'The school’s name is missing. Write it on the first page.',
  });
});

test('a missing URN is asked for', () => {
  expect(findingsIn({ school: { name, urn: null } })).toMatchObject([
    { kind: 'urn-missing', severity: 'unsendable', place: { kind: 'urn' } },
  ]);
});

test.each(['11712', '1171234', '11712a', '117-123', '１１７１２３'])('%s is no URN', (urn) => {
  const [finding] = findingsIn({ school: { name, urn } });
  expect(finding?.kind).toBe('urn-invalid');
  expect(finding?.text).toContain(`“${urn}” is not a number of six digits`);
});
