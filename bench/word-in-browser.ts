import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import type {} from '../src/preview/page/preview-session';
import { startVisit, type Visit } from '../test/e2e/support/visit';
import { buildPanePages, type scripts } from './pane-pages/build-pane-pages';

/** How many times slower than this machine a school's is taken to be. */
export const slowdown = 4;

export const wholeMilliseconds = (value: number): string => `${value.toFixed(0)} ms`;

/** What a frame shows, and what is there once it can be used. */
export interface Framed {
  readonly address: string;
  readonly usable: string;
}

/** A page in Chromium that takes Word's place for panes in frames, on a processor that is slowed down. */
export class WordInBrowser {
  private constructor(
    readonly page: Page,
    private readonly visit: Visit,
    private readonly folder: string,
  ) {}

  static async start(): Promise<WordInBrowser> {
    const folder = mkdtempSync(path.join(tmpdir(), 'send-benchmark-'));
    await buildPanePages(folder);
    const visit = await startVisit();
    const page = await visit.newPage();
    const word = new WordInBrowser(page, visit, folder);
    await word.serve();
    await page.goto(new URL('/bench/word', visit.address).href);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    return word;
  }

  async open(bytes: Uint8Array): Promise<void> {
    await this.page.evaluate((content) => {
      const binary = atob(content);
      const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
      window.previewSession?.open(bytes, 'bench.docx');
    }, Buffer.from(bytes).toString('base64'));
  }

  /** Shows a page in a frame; answers with the milliseconds until it is painted with what can be used. */
  async show({ address, usable }: Framed): Promise<number> {
    return this.page.evaluate(
      ({ src, selector }) =>
        new Promise<number>((resolve) => {
          document.querySelector('iframe')?.remove();
          const frame = document.createElement('iframe');
          const start = performance.now();
          const look = () => {
            const there = frame.contentDocument?.querySelector(selector) ?? null;
            if (there === null) requestAnimationFrame(look);
            // In the picture after the one in which it is found, it has been painted.
            else requestAnimationFrame(() => resolve(performance.now() - start));
          };
          frame.style.cssText = 'width: 350px; height: 900px';
          frame.src = src;
          document.body.append(frame);
          look();
        }),
      { src: address, selector: usable },
    );
  }

  /** The pane's own frame. */
  async frame(): Promise<Frame> {
    const frame = await (await this.page.locator('iframe').elementHandle())?.contentFrame();
    if (!frame) throw new Error('No pane is shown.');
    return frame;
  }

  async end(): Promise<void> {
    await this.visit.end();
    rmSync(this.folder, { recursive: true });
  }

  /** Adds the bench's pages to the server's, under the same origin. */
  private async serve(): Promise<void> {
    const { page, folder } = this;
    const pageOf = (head: string) =>
      `<!doctype html><html lang="en-GB"><head><meta charset="utf-8" /><title>Bench</title>${head}</head>
      <body style="margin: 0"><div id="root"></div></body></html>`;
    const client = '<script src="/pane-host.js"></script><script src="/office-js/office.js"></script>';
    for (const [name, head] of [
      ['peer', `${client}<script defer src="/bench/peer.js"></script>`],
      ['word', '<script defer src="/bench/word.js"></script>'],
    ] as const satisfies readonly (readonly [keyof typeof scripts, string])[]) {
      await page.route(`**/bench/${name}`, (route) =>
        route.fulfill({ contentType: 'text/html', body: pageOf(head) }),
      );
      const script = readFileSync(path.join(folder, `${name}.js`), 'utf8');
      await page.route(`**/bench/${name}.js`, (route) =>
        route.fulfill({ contentType: 'text/javascript', body: script }),
      );
    }
  }
}
