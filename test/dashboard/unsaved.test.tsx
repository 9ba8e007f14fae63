/** @jest-environment jsdom */
import { ok } from '../../src/api/client';
import { ApiInMemory, refused } from './support/api-in-memory';
import { inventedReport } from './support/invented-report';
import {
  asksBeforeLeaving,
  axeFindings,
  control,
  field,
  fillIn,
  openDashboard,
  press,
  shownText,
} from './support/render-dashboard';

const support = 'How DSPL3 supports schools in outcome 2';

function anApi(): ApiInMemory {
  return Object.assign(new ApiInMemory(), { reportAnswer: ok(inventedReport([])) });
}

/** Types a text that cannot be saved, and loads the page again. */
async function withUnsavedText(api: ApiInMemory): Promise<void> {
  await openDashboard(api, '#/offer');
  api.refusal = refused;
  await fillIn(support, 'A workshop');
  await openDashboard(api, '#/offer');
  api.refusal = null;
}

describe('a text that was not saved', () => {
  it('is offered after the page was loaded again, brought back and saved', async () => {
    const api = anApi();
    await withUnsavedText(api);
    expect(shownText()).toContain(
      'Support in outcome 2: you had not saved this text from 18 June 2027 at 10:30.“A workshop”',
    );
    expect(field(support).value).toBe('');
    expect(await axeFindings()).toEqual([]);
    await press('Bring it back: Support in outcome 2');
    expect(field(support).value).toBe('A workshop');
    expect(api.textList).toEqual([{ key: 'support/2', text: 'A workshop' }]);
    await openDashboard(api, '#/offer');
    expect(shownText()).not.toContain('you had not saved');
  });

  it('is gone once it is discarded', async () => {
    const api = anApi();
    await withUnsavedText(api);
    await press('Discard: Support in outcome 2');
    expect(shownText()).not.toContain('you had not saved');
    await openDashboard(api, '#/offer');
    expect(shownText()).not.toContain('you had not saved');
  });

  it('is another person’s own', async () => {
    const api = anApi();
    await withUnsavedText(api);
    api.signedIn = api.signedIn && { ...api.signedIn, account: 'account-2' };
    await openDashboard(api, '#/offer');
    expect(shownText()).not.toContain('you had not saved');
  });

  it('is forgotten with signing out, which says so first', async () => {
    const api = anApi();
    await withUnsavedText(api);
    await press('Sign out');
    expect(document.querySelector('header')?.textContent).toContain('are forgotten when you sign out');
    expect(document.activeElement).toBe(control('Cancel'));
    await press('Sign out and forget them');
    expect(window.localStorage).toHaveLength(0);
  });

  it('does not hold anybody up where nothing is lost', async () => {
    const api = anApi();
    await withUnsavedText(api);
    expect(asksBeforeLeaving()).toBe(false);
    await press('Discard: Support in outcome 2');
    await press('Sign out');
    expect(document.querySelector('h1')?.textContent).toBe('Sign in');
  });

  it('holds the page where the browser keeps nothing', async () => {
    const api = anApi();
    await openDashboard(api, '#/offer');
    api.refusal = refused;
    const full = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('The quota is used up.');
    });
    await fillIn(support, 'A workshop');
    expect(asksBeforeLeaving()).toBe(true);
    full.mockRestore();
  });
});

describe('an event that was not saved', () => {
  it('is offered after the page was loaded again, and comes back into the form', async () => {
    const api = anApi();
    await openDashboard(api, '#/offer');
    await press('Add an event');
    await fillIn('What*', 'Autism training');
    await fillIn('Day*', '2027-11-09');
    await openDashboard(api, '#/offer');
    expect(shownText()).toContain('Autism training: you had not saved this text from 18 June 2027 at 10:30.');
    await press('Bring it back: Autism training');
    expect(field('What*').value).toBe('Autism training');
    await press('Add');
    expect(api.eventList).toMatchObject([{ title: 'Autism training', startsOn: '2027-11-09' }]);
    await openDashboard(api, '#/offer');
    expect(shownText()).not.toContain('you had not saved');
  });

  it('is forgotten with Cancel', async () => {
    const api = anApi();
    await openDashboard(api, '#/offer');
    await press('Add an event');
    await fillIn('What*', 'Autism training');
    await press('Cancel');
    expect(shownText()).not.toContain('you had not saved');
    await openDashboard(api, '#/offer');
    expect(shownText()).not.toContain('you had not saved');
  });
});
