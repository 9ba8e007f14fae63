/** @jest-environment jsdom */
import { act } from 'react';
import { draftSign } from '../../src/assessment/statement-wording';
import { summaryPage } from '../../src/assessment/summary-page';
import { words } from '../../src/assessment/words';
import { hertfordshire2019 } from '../../src/framework/frameworks';
import { keyOf } from '../../src/framework/tags';
import type { View } from '../../src/taskpane/state/view';
import { anAssessment, type Overrides, rated } from '../assessment/support/build-assessment';
import { anOpenPane } from './support/a-pane';
import { press, renderPane, settled } from './support/render-pane';

const aspects = hertfordshire2019.outcomes.flatMap((outcome) => outcome.aspects);
const drafts = aspects.flatMap(({ statements }) => Object.values(statements).filter(({ draft }) => draft));
/** A draft is known by how it begins, because some places show no more. */
const beginning = (text: string) => words(text).split(' ').slice(0, 8).join(' ');
const draftBeginnings = [...new Set(drafts.map(({ text }) => beginning(text)))].filter(
  (begins) =>
    !aspects.some(({ statements }) =>
      Object.values(statements).some((each) => !each.draft && words(each.text).includes(begins)),
    ),
);

/** The places that show words of a draft and have no sign in the same line, card or row. */
function withoutSign(): string[] {
  const main = document.querySelector('main') as HTMLElement;
  return [...main.querySelectorAll<HTMLElement>('li, label, p, dd, td, summary, textarea')]
    .filter((place) => {
      const said = words(place instanceof HTMLTextAreaElement ? place.value : (place.textContent ?? ''));
      return draftBeginnings.some((begins) => said.includes(begins));
    })
    .filter((place) => {
      const around = place.closest('details') ?? place;
      return !(place.matches('textarea, dd') ? around : place).textContent?.includes(draftSign);
    })
    .map((place) => place.outerHTML.slice(0, 200));
}

function shownDrafts(): number {
  const said = words(document.querySelector('main')?.textContent ?? '');
  return draftBeginnings.filter((begins) => said.includes(begins)).length;
}

const target = aspects[0]?.statements['exemplary' as never] as unknown as { readonly text: string };
const columns = hertfordshire2019.plan.columns.map(({ key }) => key);
const row = Object.fromEntries(columns.map((key) => [key, key === 'target' ? target.text : '']));
const plan: Overrides = {
  plan: [row, { ...row, who: 'SENCO' }],
  fields: Object.fromEntries(
    columns.map((key) => [keyOf({ kind: 'plan', row: 1, column: key }), row[key] ?? '']),
  ),
};

const all = (level: string): Overrides => ({
  ...plan,
  aspects: Object.fromEntries(aspects.map(({ id }) => [id, rated(level)])),
});

const views: readonly View[] = [
  { kind: 'home' },
  { kind: 'outcome', number: 1 },
  { kind: 'aspect', id: aspects[0]?.id as never, at: 'heading' },
  { kind: 'plan', at: 1 },
  { kind: 'check' },
  { kind: 'lastTime' },
  { kind: 'send' },
  { kind: 'governors' },
];

describe.each(['emerging', 'expected', 'exemplary'])('with every aspect %s', (level) => {
  it.each(views)('draft wording has its sign in $kind', async (view) => {
    const under = await anOpenPane(all(level));
    await renderPane(under);
    await act(async () => under.pane.show(view));
    await settled();
    if (view.kind === 'aspect') {
      expect(shownDrafts()).toBeGreaterThan(0);
      expect(withoutSign()).toEqual([]);
      await press('Show all statements');
    }
    if (view.kind === 'plan') expect(shownDrafts()).toBeGreaterThan(0);
    expect(withoutSign()).toEqual([]);
  });

  it('draft wording has its sign on the governors’ page', () => {
    const lines = summaryPage(anAssessment(all(level)), '18 June 2027').parts.flatMap((part) => part.lines);
    const withDraft = lines.filter((line) => draftBeginnings.some((begins) => words(line).includes(begins)));
    expect(withDraft.filter((line) => !line.toLowerCase().includes('draft wording'))).toEqual([]);
    if (level === 'expected') expect(withDraft.length).toBeGreaterThan(0);
  });
});

it('a target that is taken from a draft says so in the document', async () => {
  const under = await anOpenPane({ ...all('expected'), plan: [], fields: { ...emptyRow } });
  await renderPane(under);
  await act(async () => under.pane.show({ kind: 'plan', at: 'heading' }));
  await settled();
  await press('Add to action plan: 1a');
  // The row is written once the document has answered.
  for (let tries = 0; tries < 100 && under.document.assessment.plan.length === 0; tries += 1) await settled();
  expect(under.document.assessment.plan[0]?.['target']).toBe(`${target.text} (1a, draft wording)`);
});

const emptyRow = Object.fromEntries(columns.map((key) => [keyOf({ kind: 'plan', row: 1, column: key }), '']));
