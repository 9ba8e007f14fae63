import { readFileSync } from 'node:fs';
import type { RatingSummary } from '../../../src/assessment/summary/rating-summary';
import { SummaryFiles } from '../../../src/collector/imports/summary-files';
import { readFile } from '../../../src/dashboard/intake/file-reading';
import { readSummaryFile } from '../../../src/dashboard/intake/summary-file';
import { frameworks, hertfordshire2019 } from '../../../src/framework/frameworks';
import { aspectsOf } from '../../../src/framework/lookup';
import { mapleGrove } from '../../../src/demonstration/maple-grove';

const collecting = { collection: '2027', today: '2027-06-18' };

const summary: RatingSummary = {
  schema: 'rating-summary/1',
  submission: '11111111-1111-4111-8111-111111111111',
  supersedes: null,
  framework: 'hertfordshire/2019',
  collection: '2027',
  school: { urn: '900001', name: 'Ash (invented)' },
  completedOn: '2027-06-18',
  ratings: Object.fromEntries(aspectsOf(hertfordshire2019).map(({ id }) => [id, 'expected'])),
  statutory: Object.fromEntries(hertfordshire2019.statutory.items.map(({ number }) => [number, null])),
  involved: Object.fromEntries(hertfordshire2019.involvement.groups.map(({ key }) => [key, 1])),
  share: [],
  nameInThanks: true,
};

const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

describe('a Word document', () => {
  const sample = readFileSync('assets/sample.docx');

  it('gives its ratings and what it calls its school', () => {
    const reading = readFile('sample.docx', sample, collecting);
    expect(reading).toMatchObject({
      kind: 'read',
      source: 'document',
      named: { urn: mapleGrove.urn, name: mapleGrove.school },
      summary: { ratings: { '1a': 'expected', '1m': null }, share: [], nameInThanks: false },
      unclear: ['1m', '4a'],
    });
  });

  it('gives nothing of what a school wrote as evidence, of people or of plans', () => {
    const text = JSON.stringify(readFile('sample.docx', sample, collecting));
    const written = [
      ...Object.values(mapleGrove.aspects ?? {}).flatMap(({ evidence = [] }) => evidence),
      ...Object.values(mapleGrove.involved ?? {}).flatMap(({ people = [] }) =>
        people.map(({ name }) => name),
      ),
    ].flatMap((part) => (part !== undefined && part.length > 5 ? [part] : []));
    expect(written.length).toBeGreaterThan(10);
    expect(written.filter((part) => text.includes(part))).toEqual([]);
  });

  it('is refused with the reason where it is none, or no benchmark', () => {
    expect(readFile('notes.docx', new TextEncoder().encode('Dear all'), collecting).kind).toBe('refused');
    expect(readFile('cut.docx', sample.subarray(0, 5000), collecting)).toMatchObject({
      kind: 'refused',
      reason: expect.stringMatching(/\.$/),
    });
  });
});

describe('a summary file', () => {
  it('is read as it is, with a byte order mark too', () => {
    expect(readSummaryFile(`\ufeff${JSON.stringify(summary)}`).summary).toEqual(summary);
    expect(readFile('Ash.JSON', bytesOf(summary), collecting)).toMatchObject({
      kind: 'read',
      source: 'file',
      named: summary.school,
    });
  });

  it('of another collection is refused', () => {
    expect(readFile('a.json', bytesOf({ ...summary, collection: '2026' }), collecting)).toEqual({
      kind: 'refused',
      reason: 'This summary is meant for the collection 2026.',
    });
  });

  it.each<[string, unknown]>([
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
  ])('%s is taken where the collector takes it', async (_name, value) => {
    const files = new SummaryFiles(frameworks);
    const text = JSON.stringify(value);
    const theirs = await files.read(text);
    await files.close();
    const ours = readSummaryFile(text);
    expect(ours.summary).toEqual(theirs.summary);
    expect(ours.refusal === null).toBe(theirs.refusal === null);
  });

  it('that is no JSON is refused', () => {
    expect(readSummaryFile('{').refusal).toContain('does not hold JSON');
  });
});
