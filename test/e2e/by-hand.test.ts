import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import type { Preview } from './support/preview';
import { startVisit, type Visit } from './support/visit';

jest.setTimeout(120_000);

/** How the Expected statement of 2c begins, in the template. */
const wording = 'Teachers take responsibility for the impact of support';

let visit: Visit;
let preview: Preview;

beforeAll(async () => {
  visit = await startVisit();
  preview = await visit.newPreview();
  const bytes = new Uint8Array(readFileSync('assets/send-benchmark-template.docx'));
  await preview.openDocument({ name: 'blank.docx', bytes });
});

afterAll(async () => await visit?.end());

test('an aspect that is clicked in the document comes up in the pane', async () => {
  await preview.document.getByText(wording).click();
  await preview.heading('2c').waitFor();
});

test('a statement that is highlighted by hand is the best fit when the pane has read again', async () => {
  await tool('Highlight').click();
  await readAgain();
  await preview.goToAspect('2c');
  expect(await preview.pane.getByRole('radio', { name: /^Expected/ }).isChecked()).toBe(true);
});

test('evidence that is typed by hand is in the pane, at its aspect alone', async () => {
  const row = preview.document.getByRole('row').filter({ hasText: wording });
  await row.getByRole('cell').last().getByText('Click here to enter text.').last().click();
  await preview.page.getByLabel('Text to add').fill('Typed by hand.');
  await tool('Add text').click();
  await readAgain();
  await preview.pane.getByText('1 of 34 have evidence').waitFor();
  await preview.goToAspect('2c');
  expect(await preview.pane.getByLabel('Evidence for 2c').inputValue()).toBe('Typed by hand.');
});

test('what was done by hand last is undone first', async () => {
  await tool('Undo').click();
  await readAgain();
  await preview.pane.getByText('0 of 34 have evidence').waitFor();
  await preview.pane.getByText('1 of 34 aspects have a best fit').waitFor();
});

test('a highlight that is taken away by hand leaves no best fit', async () => {
  await preview.document.getByText(wording).click();
  await tool('Remove highlight').click();
  await readAgain();
  await preview.pane.getByText('0 of 34 aspects have a best fit').waitFor();
});

function tool(name: string): Locator {
  return preview.page
    .getByRole('toolbar', { name: 'Edit by hand' })
    .getByRole('button', { name, exact: true });
}

async function readAgain(): Promise<void> {
  await preview.goTo('Home');
  await preview.pane.getByRole('button', { name: 'Read the document again' }).click();
  await preview.pane.getByRole('button', { name: 'Read the document again', disabled: false }).waitFor();
}
