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

test('a number of another register is known for what it is, and no URN', () => {
  const [finding] = findingsIn({
    school: { name, urn: null },
    otherNumbers: [
      { scheme: 'ofsted', value: 'EY303456' },
      { scheme: 'laestab', value: '919/2034' },
    ],
  });
  expect(finding?.kind).toBe('urn-missing');
  expect(finding?.text).toBe(
    'The school’s URN is missing: EY303456 is an Ofsted early years number and 919/2034 is a DfE establishment number (LAESTAB), and only a URN can be sent. Write its six digits on the first page.',
  );
});

test.each(['11712', '1171234', '11712a', '117-123', '１１７１２３'])('%s is no URN', (urn) => {
  const [finding] = findingsIn({ school: { name, urn } });
  expect(finding?.kind).toBe('urn-invalid');
  expect(finding?.text).toContain(`“${urn}” is not a number of six digits`);
});
