/** @jest-environment jsdom */
import { EventDrafts } from '../../src/dashboard/events/event-drafts';
import { Drafts } from '../../src/dashboard/unsaved/drafts';

const now = () => new Date('2027-06-18T09:00:00Z');

afterEach(() => localStorage.clear());

test('what another version of the page has left is no draft of an event, and does no harm', () => {
  const drafts = new Drafts(localStorage, 'manager', now);
  drafts.put('event/dspl3/1', 'no JSON');
  drafts.put('event/dspl3/2', '{"title":"Briefing"}');
  const events = new EventDrafts(drafts, 'dspl3');
  const plan = { title: 'Briefing', startsOn: '2027-07-01', detail: '', outcome: null };
  events.put('3', plan);
  expect(events.all()).toEqual([{ event: '3', at: now().getTime(), plan }]);
});

test('a draft of the version before, which stored the moment as text, is still there', () => {
  const stored = JSON.stringify({ text: 'Alex', at: '2027-06-01T09:00:00.000Z' });
  localStorage.setItem('send-benchmark/draft/manager/text/dspl3/contact', stored);
  const drafts = new Drafts(localStorage, 'manager', now);
  expect(drafts.under('text/dspl3/').get('contact')?.text).toBe('Alex');
});
