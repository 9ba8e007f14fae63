/** @jest-environment jsdom */
import { beginFirstView } from '../../src/dashboard/api/begin-first-view';
import { BegunAnswers } from '../../src/dashboard/api/begun-answers';
import { ApiInMemory, refused } from './support/api-in-memory';
import { inventedReport } from './support/invented-report';
import { fillIn, goTo, heading, openDashboard, press, settled, shownText } from './support/render-dashboard';

/** Asks ahead as the page does. */
async function askAhead(api: ApiInMemory, begun: BegunAnswers, fragment: string): Promise<void> {
  const requests = { session: api.whoIsSignedIn(), collections: api.collections() };
  await beginFirstView(api, requests, begun, fragment);
  await settled();
}

async function openAskedAhead(api: ApiInMemory, fragment = ''): Promise<void> {
  const begun = new BegunAnswers();
  await askAhead(api, begun, fragment);
  await openDashboard(api, fragment, begun);
}

test('the report is asked for before the page is there, and once', async () => {
  const api = new ApiInMemory();
  await openAskedAhead(api);
  expect(heading()).toBe('Overview');
  expect(shownText()).toContain('Participation');
  expect(api.asked).toEqual([{ collection: '2027', query: { compareWith: '2026' } }]);
});

test('the address chooses what is asked ahead', async () => {
  const api = new ApiInMemory();
  await openAskedAhead(api, '#/overview?collection=2026&area=dspl5');
  expect(api.asked).toEqual([{ collection: '2026', query: { area: 'dspl5' } }]);
});

test('coming back to the overview asks anew', async () => {
  const api = new ApiInMemory();
  await openAskedAhead(api);
  api.reportAnswer = { kind: 'ok', value: inventedReport([], { name: 'DSPL3 as it is now' }) };
  await goTo('#/offer');
  await goTo('#/overview');
  expect(shownText()).toContain('DSPL3 as it is now');
});

test('what only the overview shows is not asked ahead for another view', async () => {
  const api = new ApiInMemory();
  const begun = new BegunAnswers();
  await askAhead(api, begun, '#/newsletter');
  expect(api.asked).toEqual([]);
});

test('whoever is not signed in signs in, and then sees what was refused before', async () => {
  const api = new ApiInMemory();
  api.signedIn = null;
  await openAskedAhead(api);
  expect(heading()).toBe('Sign in');
  await fillIn('E-mail address', 'manager@dspl3.example');
  await fillIn('Password', 'right');
  await press('Sign in');
  expect(heading()).toBe('Overview');
  expect(shownText()).toContain('Participation');
});

test('a report that did not come is asked for again by the button', async () => {
  const api = new ApiInMemory();
  const report = api.reportAnswer;
  api.reportAnswer = refused;
  await openAskedAhead(api);
  expect(shownText()).toContain('The store does not answer.');
  api.reportAnswer = report;
  await press('Try again');
  expect(shownText()).toContain('Participation');
});
