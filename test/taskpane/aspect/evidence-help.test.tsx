/** @jest-environment jsdom */
import { act } from 'react';
import type { AspectId } from '../../../src/framework/framework';
import { evidence } from '../../assessment/support/build-assessment';
import { anOpenPane } from '../support/a-pane';
import {
  axeFindings,
  press,
  renderPane,
  settled,
  shownText,
  textField,
  typeInto,
} from '../support/render-pane';

const id = '5a' as AspectId;

async function aspectWith(text: string) {
  const under = await anOpenPane({ aspects: { '5a': evidence(text) } });
  await renderPane(under);
  await act(async () => under.pane.show({ kind: 'aspect', id, at: 'heading' }));
  await settled();
  return under;
}

const selected = () => {
  const { value, selectionStart, selectionEnd } = textField('Evidence for 5a');
  return value.slice(selectionStart ?? 0, selectionEnd ?? 0);
};

const inBullets = () => [...document.querySelectorAll('main li')].map((item) => item.textContent);

it('counts the words and says what is missing, while they are typed', async () => {
  await aspectWith('');
  await typeInto('Evidence for 5a', 'Next steps\nThe nurse and families meet');
  expect(shownText()).toContain('5 words');
  expect(shownText()).toContain('Does it say what difference this makes');
});

it('shows words that may tell who somebody is, in place, and writes them all the same', async () => {
  const under = await aspectWith('');
  await typeInto('Evidence for 5a', 'Records show that pupil Tom reads more.');
  expect(document.querySelector('[aria-live=polite]')?.textContent).toContain('Tom may be a pupil’s name.');
  await press('Show me: Tom');
  expect(document.activeElement).toBe(textField('Evidence for 5a'));
  expect(selected()).toBe('Tom');
  await act(async () => under.pane.write({ kind: 'evidence', aspect: id }));
  expect(under.document.writings).toEqual(['Records show that pupil Tom reads more.']);
  expect(await axeFindings()).toEqual([]);
});

it('lists several hints, and puts no bullet before a single one', async () => {
  await aspectWith('The nurse and families meet');
  expect(inBullets()).toContainEqual(expect.stringContaining('how you know'));
  await typeInto('Evidence for 5a', 'Families felt heard at once.');
  expect(shownText()).toContain('Does it say how you know');
  expect(inBullets()).not.toContainEqual(expect.stringContaining('how you know'));
});

it('says nothing about evidence that says what it should', async () => {
  await aspectWith('Survey in May: 24 of 26 families felt heard.');
  expect(shownText()).toContain('9 words');
  expect(shownText()).not.toMatch(/Does it say|may be a|same text/);
});
