import type { Preview } from './support/preview';
import { startVisit, type Visit } from './support/visit';

jest.setTimeout(120_000);

let visit: Visit;
let preview: Preview;

beforeAll(async () => {
  visit = await startVisit();
  preview = await visit.newPreview();
});

afterAll(async () => await visit?.end());

test('in the preview’s Word 2021 all is as the add-in takes it for granted', async () => {
  await preview.page.getByRole('button', { name: 'Empty document' }).click();
  await preview.heading('This is not a benchmark document').waitFor();
  await preview.pane.getByRole('button', { name: 'Check this Word' }).click();
  await preview.pane.getByRole('button', { name: 'Begin' }).click();
  await preview.pane.getByText(/^All \d+ things are in this Word as/).waitFor();
});

test('in the difficult Word, to which the pane comes back, what is difficult is named', async () => {
  await preview.page.getByLabel('Played').selectOption('A difficult Word');
  await preview.pane.getByRole('button', { name: 'Begin' }).click();
  await preview.pane.getByText(/^7 of \d+ things are different in this Word/).waitFor();
  await preview.pane.getByText('Word answered InvalidArgument.').first().waitFor();
});
