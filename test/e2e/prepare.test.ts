import { readFileSync } from 'node:fs';
import { findings } from '../support/open-xml-sdk';
import { openPackage } from '../../src/ooxml/packaging/package';
import { readBenchmark } from '../../src/document/read-benchmark';
import { readStory } from '../../src/ooxml/story/read-story';
import type { Assessment } from '../../src/assessment/assessment';
import { changedParts } from './support/parts';
import type { Preview } from './support/preview';
import { startVisit, type Visit } from './support/visit';

jest.setTimeout(180_000);

let visit: Visit;
let preview: Preview;

beforeAll(async () => {
  visit = await startVisit();
  preview = await visit.newPreview();
});

afterAll(async () => await visit?.end());

/** What a document says, whether in fields or not. */
function read(bytes: Uint8Array): Assessment {
  const reading = readBenchmark(readStory(openPackage(bytes)));
  if (!reading.recognised) throw new Error(reading.reason.text);
  return { ...reading.assessment, fields: {} };
}

const press = (name: string) => preview.pane.getByRole('button', { name, exact: true }).click();

describe('a document that a school has used for years', () => {
  const input = new Uint8Array(readFileSync('test/corpus/files/writer-labels-left.docx'));

  beforeAll(async () => await preview.openDocument({ name: 'ours.docx', bytes: input }));

  test('says what preparing would do, and changes nothing by that', async () => {
    await press('Prepare this document');
    await preview.pane.getByText('Nothing has been changed yet.').waitFor();
    await preview.pane.getByText('Outcome 1: 15 aspects').waitFor();
    expect(changedParts(input, await preview.download())).toEqual([]);
  });

  test('is prepared, and says what it said before', async () => {
    await press('Prepare the document');
    await preview.pane.getByText(/^Prepared: \d+ fields were added\.$/).waitFor();
    const prepared = await preview.download();
    expect(changedParts(input, prepared)).toEqual(['word/document.xml']);
    expect(read(prepared)).toEqual(read(input));
    expect(await findings(prepared)).toEqual(await findings(input));
  });

  test('is filled in from the pane then', async () => {
    await preview.goToAspect('1b');
    await preview.choose('1b', 'Exemplary');
    await preview.fillIn('Evidence for 1b', 'Written from the pane.');
    const answer = read(await preview.download()).aspects.find(({ id }) => id === '1b');
    expect(answer).toMatchObject({ rating: 'exemplary', evidence: { text: 'Written from the pane.' } });
  });

  test('loses its fields again and nothing else', async () => {
    const before = read(await preview.download());
    await preview.goTo('Home');
    await press('Fields in this document');
    await press('Take the fields out');
    await preview.pane.getByText(/fields were taken out\. Every word is still there\./).waitFor();
    const after = await preview.download();
    expect(read(after)).toEqual(before);
    expect(Buffer.from(openPackage(after).main).includes('send/hertfordshire-2019/1a')).toBe(false);
  });
});

test('an aspect is brought over from last year’s document, and waits to be confirmed', async () => {
  const blank = new Uint8Array(readFileSync('assets/send-benchmark-template.docx'));
  await preview.openDocument({ name: 'this year.docx', bytes: blank });
  await press('Last year’s benchmark');
  await preview.pane.getByLabel('Last year’s document').setInputFiles('assets/sample.docx');
  await preview.pane.getByRole('button', { name: /^1a / }).click();
  await preview.pane
    .locator('summary')
    .filter({ hasText: /: Expected$/ })
    .click();
  await press('Bring over best fit and evidence');
  await preview.pane.getByText('1a is not confirmed yet.').waitFor();
  const answer = read(await preview.download()).aspects.find(({ id }) => id === '1a');
  expect(answer).toMatchObject({ rating: 'expected' });
  expect(answer?.evidence.text).toContain('Planning scrutiny in October');

  await press('Confirm');
  await preview.pane.getByText('1a is not confirmed yet.').waitFor({ state: 'hidden' });
});

test('nothing of a document that is read beside this one is sent anywhere', () => {
  const bodies = preview.requests.map((request) => request.postData() ?? '');
  expect(bodies.filter((body) => body !== '')).toEqual([]);
});
