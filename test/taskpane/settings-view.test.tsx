/** @jest-environment jsdom */
import { act } from 'react';
import type { AspectId } from '../../src/framework/framework';
import { anOpenPane, paneOver, type PaneUnderTest } from './support/a-pane';
import { DocumentInMemory } from './support/document-in-memory';
import { ItemsInMemory } from './support/items-in-memory';
import { anAssessment } from '../assessment/support/build-assessment';
import {
  axeFindings,
  buttonNames,
  heading,
  press,
  renderPane,
  settled,
  shownText,
} from './support/render-pane';

async function settingsView(): Promise<PaneUnderTest> {
  const under = await anOpenPane();
  await renderPane(under);
  await press('Settings');
  return under;
}

function switchCalled(label: string): HTMLInputElement {
  const found = [...document.querySelectorAll<HTMLInputElement>('input[role=switch]')].find(
    ({ labels }) => labels?.[0]?.textContent === label,
  );
  if (found === undefined) throw new Error(`There is no switch “${label}”.`);
  return found;
}

async function turn(label: string): Promise<void> {
  await act(async () => switchCalled(label).click());
  await settled();
}

it('is reached from Home, and has nothing that axe finds', async () => {
  await settingsView();
  expect(heading()).toBe('Settings');
  expect(await axeFindings()).toEqual([]);
});

it('stays where it is when somebody clicks in the document, until it follows again', async () => {
  const { pane, document: word } = await settingsView();
  pane.follow(() => false);
  const click = async (id: string) => {
    await act(async () => word.tell({ kind: 'selected', aspect: id as AspectId }));
    await settled();
  };
  await turn('Follow where I click');
  await press('Home');
  await click('1a');
  expect(heading()).toBe('Maple Grove Primary School');
  await act(async () => pane.show({ kind: 'aspect', id: '1b' as AspectId, at: 'heading' }));
  await settled();
  expect(buttonNames()).not.toContain('Keep this aspect open');
  await act(async () => pane.followCursor(true));
  await click('1a');
  expect(heading()).toBe('1a');
});

it('has Word open the pane with the document, and no longer', async () => {
  const { document: word } = await settingsView();
  await turn('Open this pane with this document');
  expect(word.opens).toBe(true);
  await turn('Open this pane with this document');
  expect(word.opens).toBe(false);
});

it('says what the document did not take, and goes back', async () => {
  const { document: word } = await settingsView();
  word.refusesWith = { kind: 'refused', text: 'Word could not change this.' };
  await turn('Open this pane with this document');
  expect(document.querySelector('[role=alert]:not(:empty)')?.textContent).toBe('Word could not change this.');
  expect(switchCalled('Open this pane with this document').checked).toBe(false);
});

it('switches the comparison off where the area is shown, too', async () => {
  const { pane } = await settingsView();
  await turn('Compare our levels with other schools');
  await act(async () => pane.show({ kind: 'area' }));
  await settled();
  expect(switchCalled('Compare our levels with other schools').checked).toBe(false);
  expect(shownText()).not.toContain('How other schools stand');
});

it('takes the school’s key away, and leaves the keyboard on the heading', async () => {
  const { pane } = await settingsView();
  await press('Disconnect');
  expect(pane.store.get().schoolKey).toBeNull();
  expect(shownText()).toContain('Not connected.');
  expect(document.activeElement?.textContent).toBe('Settings');
});

describe('what this computer remembers', () => {
  const openedWith = (items: ItemsInMemory) =>
    paneOver(new DocumentInMemory(anAssessment()), undefined, undefined, undefined, undefined, { items });

  it('is the same when the pane is opened again', () => {
    const items = new ItemsInMemory();
    const pane = openedWith(items);
    pane.followCursor(false);
    pane.showComparison(false);
    expect(openedWith(items).store.get()).toMatchObject({ followsCursor: false, comparisonShown: false });
    pane.followCursor(true);
    expect(openedWith(items).store.get()).toMatchObject({ followsCursor: true, comparisonShown: false });
  });

  it('is said not to last where the browser keeps nothing', () => {
    const items = new ItemsInMemory();
    items.hasRoom = false;
    expect(openedWith(items).followCursor(false)).toMatch(/until you close the pane/);
  });
});
