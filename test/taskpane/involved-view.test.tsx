/** @jest-environment jsdom */
import { act } from 'react';
import type { GroupKey } from '../../src/framework/framework';
import { aPerson, type Overrides } from '../assessment/support/build-assessment';
import { aPane, type PaneUnderTest } from './support/a-pane';
import {
  axeFindings,
  button,
  buttonNames,
  press,
  renderPane,
  settled,
  shownText,
  textField,
  typeInto,
} from './support/render-pane';

const governor = 'governor' as GroupKey;
const tag = (row: number, field: string) => `involved/governor/${row}/${field}`;

/** The fields of two governors, the first of them named. */
const twoGovernors: Overrides = {
  involved: [{ group: governor, ticked: true, people: [aPerson('Bryony Fields')] }],
  fields: Object.fromEntries(
    [1, 2].flatMap((row) =>
      ['role', 'name', 'date'].map((field) => [
        tag(row, field),
        row === 1 && field === 'name' ? 'Bryony Fields' : '',
      ]),
    ),
  ),
};

async function people(overrides: Overrides, change: (under: PaneUnderTest) => void = () => undefined) {
  const under = aPane(overrides);
  change(under);
  await under.pane.open();
  await renderPane(under);
  await act(async () => under.pane.show({ kind: 'involved', at: 'heading' }));
  await settled();
  return under;
}

async function type(under: PaneUnderTest, label: string, text: string): Promise<void> {
  await typeInto(label, text);
  await act(async () => under.pane.writeAll());
}

it('writes a name into the field of its own row', async () => {
  const under = await people(twoGovernors);
  await type(under, 'Governor 1: name', 'Bryony Meadows');
  expect(under.document.assessment.fields[tag(1, 'name')]).toBe('Bryony Meadows');
  expect(under.document.assessment.involved[0]?.people.map(({ name }) => name)).toEqual(['Bryony Meadows']);
});

it('shows the next empty row when it is asked for, and takes the keyboard there', async () => {
  const under = await people(twoGovernors);
  expect(shownText()).not.toContain('Governor 2');
  await press('Add a person: Governor');
  expect(document.activeElement).toBe(textField('Governor 2: name'));
  expect(buttonNames()).not.toContain('Add a person: Governor');
  await type(under, 'Governor 2: date', '4 November 2026');
  expect(under.document.assessment.fields[tag(2, 'date')]).toBe('4 November 2026');
});

it('keeps a row that is emptied while it is shown', async () => {
  const under = await people(twoGovernors);
  await type(under, 'Governor 1: name', '');
  await act(async () => under.pane.open());
  expect(textField('Governor 1: name').value).toBe('');
});

it('keeps a name that Word does not take, and names it on Home', async () => {
  const under = await people(twoGovernors);
  under.document.refusesWith = { kind: 'refused', text: 'The document is protected.' };
  await type(under, 'Governor 1: name', 'Bryony Meadows');
  expect(shownText()).toContain('The document is protected.');
  await act(async () => under.pane.show({ kind: 'home' }));
  await press('Governor 1: name');
  expect(document.activeElement).toBe(textField('Governor 1: name'));
  expect(textField('Governor 1: name').value).toBe('Bryony Meadows');
});

it('ticks the box beside a group, and takes it back', async () => {
  const under = await people({ involved: [] });
  const ticked = () => under.document.assessment.involved.find(({ group }) => group === governor)?.ticked;
  const box = [...document.querySelectorAll('label')].find(
    (each) => each.textContent === 'Governor took part',
  );
  await act(async () => box?.click());
  await settled();
  expect(ticked()).toBe(true);
  await press('Undo: Governor');
  expect(ticked()).toBe(false);
});

it('shows who is named outside the fields, and leads there', async () => {
  const involved = [
    { group: governor, ticked: null, people: [aPerson('Bryony Fields'), aPerson('Ash Grove')] },
  ];
  const under = await people({ ...twoGovernors, involved });
  expect(shownText()).toContain('Ash GroveNamed in the document outside its fields.');
  await press('Take me there: Governor');
  expect(under.document.places).toEqual([{ kind: 'involved', group: 'governor' }]);
});

it('shows what is there in a document that is not prepared, and the way to prepare it', async () => {
  await people({ involved: twoGovernors.involved ?? [] }, ({ document }) => {
    document.prepared = false;
    document.tickable = [];
  });
  expect(document.querySelectorAll('input')).toHaveLength(0);
  expect(shownText()).toContain('Bryony Fields');
  expect(shownText()).toContain('Box ticked');
  expect(button('Prepare this document')).toBeDefined();
  expect(await axeFindings()).toEqual([]);
});

it('says that names are never sent, and sends none', async () => {
  const under = await people(twoGovernors);
  expect(shownText()).toContain('Names stay in the document and are never sent.');
  await act(async () => under.pane.askForCollection());
  const parcel = under.pane.parcel(under.pane.store.get());
  expect(parcel.kind === 'ready' && parcel.summary.involved?.[governor]).toBe(1);
  expect(JSON.stringify(parcel)).not.toContain('Bryony');
});
