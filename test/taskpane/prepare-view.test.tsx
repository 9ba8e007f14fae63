/** @jest-environment jsdom */
import { act } from 'react';
import type { AddedRow } from '../../src/assessment/assessment';
import type { RowKey } from '../../src/document/preparation/plan';
import type { AspectId } from '../../src/framework/framework';
import { anOpenPane, type PaneUnderTest } from './support/a-pane';
import { aPlan, type PreparationInMemory, unsureRow } from './support/preparation-in-memory';
import {
  axeFindings,
  button,
  buttonNames,
  heading,
  press,
  renderPane,
  settled,
  shownText,
} from './support/render-pane';

async function shown(
  set: (preparation: PreparationInMemory) => void = () => undefined,
): Promise<PaneUnderTest> {
  const under = await anOpenPane();
  set(under.preparation);
  under.document.prepared = false;
  await under.pane.open();
  await renderPane(under);
  await press('Prepare this document');
  return under;
}

function radio(label: string): HTMLInputElement {
  const found = [...document.querySelectorAll('label')].find(({ textContent }) =>
    textContent?.startsWith(label),
  );
  const input = document.getElementById(found?.htmlFor ?? '');
  if (input instanceof HTMLInputElement) return input;
  throw new Error(`There is no choice “${label}”.`);
}

/** Lets an action run to its end, however many steps it has. */
async function finished(): Promise<void> {
  await act(async () => new Promise((resolve) => setTimeout(resolve, 100)));
  await settled();
}

const addedRow: AddedRow = { outcome: 1, label: 'p', text: 'Our forest school', marked: [] };

test('says what was found and what it would do, before anything is touched', async () => {
  const { preparation } = await shown(
    (set) => void (set.planned = { kind: 'planned', plan: aPlan({ addedRows: [addedRow] }) }),
  );
  expect(heading()).toBe('Prepare this document');
  expect(shownText()).toContain('Nothing has been changed yet.');
  expect(shownText()).toContain('Outcome 1: 14 aspectsNot found: 1f');
  expect(shownText()).toContain('Our forest school');
  expect(shownText()).toContain(
    '133 fields are added: the school’s name, 99 statements, 33 places for evidence.',
  );
  expect(preparation.prepared).toBe(0);
  expect(await axeFindings()).toEqual([]);
});

test('prepares on confirmation, shows how far it is, and reads the document again', async () => {
  const under = await shown();
  under.document.prepared = true;
  await act(async () => button('Prepare the document').click());
  expect(shownText()).toContain('Adding fields: 20 of 133');
  await finished();
  expect(shownText()).toContain('133 fields were added.');
  expect(under.pane.store.get().document).toMatchObject({ kind: 'open', prepared: true });
  await press('Start');
  expect(buttonNames()).not.toContain('Prepare this document');
  expect(buttonNames()).toContain('Fields in this document');
});

test('a row that may be several aspects is decided by the person', async () => {
  const { preparation } = await shown(
    (set) => void (set.planned = { kind: 'planned', plan: aPlan({ unsure: [unsureRow] }) }),
  );
  expect(shownText()).toContain('The wording is like 2b and like 2c.');
  expect(radio('Leave it alone for now').checked).toBe(true);
  await act(async () => radio('It is 2c').click());
  await press('Prepare the document');
  await finished();
  expect(preparation.decided).toEqual([[unsureRow.key, '2c']]);
  expect(await axeFindings()).toEqual([]);
});

test('of two rows that are the same aspect the person says which one it is, and needs no other field for it', async () => {
  const readings = ['2b'] as AspectId[];
  const copies = [1, 2].map((at) => ({ ...unsureRow, key: `row ${at}` as RowKey, readings }));
  const { preparation } = await shown(
    (set) => void (set.planned = { kind: 'planned', plan: aPlan({ controls: [], unsure: copies }) }),
  );
  expect(shownText()).toContain('2 rows to decide');
  expect(buttonNames()).not.toContain('Prepare the document');
  const labels = [...document.querySelectorAll('label')].map(({ textContent }) => textContent ?? '');
  expect(labels.slice(0, 3)).toEqual([
    expect.stringMatching(/^It is 2b: /),
    'It is our school’s own row',
    'Leave it alone for now',
  ]);
  await act(async () => radio('It is our school').click());
  await press('Prepare the document');
  await finished();
  expect(preparation.decided).toEqual([['row 1', null]]);
});

test('where Word stops on the way, says why, and keeps what was decided for the next try', async () => {
  const under = await shown((set) => {
    set.planned = { kind: 'planned', plan: aPlan({ unsure: [unsureRow] }) };
    set.comesTo = {
      kind: 'refused',
      text: 'The document is protected. Stop the protection, then try again.',
    };
  });
  await act(async () => radio('It is our school').click());
  await press('Prepare the document');
  await finished();
  expect(shownText()).toContain('The document is protected.');
  expect(radio('It is our school').checked).toBe(true);
  under.preparation.comesTo = { kind: 'prepared', added: 5, untaggable: [] };
  await press('Prepare the document');
  await finished();
  expect(shownText()).toContain('5 fields were added.');
});

test('names what stays without a field', async () => {
  await shown((set) => {
    const text = 'The evidence of 1c holds a table.';
    const place = { kind: 'evidence', aspect: '1c' as AspectId } as const;
    set.planned = { kind: 'planned', plan: aPlan({ untaggable: [{ place, why: 'table', text }] }) };
  });
  expect(shownText()).toContain('Left as it is (1)');
  expect(shownText()).toContain('The evidence of 1c holds a table.');
});

test('a document with all its fields offers to take them out, and back again', async () => {
  await shown(
    (set) => void (set.planned = { kind: 'planned', plan: aPlan({ controls: [], existing: 133 }) }),
  );
  expect(shownText()).toContain('Every place that can have a field has one.');
  expect(buttonNames()).not.toContain('Prepare the document');
  await press('Take the fields out');
  expect(shownText()).toContain('133 fields were taken out. Every word is still there.');
  expect(buttonNames()).toContain('Prepare again');
});

test('says why a document cannot be prepared, and tries again', async () => {
  const { preparation } = await shown(
    (set) => void (set.planned = { kind: 'notPossible', text: 'Word did not answer.' }),
  );
  expect(shownText()).toContain('Word did not answer.');
  preparation.planned = { kind: 'planned', plan: aPlan() };
  await press('Try again');
  expect(buttonNames()).toContain('Prepare the document');
});
