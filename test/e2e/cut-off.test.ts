import type { Route } from 'playwright-core';
import type { Preview } from './support/preview';
import { startVisit, type Visit } from './support/visit';

jest.setTimeout(180_000);

/** Where the summary goes to. */
const summaries = '**/api/v1/summaries/*';

let visit: Visit;
let preview: Preview;

beforeAll(async () => {
  visit = await startVisit();
});

beforeEach(async () => {
  preview = await visit.newPreview();
});

afterEach(async () => await preview.page.context().close());

afterAll(async () => await visit?.end());

/** What becomes of the request before the network is cut. */
const cuts: readonly (readonly [string, (route: Route) => Promise<void>])[] = [
  ['before the summary leaves', (route) => route.abort('internetdisconnected')],
  [
    'after the collector has stored it, before it answers',
    async (route) => {
      await route.fetch();
      await route.abort('connectionreset');
    },
  ],
  [
    'in the middle of the answer',
    async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).slice(0, 80) });
    },
  ],
];

/** How many summaries have arrived before. */
let arrived = 0;

test.each(cuts)('cut %s, the summary waits, and arrives once', async (_when, cut) => {
  const { page, pane } = preview;
  await preview.goTo('Send');
  await page.route(summaries, (route) =>
    route.request().method() === 'PUT' ? cut(route) : route.continue(),
  );
  await pane.getByRole('button', { name: 'Send the summary' }).click();
  await pane.getByText('It is not certain that the summary arrived.').waitFor();
  await pane.getByText('It is tried again in 5 seconds.', { exact: false }).waitFor();
  await page.unroute(summaries);

  // Word is closed and opened again while the summary waits.
  await preview.reload();
  await preview.goTo('Home');
  await pane.getByText('A summary that you asked to send has not been confirmed yet.').waitFor();
  await preview.goTo('Send');
  await pane.getByText('it has no receipt yet', { exact: false }).waitFor();
  await pane.getByRole('button', { name: 'Send the summary' }).click();
  await pane.getByText(/^Sent\. Your summary for .* arrived/).waitFor();
  await pane.getByRole('button', { name: 'What your school has sent' }).click();
  await pane.getByText('This one counts.', { exact: false }).waitFor();
  arrived += 1;
  expect(await pane.getByRole('listitem').filter({ hasText: 'sent from Word' }).count()).toBe(arrived);
});
