import { type CollectionId, type SubmissionId, type Urn, urnOf } from '../../src/framework/identifiers';

test('six digits are a URN', () => {
  expect(urnOf('117123')).toBe('117123');
});

test.each(['', '11712', '1171234', ' 117123', '117123\n', '11712a', '１１７１２３'])('%j is none', (text) => {
  expect(urnOf(text)).toBeNull();
});

test('one kind of identifier is never given for another, which the compiler holds', () => {
  const urn: Urn = '117123';
  const collection: CollectionId = '2026-27';
  const submission: SubmissionId = '0b5e0a52-7c1f-4a57-9d3c-2f4f1f0f9a01';
  // @ts-expect-error A collection is no school.
  const school: Urn = collection;
  // @ts-expect-error A school is no submission.
  const sent: SubmissionId = urn;
  // @ts-expect-error A submission is no collection.
  const collected: CollectionId = submission;
  expect([school, sent, collected]).toEqual([collection, urn, submission]);
});
