import type { BrowserContext, Page } from 'playwright-core';
import path from 'node:path';
import { pageSizes } from '../tools/page-sizes';
import { startBrowser } from '../test/e2e/support/browser';
import { Server } from '../test/e2e/support/server';
import { atMost, figure, type Measurement } from './measurement';
import { median } from './timing';
import { slowdown, wholeMilliseconds } from './word-in-browser';

const rounds = { warmUp: 2, timed: 9 };

/** What is there once the overview can be used: how many have sent, and the way to the other views. */
const usable = 'main dl dd';
/** The last part of the overview, and the last of its two charts. */
const whole = 'main section:nth-of-type(5) h2';
const charts = 'main section:nth-of-type(4) figure svg';

/** How soon the manager's overview can be used on a slow machine. */
export async function dashboardLoad(): Promise<Measurement> {
  const server = Server.start();
  const browser = await startBrowser();
  try {
    const address = await server.dashboardAddress();
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await signedIn(context, address, await server.demonstrationPassword());
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const taken = { usable: [] as number[], whole: [] as number[], charts: [] as number[] };
    for (let round = -rounds.warmUp; round < rounds.timed; round += 1) {
      const times = await load(page, address);
      if (round < 0) continue;
      taken.usable.push(times.usable);
      taken.whole.push(times.whole);
      taken.charts.push(times.charts);
    }
    return {
      title: `The dashboard in Chromium with the processor slowed down ${String(slowdown)} times`,
      lines: [
        atMost('The overview, until its figures can be used', median(taken.usable), 1500, wholeMilliseconds),
        figure('The overview, until all its parts are there', wholeMilliseconds(median(taken.whole))),
        figure('The overview, until its charts are drawn', wholeMilliseconds(median(taken.charts))),
        figure('Scripts before it is on the screen, compressed', `${String(firstLoad())} KB`),
      ],
    };
  } finally {
    await browser.close();
    await server.interrupt();
  }
}

async function signedIn(context: BrowserContext, address: string, password: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await page.getByLabel('E-mail address').fill('manager@meadow-vale.example');
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.waitForSelector(charts);
  return page;
}

type Times = Readonly<Record<'usable' | 'whole' | 'charts', number>>;

/** Milliseconds from asking for the page until each is painted. */
async function load(page: Page, address: string): Promise<Times> {
  await page.goto('about:blank');
  await page.goto(address, { waitUntil: 'commit' });
  return await page.evaluate(
    async (selectors) => {
      const painted = (selector: string) =>
        new Promise<number>((resolve) => {
          const look = () => {
            if (document.querySelector(selector) === null) requestAnimationFrame(look);
            // In the frame after the one that finds it, it has been painted.
            else requestAnimationFrame(() => resolve(performance.now()));
          };
          look();
        });
      const [usableAt, wholeAt, chartsAt] = await Promise.all([
        painted(selectors.usable),
        painted(selectors.whole),
        painted(selectors.charts),
      ]);
      return { usable: usableAt, whole: wholeAt, charts: chartsAt };
    },
    { usable, whole, charts },
  );
}

function firstLoad(): number {
  const page = pageSizes(path.resolve('dist/web')).find((one) => one.page === 'dashboard.html');
  return Math.round((page?.first ?? Number.NaN) / 1000);
}
