import type { Browser, BrowserContextOptions } from 'playwright-core';
import { startBrowser } from './browser';
import { Preview } from './preview';
import { Server } from './server';

/** One server and one browser, for all tests of a file. */
export interface Visit {
  readonly address: string;
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
    return {
      address,
      newPreview: async (options = {}) => {
        const context = await launched.newContext({ viewport: { width: 1280, height: 900 }, ...options });
        return await Preview.open(await context.newPage(), address);
      },
      end,
    };
  } catch (error) {
    await end();
    throw error;
  }
}
