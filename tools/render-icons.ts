import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from './needs/find-browser';

/**
 * Renders `assets/icons/icon.svg` at every size, in pixels, that Office asks for. Run by whoever changes the
 * drawing; the pictures are committed, so that nobody else needs a browser for them.
 */
const sizes = [16, 20, 24, 32, 40, 48, 64, 80];

async function renderIcons(folder: string): Promise<void> {
  const drawing = await readFile(path.join(folder, 'icon.svg'), 'base64');
  // Chromium refuses to run as root with its sandbox; the only page that it shows is our own drawing.
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<body style="margin: 0"><img src="data:image/svg+xml;base64,${drawing}" ` +
          `width="${size}" height="${size}" style="display: block"></body>`,
        { waitUntil: 'load' },
      );
      await page.screenshot({ path: path.join(folder, `icon-${size}.png`), omitBackground: true });
    }
  } finally {
    await browser.close();
  }
}

renderIcons('assets/icons').catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
