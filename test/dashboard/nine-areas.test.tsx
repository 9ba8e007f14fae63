/** @jest-environment jsdom */
import { act } from 'react';
import { ok } from '../../src/api/client';
import { ApiInMemory, manager } from './support/api-in-memory';
import { inventedReport } from './support/invented-report';
import { fillIn, field, heading, openDashboard, settled, tableRows } from './support/render-dashboard';

const schools = Array.from({ length: 6 }, () => ({ every: 'expected', but: { '2b': 'emerging' } }));
const areas = Array.from({ length: 9 }, (_, number) => ({
  id: `dspl${number + 1}`,
  name: `DSPL${number + 1}`,
}));

function nineAreas(): ApiInMemory {
  const { rule, thresholds, ...report } = inventedReport(schools, { schools: null });
  const populations = [
    { ...report, population: 'county:shire', name: 'Shire' },
    ...areas.map(({ id, name }) => ({ ...report, population: `area:${id}`, name })),
  ];
  return Object.assign(new ApiInMemory(), {
    signedIn: { ...manager, role: 'county' as const, area: null },
    countyAnswer: ok({ rule, thresholds, populations }),
    reportAnswer: ok(inventedReport(schools, { schools: null })),
    areaList: areas,
  });
}

/** Everything that Tab stops at, in its order: nothing in the dashboard has a place of its own in it. */
function stops(): HTMLElement[] {
  const all = document.querySelectorAll<HTMLElement>(
    'a[href], button, select, input, summary, [tabindex="0"]',
  );
  return [...all].filter((element) => element.tabIndex === 0);
}

/** Goes on by Tab from where the keyboard is to a link, and presses Enter. */
async function tabAndEnter(link: string, inTable?: string): Promise<void> {
  const inOrder = stops();
  const from = document.activeElement;
  const ahead = inOrder.filter(
    (stop) => from === null || (from.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  const found = ahead.find(
    (stop) =>
      stop.textContent === link &&
      (inTable === undefined || stop.closest('table')?.caption?.textContent === inTable),
  );
  if (found === undefined) throw new Error(`Tab does not get to “${link}”.`);
  await act(async () => found.focus());
  expect(document.activeElement).toBe(found);
  await act(async () => found.click());
  await settled();
}

test('nine areas stand side by side, each with its overview', async () => {
  await openDashboard(nineAreas(), '#/county');
  const named = ['Shire', ...areas.map(({ name }) => name)];
  expect(tableRows('Participation by area').map(([name]) => name)).toEqual(named);
  expect(tableRows('Strengths and needs, area by area')[0]).toHaveLength(1 + named.length);
});

test('the keyboard goes from the county by an area’s outcome to an aspect and back, and the filters stay', async () => {
  const api = nineAreas();
  await openDashboard(api, '#/county?collection=2026');
  await fillIn('Outcome', '2');
  await fillIn('Phase', 'Primary');
  await tabAndEnter('DSPL9', 'Outcome 2, area by area, in numbers');
  expect(window.location.hash).toBe('#/outcomes/2?collection=2026&area=dspl9&phase=Primary');
  expect(api.asked.at(-1)).toEqual({ collection: '2026', query: { area: 'dspl9', phase: 'Primary' } });
  expect(field('Phase').value).toBe('Primary');
  expect(document.activeElement?.tagName).toBe('H1');

  await tabAndEnter('2b');
  expect(heading()).toBe('2b');
  expect(document.activeElement?.textContent).toBe('2b');

  await tabAndEnter('2b in every area');
  expect(heading()).toBe('2b, area by area');
  expect(window.location.hash).toContain('collection=2026');
  expect(window.location.hash).toContain('phase=Primary');
  expect(api.asked.at(-1)?.query).toEqual({ phase: 'Primary' });
  expect(tableRows('2b, area by area, in numbers')).toHaveLength(10);
});
