/** @jest-environment jsdom */
import { act } from 'react';
import { hertfordshire2019 } from '../../src/framework/frameworks';
import { anAssessment, open, type Overrides, rated } from '../assessment/support/build-assessment';
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

const allOpen = Object.fromEntries(anAssessment().aspects.map(({ id }) => [id, open]));
const aspects = {
  ...allOpen,
  '1a': rated('expected'),
  '2c': { ...rated('emerging'), statements: { expected: 'Assistants and teachers plan together.' } },
  '3a': rated('emerging'),
} as NonNullable<Overrides['aspects']>;

/** Rows with fields, each with the texts of some columns. */
function rows(...texts: readonly Readonly<Record<string, string>>[]): Pick<Overrides, 'fields' | 'plan'> {
  const { columns } = hertfordshire2019.plan;
  const whole = texts.map((row) => Object.fromEntries(columns.map(({ key }) => [key, row[key] ?? ''])));
  const fields = whole.flatMap((row, at) =>
    Object.entries(row).map(([key, text]) => [`plan/${at + 1}/${key}`, text]),
  );
  return {
    fields: Object.fromEntries(fields),
    plan: whole.filter((row) => Object.values(row).some((text) => text !== '')),
  };
}

async function aPlan(overrides: Overrides, prepared = true): Promise<PaneUnderTest> {
  const under = aPane({ aspects, ...overrides });
  under.document.prepared = prepared;
  await under.pane.open();
  await renderPane(under);
  await act(async () => under.pane.show({ kind: 'plan', at: 'heading' }));
  await settled();
  return under;
}

const targets = ({ document }: PaneUnderTest) => document.assessment.plan.map(({ target }) => target);

it('lists the next steps, those from the lowest level first', async () => {
  await aPlan(rows({}));
  const text = shownText();
  expect(text).toContain('From Emerging to Expected (2)');
  expect(text.indexOf('From Emerging to Expected')).toBeLessThan(
    text.indexOf('From Expected to Exemplary (1)'),
  );
});

it('puts the next statement, in the document’s wording, into the first empty row', async () => {
  const under = await aPlan(rows({ target: 'A target of our own' }, {}));
  await press('Add to action plan: 2c');
  expect(targets(under)).toEqual(['A target of our own', 'Assistants and teachers plan together. (2c)']);
  expect(buttonNames()).toContain('In the plan: 2c');
  expect(document.activeElement).not.toBe(document.body);
});

it('adds a row where the plan is full', async () => {
  const under = await aPlan(rows({ target: 'A target of our own' }));
  await press('Add to action plan: 2c');
  expect(under.document.writings[0]).toBe('row 2');
  expect(targets(under)).toEqual(['A target of our own', 'Assistants and teachers plan together. (2c)']);
});

it('never puts two steps into one row', async () => {
  const under = await aPlan(rows({}, {}));
  await act(async () => {
    button('Add to action plan: 2c').click();
    button('Add to action plan: 3a').click();
  });
  await settled();
  expect(targets(under)).toHaveLength(2);
});

it('says why where Word refuses, and leaves the step to be added', async () => {
  const under = await aPlan(rows({}));
  under.document.refusesWith = { kind: 'refused', text: 'The document is protected.' };
  await press('Add to action plan: 2c');
  expect(shownText()).toContain('The document is protected.');
  expect(buttonNames()).toContain('Add to action plan: 2c');
});

it('writes who, what with and when into the row, and shows what is typed in the document', async () => {
  const under = await aPlan(rows({ target: 'Plan together' }));
  await typeInto('Plan row 1: Person/s responsible', 'SENCO');
  await act(async () => under.pane.writeAll());
  expect(under.document.assessment.plan).toMatchObject([{ target: 'Plan together', responsible: 'SENCO' }]);
  under.document.typeByHand({ kind: 'plan', row: 1, column: 'resources' }, 'Two staff meetings');
  await act(async () => under.pane.open());
  expect(textField('Plan row 1: Resources required').value).toBe('Two staff meetings');
});

it('shows what is overdue', async () => {
  await aPlan(rows({ target: 'Plan together', actions: 'First meeting by 4 June 2027' }));
  expect(shownText()).toContain('Overdue: Plan together');
});

describe('of a framework whose plan has other words and no date of completion', () => {
  const [target, actions] = hertfordshire2019.plan.columns.map((column) => ({
    ...column,
    label: `Our ${column.key}`,
  }));
  const plan = { title: 'Our plan', columns: [target, actions].flatMap((column) => column ?? []) };
  const framework = { ...hertfordshire2019, plan };

  it('calls its fields by those words', async () => {
    await aPlan({ framework, ...rows({ target: 'Plan together' }) });
    expect(textField('Plan row 1: Our target').value).toBe('Plan together');
  });

  it('calls nothing overdue, since nobody could say that it is done', async () => {
    await aPlan({ framework, ...rows({ target: 'Plan together', actions: 'First meeting by 4 June 2027' }) });
    expect(shownText()).toContain('Plan together');
    expect(shownText()).not.toContain('Overdue');
  });
});

it('is on Home while something in it is overdue, and no longer', async () => {
  const under = await aPlan(rows({ target: 'Plan together', actions: 'First meeting by 4 June 2027' }));
  await press('Home');
  expect(shownText()).toContain('Overdue in your action plan: 1 row.');
  await press('Go to the action plan');
  await typeInto('Plan row 1: Date completed', '10 June 2027');
  await act(async () => under.pane.writeAll());
  await press('Home');
  expect(shownText()).not.toContain('Overdue');
});

it('shows rows without fields in a document that is not prepared, and adds nothing', async () => {
  const under = await aPlan({ plan: [{ target: 'Plan together', actions: 'First meeting' }] }, false);
  expect(shownText()).toContain('Plan together');
  expect(shownText()).toContain('First meeting');
  expect(buttonNames().filter((name) => name.startsWith('Add'))).toEqual([]);
  await press('Go to the plan in the document');
  expect(under.document.places).toEqual([{ kind: 'plan' }]);
  expect(await axeFindings()).toEqual([]);
});

it('is where the check leads for a next step', async () => {
  const under = await aPlan({ ...rows({}), aspects: { '2c': rated('emerging') } });
  await act(async () => under.pane.show({ kind: 'check' }));
  await settled();
  const name = buttonNames().find((each) =>
    each.startsWith('Take me there: 2c is Emerging without a next step'),
  );
  await press(name ?? '');
  expect(document.querySelector('h1')?.textContent).toBe('Action Plan');
});
