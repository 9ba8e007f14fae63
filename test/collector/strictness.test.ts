import type { FastifyInstance } from 'fastify';
import { aSummary } from '../assessment/support/build-summary';
import { send } from './support/sending';
import { aWorld, cleanUp } from './support/world';

let app: FastifyInstance;
let key: string;
beforeAll(async () => {
  ({ app, key } = await aWorld());
});
afterAll(cleanUp);

const whole = aSummary();
const without1b = without(whole.ratings, '1b');
const withoutThanks = without(whole, 'nameInThanks');
const withoutItem9 = without(whole.statutory ?? {}, '9');
const withoutPupils = without(whole.involved ?? {}, 'pupils');

/** What is sent, the field that the answer names, and words of its detail. */
const faults: readonly (readonly [string, object, string, string])[] = [
  ['a field too many', { ...whole, evidence: 'Amelia' }, 'evidence', 'not known'],
  ['a field too few', withoutThanks, 'nameInThanks', 'missing'],
  [
    'a field too many below',
    { ...whole, school: { ...whole.school, head: 'Ms A' } },
    'school.head',
    'not known',
  ],
  ['an aspect too few', { ...whole, ratings: without1b }, 'ratings.1b', 'missing'],
  ['an aspect too many', { ...whole, ratings: { ...whole.ratings, '9z': null } }, 'ratings.9z', 'not known'],
  [
    'a level of another framework',
    { ...whole, ratings: { ...whole.ratings, '1b': 'secure' } },
    'ratings.1b',
    'emerging, expected, exemplary or null',
  ],
  [
    'a number for a level',
    { ...whole, ratings: { ...whole.ratings, '1b': 2 } },
    'ratings.1b',
    'text or null',
  ],
  ['text for true', { ...whole, nameInThanks: 'true' }, 'nameInThanks', 'true or false'],
  ['a number for text', { ...whole, collection: 2026 }, 'collection', 'text'],
  ['another schema', { ...whole, schema: 'rating-summary/2' }, 'schema', 'rating-summary/1'],
  ['an edition that is not known', { ...whole, framework: 'elsewhere/2026' }, 'framework', 'not known'],
  ['no edition', { ...whole, framework: undefined }, 'framework', 'missing'],
  [
    'a URN of five digits',
    { ...whole, school: { ...whole.school, urn: '99999' } },
    'school.urn',
    'six digits',
  ],
  ['a URN as a number', { ...whole, school: { ...whole.school, urn: 999999 } }, 'school.urn', 'text'],
  [
    'a URN with a line end',
    { ...whole, school: { ...whole.school, urn: '999999\n' } },
    'school.urn',
    'six digits',
  ],
  ['an empty name', { ...whole, school: { ...whole.school, name: ' ' } }, 'school.name', '1 to 200'],
  [
    'an endless name',
    { ...whole, school: { ...whole.school, name: 'x'.repeat(201) } },
    'school.name',
    '1 to 200',
  ],
  ['a day that there is not', { ...whole, completedOn: '2027-02-29' }, 'completedOn', 'a day'],
  ['a moment for a day', { ...whole, completedOn: '2027-06-18T09:00:00Z' }, 'completedOn', 'a day'],
  ['a statutory item too few', { ...whole, statutory: withoutItem9 }, 'statutory.9', 'missing'],
  [
    'a statutory answer too many',
    { ...whole, statutory: { ...whole.statutory, '1': 'both' } },
    'statutory.1',
    'yes, no',
  ],
  ['null for what is left out', { ...whole, statutory: null }, 'statutory', 'a group of fields'],
  ['a group too few', { ...whole, involved: withoutPupils }, 'involved.pupils', 'missing'],
  [
    'half a person',
    { ...whole, involved: { ...whole.involved, senco: 0.5 } },
    'involved.senco',
    'whole number',
  ],
  [
    'fewer than nobody',
    { ...whole, involved: { ...whole.involved, senco: -1 } },
    'involved.senco',
    'at least 0',
  ],
  ['a crowd', { ...whole, involved: { ...whole.involved, senco: 1000 } }, 'involved.senco', 'at most 999'],
  ['an aspect shared twice', { ...whole, share: ['1a', '1a'] }, 'share', 'twice'],
  ['an aspect shared that there is not', { ...whole, share: ['9z'] }, 'share.0', '1a, 1b'],
  ['a text for a list', { ...whole, share: '1a' }, 'share', 'a list'],
  ['no UUID', { ...whole, supersedes: 'the first one' }, 'supersedes', 'UUID'],
  [
    'capitals in the UUID',
    { ...whole, submission: whole.submission.toUpperCase() },
    'submission',
    'small letters',
  ],
];

test.each(faults)('%s is refused, and the field named', async (_what, body, field, words) => {
  const sent = { submission: whole.submission, ...body };
  const answer = await send(app, key, sent, `/api/v1/summaries/${whole.submission}`);
  expect(answer.json()).toMatchObject({ type: '/problems/invalid-field', status: 400, field });
  expect(answer.json<{ detail: string }>().detail).toContain(words);
});

test('the number in the address is the summary’s', async () => {
  const other = '/api/v1/summaries/ffffffff-0000-4000-8000-000000000000';
  expect((await send(app, key, whole, other)).json()).toMatchObject({ status: 400, field: 'submission' });
  const none = await send(app, key, whole, '/api/v1/summaries/first');
  expect(none.json()).toMatchObject({ status: 400, field: 'submission' });
});

test.each([
  ['no body at all', '', 'application/json', 400, 'unreadable-request'],
  ['half a body', '{"schema":"rating', 'application/json', 400, 'unreadable-request'],
  ['a list', '[]', 'application/json', 400, 'invalid-field'],
  ['nothing but null', 'null', 'application/json', 400, 'invalid-field'],
  ['a poisoned prototype', '{"__proto__":{"a":1}}', 'application/json', 400, 'unreadable-request'],
  ['plain text', 'hello', 'text/plain', 415, 'not-json'],
  ['a form', 'schema=rating-summary', 'application/x-www-form-urlencoded', 415, 'not-json'],
  ['a novel', JSON.stringify({ text: 'x'.repeat(70_000) }), 'application/json', 413, 'too-large'],
])('%s is refused', async (_what, payload, contentType, status, kind) => {
  const answer = await app.inject({
    method: 'PUT',
    url: `/api/v1/summaries/${whole.submission}`,
    headers: { authorization: `Bearer ${key}`, 'content-type': contentType },
    payload,
  });
  expect(answer.json()).toMatchObject({ status, type: `/problems/${kind}` });
  expect(answer.statusCode).toBe(status);
});

test('after all that, the whole summary is taken', async () => {
  expect((await send(app, key, whole)).statusCode).toBe(201);
});

function without(fields: object, name: string): object {
  return Object.fromEntries(Object.entries(fields).filter(([field]) => field !== name));
}
