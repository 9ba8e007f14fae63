import { createHash } from 'node:crypto';
import { submissionOfDigest, contentOf } from '../../src/intake/numbering';
import { aSummary } from '../assessment/support/build-summary';

const digestOf = (text: string) => createHash('sha256').update(text).digest('hex');

test('a number made of a digest is a UUID of version 8, and another digest’s is another', () => {
  const numbers = ['a', 'b', 'c', 'd'].map((text) => submissionOfDigest(digestOf(text)));
  expect(new Set(numbers).size).toBe(4);
  for (const number of numbers) {
    expect(number).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  }
});

test('two summaries tell the same, whatever their number and day and the spelling of the name', () => {
  const other = aSummary({
    submission: submissionOfDigest(digestOf('a')),
    completedOn: '2027-06-19',
    school: { urn: '999999', name: 'Maple Grove' },
  });
  expect(contentOf(other)).toBe(contentOf(aSummary()));
});

test.each([
  ['another rating', { ratings: { ...aSummary().ratings, '1a': 'emerging' } }],
  ['another school', { school: { urn: '888888', name: 'Maple Grove Primary School' } }],
  ['another collection', { collection: '2027-28' }],
])('%s is not the same', (_what, changes) => {
  expect(contentOf(aSummary(changes))).not.toBe(contentOf(aSummary()));
});
