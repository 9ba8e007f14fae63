import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../../../tools/needs/find-browser';

/** The installed browser, without a window. A missing one fails with a message that says what to install. */
export async function startBrowser(): Promise<Browser> {
  return await chromium.launch({
    executablePath: findBrowser(),
    // Continuous integration runs as root, where Chromium refuses its sandbox; every page is our own.
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
}
