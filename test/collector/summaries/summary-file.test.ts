import fastify from 'fastify';
import { anyRatingSummary } from '../../../src/api/resources/rating-summary';
import { compileSchemasWhenUsed } from '../../../src/collector/http/compile-schemas';
import { frameworks } from '../../../src/framework/frameworks';
import { readSummaryFile } from '../../../src/intake/summary-file';
import { aSummary } from '../../assessment/support/build-summary';

/** What the collector does with a body that is to be a summary: nothing but hold it against the schema. */
const collector = fastify();
compileSchemasWhenUsed(collector);
collector.post('/', { schema: { body: anyRatingSummary(frameworks) } }, async ({ body }) => body);
afterAll(() => collector.close());

const summary = aSummary();

test.each<[string, unknown]>([
  ['whole', summary],
  ['without checklist and people', { ...summary, statutory: undefined, involved: undefined }],
  ['of draft wording', { ...summary, framework: 'hertfordshire/2019-draft' }],
  ['with evidence', { ...summary, evidence: { '1a': 'We do much.' } }],
  [
    'with evidence in the place of a rating',
    { ...summary, ratings: { ...summary.ratings, '1a': 'We do much.' } },
  ],
  ['with a rating too many', { ...summary, ratings: { ...summary.ratings, '9z': 'expected' } }],
  ['with a rating too few', { ...summary, ratings: { ...summary.ratings, '1a': undefined } }],
  ['without a field', { ...summary, nameInThanks: undefined }],
  ['of another edition', { ...summary, framework: 'hertfordshire/1999' }],
  ['of another schema', { ...summary, schema: 'rating-summary/9' }],
  ['with a number in capitals', { ...summary, submission: summary.submission.replace(/1/g, 'A') }],
  ['of a day that is none', { ...summary, completedOn: '2027-02-30' }],
  ['with a URN of five digits', { ...summary, school: { ...summary.school, urn: '90000' } }],
  ['of a school without a name', { ...summary, school: { ...summary.school, name: ' ' } }],
  ['of more people than there are', { ...summary, involved: { ...summary.involved, senco: 1000 } }],
  ['that shares an aspect twice', { ...summary, share: ['1a', '1a'] }],
  ['that is a list', [summary]],
  ['that is nothing', null],
])(
  'a summary file %s is read if the collector takes it, and refused if it does not',
  async (_name, value) => {
    const text = JSON.stringify(value);
    const answer = await collector.inject({
      method: 'POST',
      url: '/',
      headers: { 'content-type': 'application/json' },
      payload: text,
    });
    const { summary: read } = readSummaryFile(text);
    expect(read).toEqual(answer.statusCode === 200 ? answer.json() : null);
  },
);
