import { TextDecoder, TextEncoder } from 'node:util';
import axe from 'axe-core';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import type { BegunAnswers } from '../../../src/dashboard/api/begun-answers';
import type { ChartOption } from '../../../src/dashboard/charts/chart-drawing';
import { DashboardApp } from '../../../src/dashboard/dashboard-app';
import { ApiInMemory } from './api-in-memory';

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean;
}

globalThis.IS_REACT_ACT_ENVIRONMENT = true;
// Every browser has these; jsdom does not.
globalThis.TextEncoder ??= TextEncoder;
Object.assign(globalThis, { TextDecoder });
globalThis.matchMedia ??= () => Object.assign(new EventTarget(), { matches: false }) as MediaQueryList;
globalThis.ResizeObserver ??= class {
  observe = () => undefined;
  unobserve = () => undefined;
  disconnect = () => undefined;
};

/** The charts that are shown, as what was to be drawn. */
export const drawnCharts = new Map<Element, ChartOption>();

// What one test leaves unsaved is not offered to the next.
afterEach(() => window.localStorage.clear());

let root: Root | null = null;

/** Opens the dashboard at an address such as `#/overview`, and waits until nothing more happens by itself. */
export async function openDashboard(
  api = new ApiInMemory(),
  fragment = '',
  begun?: BegunAnswers,
): Promise<ApiInMemory> {
  await act(async () => root?.unmount());
  drawnCharts.clear();
  window.history.replaceState(null, '', `/dashboard${fragment}`);
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  document.documentElement.lang = 'en-GB';
  const dashboard = {
    api,
    ...(begun !== undefined && { begun }),
    startReader: () => api.reader,
    now: () => new Date('2027-06-18T09:30:00.000Z'),
    storage: window.localStorage,
    loadCharts: async () => (element: HTMLElement) => ({
      draw: (option: ChartOption) => void drawnCharts.set(element, option),
      fit: () => undefined,
      svg: () => '<svg xmlns="http://www.w3.org/2000/svg"/>',
      png: () => Promise.reject(new Error('No picture is drawn in tests.')),
      remove: () => void drawnCharts.delete(element),
    }),
  };
  const made = createRoot(place);
  root = made;
  await act(async () => made.render(<DashboardApp dashboard={dashboard} />));
  await settled();
  return api;
}

/** Waits until code that is loaded later, and every answer, has arrived. */
export async function settled(): Promise<void> {
  await act(async () => new Promise((resolve) => setTimeout(resolve, 40)));
}

/** What a reader sees of the view. */
export function shownText(): string {
  return document.querySelector('main')?.textContent ?? '';
}

export function heading(): string {
  return document.querySelector('h1')?.textContent ?? '';
}

/** The rows of a table, each as its cells’ texts. */
export function tableRows(title: string): string[][] {
  const table = [...document.querySelectorAll('table')].find(({ caption }) => caption?.textContent === title);
  if (table === undefined) throw new Error(`There is no table “${title}”.`);
  return [...table.rows].slice(1).map((row) => [...row.cells].map(({ textContent }) => textContent ?? ''));
}

/** The button or link with these words, or with this accessible name. */
export function control(name: string): HTMLElement {
  const controls = [...document.querySelectorAll<HTMLElement>('button, a, summary')];
  const found = controls.find((one) => one.textContent === name || one.getAttribute('aria-label') === name);
  if (found !== undefined) return found;
  throw new Error(
    `There is no “${name}” among: ${controls.map(({ textContent }) => textContent).join(', ')}`,
  );
}

export async function press(name: string): Promise<void> {
  await act(async () => control(name).click());
  await settled();
}

/** The field with this label. */
export function field(label: string): HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  const found = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === label);
  const control = document.getElementById(found?.htmlFor ?? '');
  if (
    control instanceof HTMLInputElement ||
    control instanceof HTMLTextAreaElement ||
    control instanceof HTMLSelectElement
  ) {
    return control;
  }
  throw new Error(`There is no field “${label}”.`);
}

/** Fills in or chooses, as the browser would tell React. */
export async function fillIn(label: string, value: string): Promise<void> {
  const control = field(label);
  await act(async () => {
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value')?.set?.call(control, value);
    const kind = control instanceof HTMLSelectElement ? 'change' : 'input';
    control.dispatchEvent(new Event(kind, { bubbles: true }));
  });
  await settled();
}

/** Whether the browser would ask before the page is left. */
export function asksBeforeLeaving(): boolean {
  const leaving = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(leaving);
  return leaving.defaultPrevented;
}

/** Goes to another place of the same page, as a link does. */
export async function goTo(fragment: string): Promise<void> {
  await act(async () => {
    window.location.hash = fragment;
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });
  await settled();
}

/** What axe-core finds in the page; colours and sizes it cannot judge without a layout. */
export async function axeFindings(): Promise<string[]> {
  const { violations } = await axe.run(document, {
    rules: { 'color-contrast': { enabled: false } },
    resultTypes: ['violations'],
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
