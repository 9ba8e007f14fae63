import type { Frame, Page } from 'playwright-core';
import type { Preview } from './preview';

/** No place of the pane is further from the next, in presses. */
const furthest = 80;

/** The boxes beside a place in the document are the first of its tools. */
const mostTools = 2;
/** How long the pane may take for anything, and how long to wait before looking again, in milliseconds. */
const patience = 20_000;
const pause = 200;

/** Somebody who has the keyboard and nothing else, and reads what has it. */
export class Keyboard {
  /** How often a key was pressed, typing left out. */
  presses = 0;
  /** What had the keyboard where it could not be seen, behind the navigation or outside the pane. */
  readonly hidden: string[] = [];

  private constructor(
    private readonly page: Page,
    private readonly frame: Frame,
  ) {}

  /** Goes from the page into the pane, as in Word. */
  static async inPane(preview: Preview): Promise<Keyboard> {
    const keyboard = new Keyboard(preview.page, await preview.paneFrame());
    await keyboard.press('F6');
    return keyboard;
  }

  /** Presses Tab until the keyboard is on something with this name, whatever it is. */
  async tabTo(name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const met: string[] = [];
    for (let presses = 0; presses <= furthest; presses += 1) {
      const now = await this.look();
      if (presses > 0 && now !== null && name.test(now)) return;
      met.push(now ?? 'the page');
      await this.press(key);
    }
    throw new Error(`The keyboard does not get to ${name}, only to: ${met.join(' | ')}`);
  }

  async press(key: 'Tab' | 'Shift+Tab' | 'Enter' | 'Space' | 'ArrowDown' | 'F6'): Promise<void> {
    this.presses += 1;
    await this.page.keyboard.press(key);
  }

  /** Goes there and presses Enter. */
  async choose(name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await this.tabTo(name, key);
    await this.press('Enter');
  }

  /** Goes to the tools for the place in the document that is selected, presses one, and comes back. */
  async pressInDocument(tool: RegExp): Promise<void> {
    for (let tries = 0; tries < patience / pause; tries += 1) {
      await this.press('F6');
      for (let presses = 0; presses < mostTools; presses += 1) {
        await this.press('Tab');
        const name = await this.page.evaluate(() => document.activeElement?.textContent ?? '');
        if (!tool.test(name)) continue;
        await this.press('Space');
        await this.press('F6');
        return;
      }
      // The pane had not selected it yet: back to it, and once more.
      await this.press('F6');
      await this.page.waitForTimeout(pause);
    }
    throw new Error(`The keyboard does not get to ${tool} beside the document.`);
  }

  /** Goes to a field and types. */
  async typeInto(name: RegExp, text: string): Promise<void> {
    await this.tabTo(name);
    await this.page.keyboard.insertText(text);
  }

  /** Waits until something with this name has the keyboard, as a view's heading when the view is shown. */
  async meets(name: RegExp): Promise<void> {
    const end = Date.now() + patience;
    let now = await this.look();
    while (now === null || !name.test(now)) {
      if (Date.now() > end) throw new Error(`The keyboard is on “${now ?? 'nothing'}”, not on ${name}.`);
      await this.page.waitForTimeout(20);
      now = await this.look();
    }
  }

  /** What a screen reader would call what has the keyboard; null where nothing in the pane has it. */
  private async look(): Promise<string | null> {
    const { name, isHidden } = await this.frame.evaluate(focused);
    if (!isHidden) return name;
    // What stands above may still be on its way.
    await this.page.waitForTimeout(pause);
    const settled = await this.frame.evaluate(focused);
    if (settled.isHidden) this.hidden.push(settled.name ?? '');
    return settled.name;
  }
}

/** In the pane: what has the keyboard, and whether no part of it can be seen (WCAG 2.2, 2.4.11). */
function focused(): { name: string | null; isHidden: boolean } {
  const element = document.activeElement;
  if (element === null || element === document.body || !document.hasFocus()) {
    return { name: null, isHidden: false };
  }
  const labels =
    element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels : null;
  const name = element.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? element.textContent ?? '';
  const { top, bottom } = element.getBoundingClientRect();
  const navigation = document.querySelector('nav[aria-label="Pane"]');
  const behind =
    navigation?.contains(element) === true ? 0 : (navigation?.getBoundingClientRect().bottom ?? 0);
  return { name: name.trim(), isHidden: bottom <= behind || top >= window.innerHeight };
}
