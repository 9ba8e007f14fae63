import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { startVisit } from '../test/e2e/support/visit';
import { atMost, figure, type Measurement, times } from './measurement';
import { buildPeerPane } from './peer-pane/build-peer-pane';
import { slowDown, slowdown, wholeMilliseconds } from './slow-browser';
import { median } from './timing';

const rounds = { warmUp: 2, timed: 9 };

/** A page in a frame, and what is there once it can be used. */
interface Framed {
  readonly address: string;
  readonly usable: string;
}

const peer: Framed = { address: '/peer-pane', usable: 'button' };
/** What the pane says while it reads. */
const ours: Framed = { address: '/preview/pane', usable: 'main' };
/** The pane's places are there once the document has been read, which the peer does not do. */
const oursRead: Framed = { ...ours, usable: 'nav[aria-label="Pane"] button' };

/** How soon the pane can be used on a slow machine, beside the pane that a generated add-in begins with. */
export async function paneLoad(): Promise<Measurement> {
  const folder = mkdtempSync(path.join(tmpdir(), 'send-benchmark-'));
  const script = await buildPeerPane(folder);
  const visit = await startVisit();
  try {
    const { page } = await visit.newPreview();
    await servePeer(page, script);
    await slowDown(page);
    const taken = { ours: [] as number[], oursRead: [] as number[], peer: [] as number[] };
    for (let round = -rounds.warmUp; round < rounds.timed; round += 1) {
      for (const [name, framed] of Object.entries({ ours, oursRead, peer })) {
        const time = await untilUsable(page, framed);
        if (round >= 0) taken[name as keyof typeof taken].push(time);
      }
    }
    const [oursTime, peerTime] = [median(taken.ours), median(taken.peer)];
    return {
      title: `The pane in Chromium with the processor slowed down ${String(slowdown)} times`,
      lines: [
        figure('A generated add-in’s pane, until its button is there', wholeMilliseconds(peerTime)),
        figure('The pane, until it says what it does', wholeMilliseconds(oursTime)),
        atMost('The pane as a multiple of the generated one', oursTime / peerTime, 1, times),
        figure(
          'The pane, until the document is read and Home is there',
          wholeMilliseconds(median(taken.oursRead)),
        ),
      ],
    };
  } finally {
    await visit.end();
    rmSync(folder, { recursive: true });
  }
}

/** Under the server's own origin, where the frame finds the stand-in for Word. */
async function servePeer(page: Page, script: string): Promise<void> {
  await page.route('**/peer-pane', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en-GB"><head><meta charset="utf-8" /><title>Peer</title>
        <script src="/pane-host.js"></script><script src="/office-js/office.js"></script>
        <script defer src="/peer-pane.js"></script></head>
        <body style="margin: 0"><div id="root"></div></body></html>`,
    }),
  );
  await page.route('**/peer-pane.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: script }),
  );
}

/** Milliseconds from asking for a page until it is painted with what can be used; the frame is then removed. */
async function untilUsable(page: Page, { address, usable }: Framed): Promise<number> {
  return page.evaluate(
    ({ src, selector }) =>
      new Promise<number>((resolve) => {
        const frame = document.createElement('iframe');
        const start = performance.now();
        const look = () => {
          const there = frame.contentDocument?.querySelector(selector) ?? null;
          if (there === null) requestAnimationFrame(look);
          else {
            // In the frame after the one that finds it, it has been painted.
            requestAnimationFrame(() => {
              const time = performance.now() - start;
              frame.remove();
              resolve(time);
            });
          }
        };
        frame.style.cssText = 'position: fixed; inset: 0 0 auto auto; width: 350px; height: 700px';
        frame.src = src;
        document.body.append(frame);
        look();
      }),
    { src: address, selector: usable },
  );
}
