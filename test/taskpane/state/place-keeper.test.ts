import type { AspectId } from '../../../src/framework/framework';
import type { PaneTools } from '../../../src/taskpane/state/action-context';
import { anAssessment } from '../../assessment/support/build-assessment';
import { paneOver } from '../support/a-pane';
import { DocumentInMemory } from '../support/document-in-memory';
import { ItemsInMemory } from '../support/items-in-memory';

const aspect = '1a' as AspectId;

/** A browser beside which panes are opened, one after another. */
function aBrowser() {
  const items = new ItemsInMemory();
  return (at: string, others: Partial<PaneTools> = {}) =>
    paneOver(new DocumentInMemory(anAssessment()), undefined, null, undefined, undefined, {
      items,
      now: () => `2027-06-18T${at}Z`,
      ...others,
    });
}

it('comes back to the view and the place that the person was at', () => {
  const open = aBrowser();
  const pane = open('09:00:00.000');
  pane.show({ kind: 'aspect', id: aspect, at: 'evidence' });
  pane.rememberScroll(640);
  const again = open('09:20:00.000');
  const { view, openedAt } = again.store.get();
  // The keyboard is left where it is, which may be in the document.
  expect(view).toEqual({ kind: 'aspect', id: aspect, at: 'nowhere' });
  expect(openedAt).toBe(view);
  expect(again.scrolledBefore).toBe(640);
});

it('typing keeps the place fresh', async () => {
  const open = aBrowser();
  let time = '09:00:00.000';
  const pane = open(time, { now: () => `2027-06-18T${time}Z` });
  await pane.open();
  pane.show({ kind: 'aspect', id: aspect, at: 'evidence' });
  time = '10:00:00.000';
  pane.type({ kind: 'evidence', aspect }, 'Learning walks.');
  expect(open('10:05:00.000').store.get().view.kind).toBe('aspect');
});

it('begins at Home for whoever comes later, or to another document', () => {
  const open = aBrowser();
  open('09:00:00.000').show({ kind: 'check' });
  expect(open('09:31:00.000').store.get().view).toEqual({ kind: 'home' });
  expect(open('09:01:00.000', { address: 'https://school.example/other.docx' }).store.get().view).toEqual({
    kind: 'home',
  });
  expect(open('09:01:00.000', { address: '' }).store.get().view).toEqual({ kind: 'home' });
});

it.each(['', 'null', '{', '{"view":{"kind":"elsewhere"}}', '{"view":{"kind":"aspect"}}'])(
  'begins at Home where what was kept is no place: %p',
  (text) => {
    const items = new ItemsInMemory();
    const address = 'https://school.example/benchmark.docx';
    const kept = text.startsWith('{"')
      ? JSON.stringify({ ...JSON.parse(text), address, at: Date.parse('2027-06-18T09:00:00Z'), scrolled: 0 })
      : text;
    items.keep('send.place', kept);
    expect(aBrowser()('09:00:00.000', { items }).store.get().view).toEqual({ kind: 'home' });
  },
);
