import type { Browser, Page, Request } from 'playwright-core';
import { inventedSchools } from '../../src/demonstration/invented-schools';
import { hertfordshire2019 } from '../../src/framework/frameworks';
import { buildTemplate } from '../../src/template/build-template';
import { mapleGrove } from '../../src/demonstration/maple-grove';
import { startBrowser } from './support/browser';
import { Server } from './support/server';
import { requestsWith } from './support/words-that-left';

jest.setTimeout(180_000);

/** In milliseconds, of which a busy machine needs most. */
const patience = 60_000;

/** The filled sample as each of the forty schools might have sent it. */
const documents = inventedSchools().map(({ urn, name }) => ({
  name: `${urn}.docx`,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(buildTemplate(hertfordshire2019, { ...mapleGrove, urn, school: name })),
}));

let server: Server;
let browser: Browser;
let page: Page;
const requests: Request[] = [];
const faults: string[] = [];

beforeAll(async () => {
  server = Server.start();
  const address = await server.dashboardAddress();
  browser = await startBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(patience);
  page.on('request', (request) => requests.push(request));
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.goto(`${address}#/schools`);
  await page.getByLabel('E-mail address').fill('manager@meadow-vale.example');
  await page.getByLabel('Password').fill(await server.demonstrationPassword());
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByRole('link', { name: 'Schools', exact: true }).click();
  await page.getByRole('button', { name: 'Choose files' }).waitFor();
});

afterAll(async () => {
  await browser?.close();
  await server?.interrupt();
});

test('forty documents are read, matched, confirmed and stored, and no evidence leaves the browser', async () => {
  const began = requests.length;
  await page.locator('input[type=file]').setInputFiles(documents);
  await page
    .getByRole('main')
    .getByText(/^40 files: /)
    .waitFor();
  const table = page.getByRole('table', { name: 'Files that schools have e-mailed' });
  expect(await table.locator('tbody tr').count()).toBe(40);
  const all = page.getByRole('button', { name: /^Tick all that are certain/ });
  if (await all.isVisible()) await all.click();
  // What replaces a summary is ticked one by one.
  const open = table.getByRole('checkbox', { checked: false });
  while ((await open.count()) > 0) await open.first().check();
  await page.getByRole('button', { name: 'Store 40 summaries' }).click();
  await page.getByRole('main').getByText('40 files: 40 stored.').waitFor();

  const made = requests.slice(began).filter((request) => request.method() !== 'GET');
  expect(made.filter((request) => request.method() === 'PUT')).toHaveLength(40);
  const evidence = Object.values(mapleGrove.aspects ?? {}).flatMap(({ evidence: written = [] }) => written);
  const people = Object.values(mapleGrove.involved ?? {}).flatMap(({ people: named = [] }) =>
    named.flatMap(({ name }) => name ?? []),
  );
  const written = [...evidence, ...people].filter((words) => words.length > 5);
  expect(written.length).toBeGreaterThan(10);
  expect(requestsWith(written, { requests })).toEqual([]);
  expect(faults).toEqual([]);
});

test('the same documents again are known to be stored already', async () => {
  await page.getByRole('button', { name: 'Clear the list' }).click();
  await page.locator('input[type=file]').setInputFiles(documents.slice(0, 3));
  await page.getByRole('main').getByText('3 files: 3 nothing new.').waitFor();
});
