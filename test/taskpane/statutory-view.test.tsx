/** @jest-environment jsdom */
import { act } from 'react';
import type { Overrides } from '../assessment/support/build-assessment';
import { aPane, type PaneUnderTest } from './support/a-pane';
import {
  axeFindings,
  button,
  buttonNames,
  press,
  renderPane,
  settled,
  shownText,
} from './support/render-pane';

/** The checklist beside a document; `inDocument` has boxes that this Word does not let the pane tick. */
async function aChecklist(
  statutory: NonNullable<Overrides['statutory']>,
  { inDocument = false, at = 'heading' as number | 'heading' } = {},
): Promise<PaneUnderTest> {
  const under = aPane({ statutory });
  if (inDocument) under.document.tickable = [];
  await under.pane.open();
  await renderPane(under);
  await act(async () => under.pane.show({ kind: 'statutory', at }));
  await settled();
  return under;
}

const items = () =>
  [...document.querySelectorAll('fieldset')].map((each) => each.querySelector('legend')?.textContent);

function radio(item: number, label: string): HTMLInputElement {
  const fieldset = [...document.querySelectorAll('fieldset')].find((each) =>
    each.textContent?.startsWith(`Item ${item}`),
  );
  const found = [...(fieldset?.querySelectorAll('label') ?? [])].find((each) => each.textContent === label);
  const control = found?.querySelector('input');
  if (!control) throw new Error(`Item ${item} offers no “${label}”.`);
  return control;
}

async function choose(item: number, label: string): Promise<void> {
  await act(async () => radio(item, label).click());
  await settled();
}

const answer = ({ document }: PaneUnderTest, item: number) =>
  document.assessment.statutory.find(({ number }) => number === item)?.answer;

it('begins with what is open, and keeps its order while it is worked off', async () => {
  const under = await aChecklist({ 4: null, 6: 'both' });
  expect(items().slice(0, 3)).toEqual(['Item 4', 'Item 6', 'Item 1']);
  expect(shownText()).toContain('2 items of 9 still to answer.');
  await choose(4, 'No');
  expect(answer(under, 4)).toBe('no');
  expect(items()[0]).toBe('Item 4');
  expect(shownText()).toContain('1 item of 9 still to answer.');
});

it('shows each item with its reference, and the dated note where the law has moved', async () => {
  await aChecklist({});
  expect(shownText()).toContain('SEND Code of Practice 2015: 6.89');
  expect(shownText()).toContain('Since 1 September 2024');
});

it('undoes an answer, also back to none', async () => {
  const under = await aChecklist({ 4: null });
  await choose(4, 'Yes');
  await press('Undo: item 4');
  expect(answer(under, 4)).toBeNull();
  expect(radio(4, 'Yes').checked).toBe(false);
});

it('offers no way back to two ticked boxes', async () => {
  await aChecklist({ 6: 'both' });
  expect(shownText()).toContain('Both boxes are ticked. Keep the one that is true.');
  await choose(6, 'Yes');
  expect(shownText()).not.toContain('Both boxes are ticked');
  expect(buttonNames()).not.toContain('Undo: item 6');
});

it('shows what the document says, with the reason, where Word refuses', async () => {
  const under = await aChecklist({ 4: 'yes' });
  under.document.refusesWith = { kind: 'refused', text: 'The document is protected.' };
  await choose(4, 'No');
  expect(shownText()).toContain('The document is protected.');
  expect(radio(4, 'Yes').checked).toBe(true);
});

it('writes only the last of quick changes after the first', async () => {
  const under = await aChecklist({ 4: null });
  const release = under.document.hold();
  await choose(4, 'Yes');
  await choose(4, 'No');
  await choose(4, 'Yes');
  await choose(4, 'No');
  release();
  await settled();
  expect(under.document.writings).toEqual(['statutory/4 yes', 'statutory/4 no']);
});

it('forgets the way back once the document says something else', async () => {
  const under = await aChecklist({ 4: null });
  await choose(4, 'Yes');
  await under.document.tick({ kind: 'statutory', item: 4 }, 'no');
  await act(async () => under.pane.open());
  expect(buttonNames()).not.toContain('Undo: item 4');
});

it('leads to the box in the document where this Word does not let the pane tick it', async () => {
  const under = await aChecklist({ 4: 'no' }, { inDocument: true });
  expect(document.querySelectorAll('input')).toHaveLength(0);
  expect(shownText()).toContain('The boxes are ticked in the document.');
  expect(shownText()).toContain('Answered No');
  await press('Take me there: item 4');
  expect(under.document.places).toEqual([{ kind: 'statutory', item: 4 }]);
  expect(await axeFindings()).toEqual([]);
});

it('takes the keyboard to the item that a finding is about', async () => {
  const under = await aChecklist({ 7: null });
  await act(async () => under.pane.show({ kind: 'check' }));
  await settled();
  await press('Take me there: Statutory item 7 has no answer. Tick YES or NO.');
  expect(document.activeElement?.querySelector('legend')?.textContent).toBe('Item 7');
});

it('is reached from Home in one row that says where it stands', async () => {
  const under = await aChecklist({ 4: null, 6: 'both' });
  await act(async () => under.pane.show({ kind: 'home' }));
  await settled();
  expect(button('Statutory checklist7 of 9 answered, 1 ticked both ways')).toBeDefined();
});
