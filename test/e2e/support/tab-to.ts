import type { Preview } from './preview';

/** No place of the page is further from the next, in presses. */
const furthest = 60;

/**
 * Presses Tab until the keyboard is on something in the pane that has this role and name.
 *
 * @param key Shift+Tab to go backwards
 * @throws Error if the keyboard never gets there
 */
export async function tabTo(
  { page, pane }: Preview,
  role: 'button' | 'radio',
  name: RegExp,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  const wanted = pane.getByRole(role, { name }).and(pane.locator(':focus'));
  for (let presses = 0; presses < furthest; presses += 1) {
    if ((await wanted.count()) > 0) return;
    await page.keyboard.press(key);
  }
  throw new Error(`The keyboard does not get to the ${role} ${name}.`);
}
