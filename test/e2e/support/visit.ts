import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { startBrowser } from './browser';
import { Preview } from './preview';
import { Server } from './server';

/** One server and one browser, for all tests of a file. */
export interface Visit {
  readonly address: string;
  /** A page of its own, with nothing in it yet. */
  newPage(options?: BrowserContextOptions): Promise<Page>;
  /** The preview in a new page, with its first document open. */
  newPreview(options?: BrowserContextOptions): Promise<Preview>;
  /** Closes the browser and stops the server, which must end well. */
  end(): Promise<void>;
}

export async function startVisit(): Promise<Visit> {
  const server = Server.start();
  let browser: Browser | null = null;
  const end = async () => {
    await browser?.close();
    const { status, stderr } = await server.interrupt();
    if (status !== 0) throw new Error(`The server ended with status ${status}: ${stderr}`);
  };
  try {
    const address = await server.previewAddress();
    const launched = await startBrowser();
    browser = launched;
    const newPage = async (options: BrowserContextOptions = {}) => {
      const context = await launched.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      return await context.newPage();
    };
    return {
      address,
      newPage,
      newPreview: async (options) => await Preview.open(await newPage(options), address),
      end,
    };
  } catch (error) {
    await end();
    throw error;
  }
}
