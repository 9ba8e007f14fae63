/** @jest-environment jsdom */
import { act } from 'react';
import type { AspectId } from '../../src/framework/framework';
import { anOpenPane } from './support/a-pane';
import { axeFindings, button, heading, press, renderPane, settled } from './support/render-pane';

async function aspectView() {
  const under = await anOpenPane();
  under.pane.follow(() => false);
  await renderPane(under);
  const click = async (id: string) => {
    await act(async () => under.document.tell({ kind: 'selected', aspect: id as AspectId }));
    await settled();
  };
  await click('1a');
  return { click };
}

it('goes along with the document until it is told to stay, and again when it is let go', async () => {
  const { click } = await aspectView();
  expect(heading()).toBe('1a');
  await press('Keep this aspect open');
  expect(button('Keep this aspect open').getAttribute('aria-pressed')).toBe('true');
  await click('2b');
  expect(heading()).toBe('1a');
  await press('Keep this aspect open');
  await click('2b');
  expect(heading()).toBe('2b');
});

it('leaves the keyboard where it is', async () => {
  await aspectView();
  expect(document.activeElement).toBe(document.body);
});

it('has nothing that axe finds', async () => {
  await aspectView();
  expect(await axeFindings()).toEqual([]);
});
