import { axeFindings } from './support/axe';
import type { Preview } from './support/preview';
import { tabTo } from './support/tab-to';
import { startVisit, type Visit } from './support/visit';

jest.setTimeout(180_000);

/** The pane's views on the filled sample, and the way to each. */
const views: readonly (readonly [name: string, goThere: () => Promise<void>])[] = [
  ['home', () => preview.goTo('Home')],
  ['an outcome', () => preview.goToOutcome(1)],
  ['an aspect', () => preview.goToAspect('1d')],
  ['an aspect in conflict', () => preview.goToAspect('1m')],
  ['the statutory checklist', () => goByRow('Statutory checklist')],
  ['who was involved', () => goByRow('Who was involved')],
  ['the action plan', () => goByRow('Action plan', 'Action Plan')],
  ['the fields of the document', () => goBy('Fields in this document')],
  ['last year’s answers', () => goBy('Last year’s benchmark')],
  ['the settings', () => goBy('Settings')],
  ['the check', () => preview.goTo('Check')],
  ['sending', () => preview.goTo('Send')],
  ['what was sent', () => goFromSend('What your school has sent')],
  ['the area', () => goFromSend('Your area')],
  ['the summary for governors', () => goFromSend('Summary for governors')],
];

/** How the pane looks: its colours, and how many pixels it is wide. Narrower than 320 it never is in Word. */
const appearances = [
  ['light colours', 320, { colorScheme: 'light', forcedColors: 'none' }],
  ['dark colours', 350, { colorScheme: 'dark', forcedColors: 'none' }],
  ['forced colours', 320, { colorScheme: 'light', forcedColors: 'active' }],
] as const;

async function goBy(button: string): Promise<void> {
  await preview.goTo('Home');
  await preview.pane.getByRole('button', { name: button, exact: true }).click();
  await preview.heading(button).waitFor();
  await preview.pane.getByText('Looking at the document').waitFor({ state: 'hidden' });
}

/** Goes by a row of Home, which says more than the name of the part. */
async function goByRow(part: string, heading = part): Promise<void> {
  await preview.goTo('Home');
  await preview.pane.getByRole('button', { name: new RegExp(`^${part}`) }).click();
  await preview.heading(heading).waitFor();
}

async function goFromSend(button: string): Promise<void> {
  await preview.goTo('Send');
  await preview.pane.getByRole('button', { name: button, exact: true }).click();
  await preview.heading(button).waitFor();
  await preview.pane.getByRole('progressbar').first().waitFor({ state: 'hidden' });
}

let visit: Visit;
let preview: Preview;

beforeAll(async () => {
  visit = await startVisit();
  preview = await visit.newPreview();
});

afterAll(async () => await visit?.end());

describe.each(appearances)('in %s, %i pixels wide,', (_name, paneWidth, appearance) => {
  beforeAll(async () => {
    await preview.page.emulateMedia(appearance);
    await preview.reload();
    await preview.page.getByLabel('Pane width').selectOption(`${paneWidth} px`);
  });

  test.each(views)('%s needs no sideways scrolling, and axe finds nothing', async (_name, goThere) => {
    await goThere();
    await preview.openFolds();
    const frame = await preview.paneFrame();
    const { width, needed } = await frame.evaluate(widths);
    expect(width).toBe(paneWidth);
    expect(needed).toBeLessThanOrEqual(width);
    expect(await axeFindings(frame)).toEqual([]);
  });

  test('the preview is as wide as the window, and axe finds nothing in what it adds', async () => {
    const { width, needed } = await preview.page.evaluate(widths);
    expect(needed).toBeLessThanOrEqual(width);
    expect(await axeFindings(preview.page.mainFrame(), 'header')).toEqual([]);
    expect(await axeFindings(preview.page.mainFrame(), '[role=toolbar]')).toEqual([]);
  });

  test('the pane is as bright as Word is', async () => {
    const frame = await preview.paneFrame();
    const scheme = await frame.locator('main').evaluate((main) => getComputedStyle(main).colorScheme);
    expect(scheme).toContain(appearance.colorScheme);
  });
});

test('the keyboard alone chooses a best fit and sends', async () => {
  const { page, pane } = preview;
  await preview.reload();
  // The pane comes back to where it was before it had to start anew.
  await preview.goTo('Home');
  await tabTo(preview, 'button', /^Continue with 1i/);
  await page.keyboard.press('Enter');
  await preview.heading('1i').and(pane.locator(':focus')).waitFor();
  await tabTo(preview, 'radio', /^Expected/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await pane.getByText('1i: Exemplary is the best fit.').waitFor();
  await tabTo(preview, 'button', /^Send$/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await preview.heading('Send').and(pane.locator(':focus')).waitFor();
  await pane.getByRole('heading', { name: 'What will be sent' }).waitFor();
  await tabTo(preview, 'button', /^Send the summary/);
  await page.keyboard.press('Enter');
  await pane.getByText(/^Sent\. Your summary for .* arrived/).waitFor();
});

/** How wide a page is, and how wide it would have to be to show everything, in pixels. */
function widths(): { width: number; needed: number } {
  const { clientWidth, scrollWidth } = document.documentElement;
  return { width: clientWidth, needed: scrollWidth };
}
