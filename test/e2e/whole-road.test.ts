import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readDocument } from '../../src/cli/read-document';
import type { DocumentJson } from '../../src/cli/printing/read-json';
import { sendBenchmark } from '../cli/support/command-line';
import { findings } from '../support/open-xml-sdk';
import { changedParts } from './support/parts';
import type { Preview } from './support/preview';
import { send, type Sent } from './support/sending';
import { startVisit, type Visit } from './support/visit';
import { requestsWith } from './support/words-that-left';

jest.setTimeout(180_000);

const template = new Uint8Array(readFileSync('assets/send-benchmark-template.docx'));
const school = 'Maple Grove Primary School (invented)';
const answers = [
  { aspect: '1a', level: 'Expected', evidence: 'Quincewort: learning walks & “pupil voice” each term.' },
  { aspect: '1b', level: 'Exemplary', evidence: 'Marlowberry reviews <half-termly>.\nA second paragraph.' },
  { aspect: '1c', level: 'Emerging', evidence: 'Tansyfield training for every adult is planned.' },
] as const;
/** Chosen last, by way of a finding of the check. */
const found = { aspect: '5c', level: 'Expected' } as const;

let visit: Visit;
let preview: Preview;
let sent: Sent;
let downloaded: Uint8Array;

beforeAll(async () => {
  visit = await startVisit();
  preview = await visit.newPreview();
  await preview.openDocument({ name: 'blank.docx', bytes: template });
});

afterAll(async () => await visit?.end());

test('the school of a blank template is filled in from the pane', async () => {
  const { pane } = preview;
  await preview.heading('Your school').waitFor();
  await pane.getByRole('button', { name: 'School details' }).click();
  await preview.fillIn('School name', school);
  await preview.fillIn('URN', '999999');
  await preview.document.getByText(school).waitFor();
  await preview.goTo('Home');
  await preview.heading(school).waitFor();
});

test('best fits and evidence go into the document, one aspect after the other', async () => {
  const { pane } = preview;
  await pane.getByRole('button', { name: 'Continue with 1a' }).click();
  for (const { aspect, level, evidence } of answers) {
    await preview.heading(aspect).waitFor();
    await preview.choose(aspect, level);
    await preview.fillIn(`Evidence for ${aspect}`, evidence);
    await preview.document.getByText(evidence.split('\n')[0] ?? '').waitFor();
    await pane.getByRole('button', { name: /^Next: / }).click();
  }
  await preview.goTo('Home');
  await pane.getByText('3 of 34 have evidence').waitFor();
});

test('a finding of the check leads to where it is put right, and is gone then', async () => {
  const { pane } = preview;
  const { aspect, level } = found;
  await preview.goTo('Check');
  await pane.getByText('Ready to send, but not complete', { exact: false }).waitFor();
  await pane.getByText('31 aspects have no best fit yet').click();
  const finding = pane.getByRole('button', { name: `Take me there: ${aspect} has no best fit yet` });
  await finding.click();
  await preview.heading(aspect).waitFor();
  expect(await pane.getByRole('group', { name: 'Which statement fits' }).evaluate(isFocused)).toBe(true);
  await preview.choose(aspect, level);
  await preview.goTo('Check');
  await pane.getByText('30 aspects have no best fit yet').waitFor();
  expect(await finding.count()).toBe(0);
});

test('what is sent is what the pane showed, to the last byte, and a receipt comes back', async () => {
  sent = await send(preview);
  expect(sent.body).toBe(sent.shown);
  expect(JSON.parse(sent.body)).toMatchObject({
    school: { urn: '999999', name: school },
    ratings: { '1a': 'expected', '1b': 'exemplary', '1c': 'emerging', '1d': null, '5c': 'expected' },
  });
  await preview.pane.getByText('The receipt is in the document', { exact: false }).waitFor();
});

test('the receipt is in the downloaded document', async () => {
  const { pane } = preview;
  downloaded = await preview.download();
  await preview.openDocument({ name: 'downloaded.docx', bytes: downloaded });
  await preview.goTo('Send');
  await pane.getByText('Receipt', { exact: true }).click();
  await pane.getByText(`Number ${JSON.parse(sent.body).submission}`).waitFor();
  await pane.getByRole('button', { name: 'Send it again, replacing the earlier one' }).waitFor();
});

test('the command line reads in the download what the pane showed', async () => {
  const file = path.join(tmpdir(), `downloaded-${process.pid}.docx`);
  writeFileSync(file, downloaded);
  try {
    const [read] = JSON.parse(sendBenchmark(['read', '--json', file]).stdout) as [DocumentJson];
    expect(read).toMatchObject({ recognised: true, school, urn: '999999', conflicts: [], unsure: [] });
    expect(
      Object.fromEntries(Object.entries(read.ratings).map(([id, level]) => [id, inWords(level)])),
    ).toEqual(sent.ratings);
    const reading = await readDocument(file);
    const written = reading.recognised
      ? reading.assessment.aspects.filter(({ evidence }) => evidence.present)
      : [];
    expect(written.map(({ id, evidence }) => ({ aspect: id, evidence: evidence.text }))).toEqual(
      answers.map(({ aspect, evidence }) => ({ aspect, evidence })),
    );
  } finally {
    rmSync(file);
  }
});

test('every part of the document but its text is as it was, byte for byte', () => {
  expect(changedParts(template, downloaded)).toEqual(['word/document.xml']);
});

test('the Open XML SDK finds nothing in the download that it did not find in the template', () => {
  expect(findings(downloaded)).toEqual(findings(template));
});

test('no evidence left the document, and nothing went to anybody else', () => {
  expect(requestsWith(['Maple Grove'], preview)).toEqual([expect.stringMatching(/^PUT /)]);
  expect(requestsWith(['Quincewort', 'Marlowberry', 'Tansyfield'], preview)).toEqual([]);
  const { origin } = new URL(visit.address);
  const elsewhere = preview.requests
    .map((request) => request.url())
    .filter((address) => !['blob:', 'data:'].includes(new URL(address).protocol))
    .filter((address) => new URL(address).origin !== origin);
  expect(elsewhere).toEqual([]);
});

test('the page met no fault on the way', () => {
  expect(preview.faults).toEqual([]);
});

function inWords(level: string | null): string {
  return level === null ? 'Unanswered' : level.charAt(0).toUpperCase() + level.slice(1);
}

function isFocused(element: Element): boolean {
  return element === element.ownerDocument.activeElement;
}
