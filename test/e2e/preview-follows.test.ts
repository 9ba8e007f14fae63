import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import type { Preview } from './support/preview';
import { startVisit, type Visit } from './support/visit';

jest.setTimeout(120_000);

let visit: Visit;
let preview: Preview;

beforeAll(async () => {
  visit = await startVisit();
  preview = await visit.newPreview();
  const bytes = new Uint8Array(readFileSync('assets/send-benchmark-template.docx'));
  await preview.openDocument({ name: 'blank.docx', bytes });
});

afterAll(async () => await visit?.end());

/** Whether any of something in the document is within what is seen of it. */
async function isInView(place: Locator): Promise<boolean> {
  return await place.evaluate((element) => {
    const pages = element.closest('.pages')?.getBoundingClientRect();
    const { top, bottom } = element.getBoundingClientRect();
    return pages !== undefined && bottom > pages.top && top < pages.bottom;
  });
}

test('the document scrolls to what the pane selects, and marks it', async () => {
  const words = 'Teachers take responsibility for the impact of support';
  const row = preview.document.getByRole('row').filter({ hasText: words });
  await preview.goToAspect('2c');
  expect(await isInView(row)).toBe(false);
  await preview.pane.getByRole('button', { name: 'Go to it in the document' }).first().click();
  const picked = row.locator('p.picked');
  await picked.waitFor();
  expect(await isInView(picked)).toBe(true);
});
