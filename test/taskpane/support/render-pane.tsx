import axe from 'axe-core';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { ThemedApp } from '../../../src/taskpane/frame/themed-app';
import type { PaneUnderTest } from './a-pane';

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean;
}

globalThis.IS_REACT_ACT_ENVIRONMENT = true;
// Every browser has these; jsdom does not.
globalThis.matchMedia ??= () => new EventTarget() as MediaQueryList;
globalThis.ResizeObserver ??= class {
  observe = () => undefined;
  unobserve = () => undefined;
  disconnect = () => undefined;
};

/** Renders the pane into the page, and waits until nothing more happens by itself. */
export async function renderPane({ pane }: Pick<PaneUnderTest, 'pane'>): Promise<void> {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  document.title = 'SEND Benchmark';
  document.documentElement.lang = 'en-GB';
  await act(async () => createRoot(place).render(<ThemedApp pane={pane} officeTheme={undefined} />));
  await settled();
}

/** Waits until code that is loaded later, and every answer, has arrived. */
export async function settled(): Promise<void> {
  await act(async () => new Promise((resolve) => setTimeout(resolve, 30)));
}

/** What a reader sees. */
export function shownText(): string {
  return document.querySelector('main')?.textContent ?? '';
}

export function heading(): string {
  return document.querySelector('h1')?.textContent ?? '';
}

/** The button with these words, or with this accessible name. */
export function button(name: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find(
    (candidate) => candidate.textContent === name || candidate.getAttribute('aria-label') === name,
  );
  if (found === undefined) throw new Error(`There is no button “${name}” among: ${buttonNames().join(', ')}`);
  return found;
}

export function buttonNames(): string[] {
  return [...document.querySelectorAll('button')].map(
    (candidate) => candidate.getAttribute('aria-label') ?? candidate.textContent ?? '',
  );
}

export async function press(name: string): Promise<void> {
  await act(async () => button(name).click());
  await settled();
}

/** The text field with this label. */
export function textField(label: string): HTMLInputElement | HTMLTextAreaElement {
  const found = [...document.querySelectorAll('label')].find((candidate) => candidate.textContent === label);
  const control = document.getElementById(found?.htmlFor ?? '');
  if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) return control;
  throw new Error(`There is no text field “${label}”.`);
}

/** Types a whole text, as the browser would tell React. */
export async function typeInto(label: string, text: string): Promise<void> {
  const control = textField(label);
  const kind = control instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
  await act(async () => {
    Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(control, text);
    control.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** What axe-core finds in the page; colours and sizes it cannot judge without a layout. */
export async function axeFindings(): Promise<string[]> {
  const { violations } = await axe.run(document, {
    rules: { 'color-contrast': { enabled: false } },
    resultTypes: ['violations'],
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
