/** @jest-environment jsdom */
import type { Damage } from '../../src/document/damage';
import type { AspectId } from '../../src/framework/framework';
import { anOpenPane, type PaneUnderTest } from './support/a-pane';
import { axeFindings, heading, press, renderPane, shownText } from './support/render-pane';

const damage: readonly Damage[] = [
  {
    kind: 'rowTwice',
    text: '1c stands in this document twice.',
    repair: { kind: 'keepCopy', aspect: '1c' as AspectId, copies: 2 },
  },
  { kind: 'outcomeMissing', text: 'Outcome 3 is not in this document.', repair: { kind: 'template' } },
  { kind: 'fieldsLost', text: 'A place has no field.', repair: { kind: 'addFields' } },
  { kind: 'otherOrder', text: 'The rows stand in another order.', repair: { kind: 'none' } },
];

async function damaged(): Promise<PaneUnderTest> {
  const under = await anOpenPane();
  under.document.damage = damage;
  await under.pane.open();
  await renderPane(under);
  return under;
}

test('what has happened to the document is said in plain words', async () => {
  await damaged();
  for (const { text } of damage) expect(shownText()).toContain(text);
  expect(document.querySelector('a[download]')?.getAttribute('href')).toBe('/send-benchmark-template.docx');
  expect(await axeFindings()).toEqual([]);
});

test('of a copied row both can be looked at, and one is said to count', async () => {
  const { preparation, document: word, pane } = await damaged();
  await press('Show number 2');
  expect(preparation.visited).toEqual(['1c 1']);
  word.damage = [];
  await press('Number 1 counts');
  expect(preparation.kept).toEqual(['1c 0']);
  expect(shownText()).not.toContain('1c stands in this document twice.');
  expect(pane.store.get().announcement.text).toBe('1c is settled.');
});

test('lost fields lead to adding them', async () => {
  await damaged();
  await press('Add the missing fields');
  expect(heading()).toBe('Fields in this document');
});

test('a whole document has nothing of the kind', async () => {
  await renderPane(await anOpenPane());
  expect(shownText()).not.toContain('About the state of this document');
});
