/** @jest-environment jsdom */
import { act } from 'react';
import { aSchool, ApiInMemory } from './support/api-in-memory';
import { axeFindings, fillIn, openDashboard, settled, shownText } from './support/render-dashboard';

// jsdom has no layout: there are windows of twenty rows.
beforeAll(() => {
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, get: () => 740 });
  Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { configurable: true, get: () => 37 });
  HTMLElement.prototype.scrollTo = () => undefined;
});

function largeArea(): ApiInMemory {
  const api = new ApiInMemory();
  api.schoolList = Array.from({ length: 3000 }, (_, number) =>
    aSchool(String(100_000 + number), `Saint ${String(number).padStart(4, '0')}`),
  );
  return api;
}

function schools(): HTMLTableElement {
  const found = [...document.querySelectorAll('table')].find(
    ({ caption }) => caption?.textContent === 'Schools and what they have sent',
  );
  if (found === undefined) throw new Error('The schools are not shown.');
  return found;
}

const names = () => [...schools().querySelectorAll('tbody th')].map(({ textContent }) => textContent);

test('of 3,000 schools those in view are in the page, and each says its place', async () => {
  await openDashboard(largeArea(), '#/schools');
  await settled();
  expect(names().length).toBeGreaterThan(10);
  expect(names().length).toBeLessThan(100);
  expect(schools().getAttribute('aria-rowcount')).toBe('3001');
  const rows = [...schools().querySelectorAll('tr[aria-rowindex]')];
  expect(rows.slice(0, 3).map((row) => row.getAttribute('aria-rowindex'))).toEqual(['1', '2', '3']);
  expect(await axeFindings()).toEqual([]);
});

test('a school is found by a part of its name, and its link leads to it', async () => {
  await openDashboard(largeArea(), '#/schools');
  await fillIn('Find in this table', 'saint 2987');
  expect(names()).toEqual(['Saint 2987']);
  expect(shownText()).toContain('1 of 3,000 rows');
  expect(schools().querySelector('a')?.getAttribute('href')).toBe('#/schools/102987');
  expect(schools().getAttribute('aria-rowcount')).toBe('2');
});

test('a school that has the keyboard stays in the page while others are looked at', async () => {
  await openDashboard(largeArea(), '#/schools');
  const region = schools().parentElement;
  await act(async () => schools().querySelector<HTMLElement>('tbody a')?.focus());
  await settled();
  if (region !== null) region.scrollTop = 50_000;
  await act(async () => region?.dispatchEvent(new Event('scroll')));
  await settled();
  expect(names()).toContain('Saint 0000');
  expect(names()).toContain('Saint 1360');
  expect(document.activeElement?.textContent).toBe('Saint 0000');
});
