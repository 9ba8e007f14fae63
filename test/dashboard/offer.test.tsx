/** @jest-environment jsdom */
import { ok } from '../../src/api/client';
import { anEvent, ApiInMemory, refused } from './support/api-in-memory';
import { inventedReport } from './support/invented-report';
import {
  axeFindings,
  control,
  field,
  fillIn,
  openDashboard,
  press,
  shownText,
} from './support/render-dashboard';

/** Three of six schools are at the lowest level of 2b. */
const six = ['emerging', 'emerging', 'emerging', 'expected', 'expected', 'expected'].map((level) => ({
  every: 'expected',
  but: { '2b': level },
}));

const forum = anEvent({
  title: 'SENCO forum',
  startsOn: '2027-10-12',
  detail: 'Town hall: https://example.org/forum',
  outcome: 3,
});

function anApi(): ApiInMemory {
  return Object.assign(new ApiInMemory(), {
    reportAnswer: ok(inventedReport(six)),
    textList: [{ key: 'support/1', text: 'Training' }],
    eventList: [forum],
  });
}

/** The part of the view with a heading. */
function part(heading: string): string {
  const parts = [...document.querySelectorAll('section')];
  return (
    parts.find((section) => section.querySelector('h2')?.textContent?.startsWith(heading))?.textContent ?? ''
  );
}

it('puts each outcome’s needs beside what there is for them', async () => {
  await openDashboard(anApi(), '#/offer');
  expect(part('Outcome 2')).toContain('2b▼ Need50% Emerging (n 6), the priority of this outcome');
  expect(part('Outcome 2')).toContain('nothing is on offer for it yet');
  expect(part('Outcome 1')).toContain('No aspect stands out as a need so far');
  expect(part('Outcome 3')).toContain('12 October 2027: SENCO forumTown hall');
  expect(control('2b').getAttribute('href')).toBe('#/outcomes/2b');
  expect(field('How DSPL3 supports schools in outcome 1').value).toBe('Training');
});

it('no longer says that nothing is on offer as soon as something is written', async () => {
  await openDashboard(anApi(), '#/offer');
  await fillIn('How DSPL3 supports schools in outcome 2', 'A workshop');
  expect(part('Outcome 2')).not.toContain('nothing is on offer');
});

describe('an event', () => {
  it('is added, and keeps what was filled in where that fails', async () => {
    const api = anApi();
    await openDashboard(api, '#/offer');
    await press('Add an event');
    expect(document.activeElement).toBe(field('What*'));
    await fillIn('What*', 'Autism training');
    await fillIn('Day*', '2027-11-09');
    await fillIn('Helps with', '2');
    api.refusal = refused;
    await press('Add');
    expect(shownText()).toContain('It is not saved. The store does not answer.');
    expect(field('What*').value).toBe('Autism training');
    api.refusal = null;
    await press('Add');
    expect(api.eventList.at(-1)).toMatchObject({
      title: 'Autism training',
      startsOn: '2027-11-09',
      outcome: 2,
    });
    expect(part('Dates and events')).toContain('9 November 2027: Autism training');
    expect(part('Outcome 2')).toContain('Autism training');
    expect(document.activeElement).toBe(control('Add an event'));
  });

  it('is changed', async () => {
    const api = anApi();
    await openDashboard(api, '#/offer');
    await press('Change SENCO forum');
    await fillIn('Day*', '2027-10-19');
    await press('Save the change');
    expect(api.changes).toEqual(['change event-1 to 2027-10-19 SENCO forum']);
    expect(part('Dates and events')).toContain('19 October 2027');
  });

  it('is removed, and brought back', async () => {
    const api = anApi();
    await openDashboard(api, '#/offer');
    await press('Remove SENCO forum');
    expect(part('Dates and events')).toContain('“SENCO forum” was removed.');
    expect(api.eventList).toEqual([]);
    await press('Bring it back');
    expect(part('Dates and events')).toContain('12 October 2027: SENCO forum');
  });

  it('stands apart once it is over', async () => {
    const api = anApi();
    api.eventList = [{ ...forum, startsOn: '2027-06-17' }];
    await openDashboard(api, '#/offer');
    expect(part('Dates and events')).toContain('No event is planned.');
    expect(part('Dates and events')).toContain('What is over (1)');
    expect(part('Outcome 3')).not.toContain('SENCO forum');
  });
});

it('says why it cannot be shown, and asks again', async () => {
  const api = anApi();
  api.reportAnswer = refused;
  await openDashboard(api, '#/offer');
  expect(shownText()).toContain('The store does not answer.');
  api.reportAnswer = ok(inventedReport(six));
  await press('Try again');
  expect(part('Outcome 2')).toContain('2b▼ Need');
});

it('has nothing that axe finds', async () => {
  await openDashboard(anApi(), '#/offer');
  await press('Add an event');
  expect(await axeFindings()).toEqual([]);
});
