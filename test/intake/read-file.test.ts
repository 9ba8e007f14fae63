import { readFileSync } from 'node:fs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { RatingSummary } from '../../src/api/resources/rating-summary';
import { readFile } from '../../src/intake/read-file';
import { readSummaryFile } from '../../src/intake/summary-file';
import { hertfordshire2019 } from '../../src/framework/frameworks';
import { aspectsOf } from '../../src/framework/lookup';
import { mapleGrove } from '../../src/demonstration/maple-grove';

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

  it('is of the day on which it was saved, and of today where it does not say', () => {
    const saved = '<dcterms:modified>2027-05-04T09:30:00Z</dcterms:modified>';
    const core = strToU8(`<cp:coreProperties>${saved}</cp:coreProperties>`);
    const dated = zipSync({ ...unzipSync(sample), 'docProps/core.xml': core });
    const dayOf = (bytes: Uint8Array) => {
      const reading = readFile('sample.docx', bytes, collecting);
      return reading.kind === 'read' ? reading.summary.completedOn : reading.reason;
    };
    expect([dayOf(dated), dayOf(sample)]).toEqual(['2027-05-04', '2027-06-18']);
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

  it('is known by its content where a mail program has changed its name', () => {
    expect(readFile('attachment', bytesOf(summary), collecting).kind).toBe('read');
    const rtf = new TextEncoder().encode('{\\rtf1 Dear all}');
    expect(readFile('letter', rtf, collecting)).toMatchObject({
      kind: 'refused',
      reason: expect.not.stringContaining('summary'),
    });
  });

  it('of another collection is refused', () => {
    expect(readFile('a.json', bytesOf({ ...summary, collection: '2026' }), collecting)).toEqual({
      kind: 'refused',
      reason: 'This summary is meant for the collection 2026.',
    });
  });

  it('that is no JSON is refused', () => {
    expect(readSummaryFile('{').refusal).toContain('does not hold JSON');
  });
});
