/** @jest-environment jsdom */
import { act } from 'react';
import type { FileReading } from '../../../src/intake/read-file';
import { hertfordshire2019 } from '../../../src/framework/frameworks';
import { aspectsOf } from '../../../src/framework/lookup';
import { aCollection, ApiInMemory, aSchool } from '../support/api-in-memory';
import {
  asksBeforeLeaving,
  axeFindings,
  control,
  goTo,
  openDashboard,
  press,
  settled,
  shownText,
  tableRows,
} from '../support/render-dashboard';
import { sureMatch } from '../support/schools-in-memory';

const title = 'Files that schools have e-mailed';

function aDocument(urn: string | null, name: string): FileReading {
  return {
    kind: 'read',
    source: 'document',
    named: { urn, name },
    summary: {
      schema: 'rating-summary/1',
      submission: '',
      supersedes: null,
      framework: 'hertfordshire/2019',
      collection: '2027',
      completedOn: '2027-06-10',
      ratings: Object.fromEntries(
        aspectsOf(hertfordshire2019).map(({ id }) => [id, id === '2a' ? null : 'expected']),
      ),
      share: [],
      nameInThanks: false,
    },
    unclear: [],
    noUrn: null,
  };
}

function anApi(): ApiInMemory {
  const api = new ApiInMemory();
  api.schoolList = [aSchool('900001', 'Ash (invented)'), aSchool('900002', 'Beech (invented)')];
  api.readings.set('ash.docx', aDocument('900001', 'Ash'));
  api.readings.set('who.docx', aDocument(null, 'Beach'));
  api.matching = ({ urn }) => {
    if (urn !== null) return sureMatch(urn, urn === '900001' ? 'Ash (invented)' : 'Beech (invented)');
    const [beech] = sureMatch('900002', 'Beech (invented)').candidates;
    const candidates = beech === undefined ? [] : [{ ...beech, confidence: 0.8 }];
    return { sure: null, candidates, reason: 'The name is not certain.' };
  };
  return api;
}

async function chooseFiles(...names: string[]): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (input === null) throw new Error('There is no way to choose files.');
  Object.defineProperty(input, 'files', {
    value: names.map((name) => new File([], name)),
    configurable: true,
  });
  await act(async () => input.dispatchEvent(new Event('change', { bubbles: true })));
  await settled();
}

async function tick(label: string): Promise<void> {
  const box = document.querySelector<HTMLInputElement>(`input[aria-label="${label}"]`);
  await act(async () => box?.click());
}

it('shows each file as read, unsure or refused, with its school and its ratings', async () => {
  await openDashboard(anApi(), '#/schools');
  await chooseFiles('ash.docx', 'who.docx', 'holiday.jpg');
  expect(shownText()).toContain('3 files: 1 refused, 1 unsure, 1 read.');
  const [ash, who, holiday] = tableRows(title);
  expect(ash?.slice(0, 5)).toEqual(['ash.docx', '', 'Read. ', 'Ash (invented)', '900001']);
  expect(ash?.[5]).toContain('33 of 34 answered');
  expect(ash?.[5]).toContain('Outcome 2: ');
  expect(ash?.[5]).toContain('1 unanswered');
  expect(who?.[2]).toBe('Unsure. The name is not certain.');
  expect(who?.[3]).toContain('Beech (invented), 900002 (80% likely)');
  expect(holiday?.slice(0, 3)).toEqual(['holiday.jpg', '–', 'Refused. This is no Word document.']);
});

it('stores what is ticked and nothing else', async () => {
  const api = await openDashboard(anApi(), '#/schools');
  await chooseFiles('ash.docx', 'who.docx');
  const choice = document.querySelector<HTMLSelectElement>('select[aria-label="Whose is who.docx?"]');
  if (choice === null) throw new Error('There is nothing to choose from.');
  await act(async () => {
    choice.value = '900002';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settled();
  await press('Tick all that are certain (2)');
  await tick('Store ash.docx');
  await press('Store 1 summary');
  expect(api.imported.map(({ summary, source }) => [summary.school.urn, source])).toEqual([
    ['900002', 'document'],
  ]);
  expect(tableRows(title).map((row) => row[2])).toEqual(['Read. ', 'Stored. ']);
});

it('takes files that are dropped, and shows no other page', async () => {
  await openDashboard(anApi(), '#/schools');
  const drop = Object.assign(new Event('drop', { cancelable: true }), {
    dataTransfer: { files: [new File([], 'ash.docx')] },
  });
  await act(async () => window.dispatchEvent(drop));
  await settled();
  expect(drop.defaultPrevented).toBe(true);
  expect(tableRows(title)[0]?.[0]).toBe('ash.docx');
});

it('offers no way to store what is neither read nor said to be a school’s', async () => {
  await openDashboard(anApi(), '#/schools');
  await chooseFiles('who.docx', 'holiday.jpg');
  expect(document.querySelectorAll('input[type=checkbox]')).toHaveLength(0);
  expect(() => control('Store what is ticked')).toThrow();
});

it('has nothing that axe finds', async () => {
  await openDashboard(anApi(), '#/schools');
  await chooseFiles('ash.docx', 'who.docx', 'holiday.jpg');
  expect(await axeFindings()).toEqual([]);
});

it('keeps what was read while another view is looked at, and says in the menu that it waits', async () => {
  await openDashboard(anApi(), '#/schools');
  await chooseFiles('ash.docx', 'who.docx', 'holiday.jpg');
  await goTo('#/offer');
  expect(control('Schools2 files to decide on').getAttribute('href')).toBe('#/schools');
  expect(asksBeforeLeaving()).toBe(true);
  await goTo('#/schools');
  expect(shownText()).toContain('3 files: 1 refused, 1 unsure, 1 read.');
  await press('Clear the list');
  expect(control('Schools').getAttribute('href')).toBe('#/schools');
  expect(asksBeforeLeaving()).toBe(false);
});

it('takes nothing for a collection that is published, and says so', async () => {
  const api = anApi();
  api.collectionList = [aCollection(2027, { state: 'published', publishedAt: '2027-06-17T09:00:00.000Z' })];
  await openDashboard(api, '#/schools');
  expect(shownText()).toContain('was published on 17 June 2027. It takes no more summaries.');
  expect(document.querySelector('input[type=file]')).toBeNull();
});
