import type { Page } from 'playwright-core';

/** How many times slower than this machine a school's is taken to be. */
export const slowdown = 4;

/** Slows the processor of a page and of the frames in it down. */
export async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}

export const wholeMilliseconds = (value: number): string => `${value.toFixed(0)} ms`;
