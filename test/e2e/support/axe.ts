import { readFileSync } from 'node:fs';
import type Axe from 'axe-core';
import type { Frame } from 'playwright-core';

const program = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds wrong in a frame: each rule with the places where it is broken. */
export async function axeFindings(frame: Frame, within = 'body'): Promise<string[]> {
  await frame.evaluate(program);
  return await frame.evaluate(async (selector) => {
    const { axe } = globalThis as typeof globalThis & { axe: typeof Axe };
    const { violations } = await axe.run(selector, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, within);
}
