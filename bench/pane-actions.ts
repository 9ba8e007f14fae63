import type { Frame } from 'playwright-core';
import { buildTemplate } from '../src/template/build-template';
import { mapleGrove } from '../src/demonstration/maple-grove';
import { hertfordshire2019 } from '../src/framework/frameworks';
import { aspectsOf } from '../src/framework/lookup';
import { atMost, figure, type Measurement } from './measurement';
import { median } from './timing';
import { slowdown, wholeMilliseconds, WordInBrowser } from './word-in-browser';

/** The longest that may pass until the next picture shows it, in milliseconds; the browser counts in steps of 8. */
const limits = { choosing: 50, typing: 100 };
const wordsOfEvidence = 2000;

/** How soon the pane shows what was done in it on a slow machine, with a document as long as any. */
export async function paneActions(): Promise<Measurement> {
  const word = await WordInBrowser.start();
  try {
    await word.open(longDocument());
    await word.show({ address: '/preview/pane', usable: 'nav[aria-label="Pane"] button' });
    const pane = await word.frame();
    await pane.getByRole('button', { name: /^1 .* best fit, / }).click();
    await pane.getByRole('button', { name: /^1a / }).click();
    const choosing = await painted(pane, 'click', () => chooseInTurns(pane));
    const typing = await painted(pane, 'keydown', () => typeEvidence(pane));
    const walking = await painted(pane, 'click', () => walk(pane));
    return {
      title: `Until the pane shows it: 34 aspects of ${String(wordsOfEvidence)} words, the processor slowed down ${String(slowdown)} times`,
      lines: [
        atMost('Choosing a best fit', choosing, limits.choosing, wholeMilliseconds),
        atMost('A letter typed into the evidence', typing, limits.typing, wholeMilliseconds),
        figure('Going to the next aspect', wholeMilliseconds(walking)),
      ],
    };
  } finally {
    await word.end();
  }
}

/** A school's document with as many words of evidence in each aspect as anybody will ever write. */
function longDocument(): Uint8Array {
  const words = Array.from({ length: wordsOfEvidence }, (_, index) =>
    index % 20 === 19 ? 'termly.' : 'review',
  );
  const aspects = aspectsOf(hertfordshire2019).map(({ id }) => [
    id,
    { marked: ['expected'], bestFit: 'expected', evidence: [`${id}: ${words.join(' ')}`] },
  ]);
  return buildTemplate(hertfordshire2019, { ...mapleGrove, aspects: Object.fromEntries(aspects) });
}

/**
 * The median time from what a person does until the next picture shows it, in milliseconds, as the browser itself
 * tells it; it tells of nothing under 16 ms and counts in steps of 8.
 */
async function painted(frame: Frame, kind: 'click' | 'keydown', act: () => Promise<void>): Promise<number> {
  await frame.evaluate((name) => {
    window.told = [];
    window.telling?.disconnect();
    window.telling = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === name) window.told?.push(entry.duration);
    });
    const options: PerformanceObserverInit & { readonly durationThreshold: number } = {
      type: 'event',
      durationThreshold: 16,
    };
    window.telling.observe(options);
  }, kind);
  await act();
  const told = await frame.evaluate(() => window.told ?? []);
  if (told.length === 0) throw new Error(`The browser told of no ${kind}.`);
  return median(told);
}

async function chooseInTurns(pane: Frame): Promise<void> {
  for (const level of [
    'Emerging',
    'Exemplary',
    'Emerging',
    'Exemplary',
    'Emerging',
    'Expected',
    'Emerging',
  ]) {
    await pane.getByRole('radio', { name: new RegExp(`^${level}`) }).check();
    await pane.getByText(`1a: ${level} is the best fit.`).waitFor();
  }
}

async function typeEvidence(pane: Frame): Promise<void> {
  await pane.getByLabel('Evidence for 1a').pressSequentially('reviewed with parents', { delay: 100 });
}

async function walk(pane: Frame): Promise<void> {
  for (const id of ['1b', '1c', '1d', '1e', '1f', '1g']) {
    await pane.getByRole('button', { name: `Next: ${id}` }).click();
    await pane.getByRole('heading', { level: 1, name: id, exact: true }).waitFor();
  }
}

declare global {
  interface Window {
    told?: number[];
    telling?: PerformanceObserver;
  }
}
