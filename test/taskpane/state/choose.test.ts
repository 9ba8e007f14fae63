import type { AspectId, LevelKey } from '../../../src/framework/framework';
import { open as openAnswer, rated } from '../../assessment/support/build-assessment';
import { anOpenPane, type PaneUnderTest } from '../support/a-pane';

const aspect = '1a' as AspectId;
const [emerging, expected, exemplary] = ['emerging', 'expected', 'exemplary'] as LevelKey[] as [
  LevelKey,
  LevelKey,
  LevelKey,
];
const choiceIn = ({ pane }: PaneUnderTest) => pane.store.get().choices[aspect];
const ratingIn = ({ document }: PaneUnderTest) => document.assessment.aspects[0]?.rating;
const shownIn = ({ pane }: PaneUnderTest) => {
  const { document } = pane.store.get();
  return document.kind === 'open' ? document.assessment.aspects[0]?.rating : undefined;
};

it('shows a choice before Word has answered, and writes it', async () => {
  const under = await anOpenPane({ aspects: { '1a': openAnswer } });
  const release = under.document.hold();
  const choosing = under.pane.choose(aspect, expected);
  expect(choiceIn(under)).toMatchObject({ value: expected, status: { kind: 'writing' } });
  release();
  await choosing;
  expect(ratingIn(under)).toBe(expected);
  expect(shownIn(under)).toBe(expected);
});

it('goes back, with Word’s reason, where Word refuses', async () => {
  const under = await anOpenPane({ aspects: { '1a': rated('emerging') } });
  under.document.refusesWith = { kind: 'refused', text: 'The document is protected.' };
  await under.pane.choose(aspect, exemplary);
  expect(shownIn(under)).toBe(emerging);
  expect(choiceIn(under)?.status).toEqual({ kind: 'notWritten', text: 'The document is protected.' });
  expect(under.pane.store.get().announcement.text).toContain('The document is protected.');
});

it('says what to do where the document is not prepared', async () => {
  const under = await anOpenPane({ aspects: { '1a': rated('emerging') } });
  under.document.refusesWith = { kind: 'notPrepared' };
  await under.pane.choose(aspect, exemplary);
  expect(choiceIn(under)?.status).toMatchObject({ text: expect.stringContaining('Prepare this document') });
});

it('writes only the last of several quick choices after the first', async () => {
  const under = await anOpenPane({ aspects: { '1a': openAnswer } });
  const release = under.document.hold();
  const choosing = under.pane.choose(aspect, emerging);
  await under.pane.choose(aspect, expected);
  await under.pane.choose(aspect, exemplary);
  release();
  await choosing;
  expect(under.document.writings).toEqual(['1a emerging', '1a exemplary']);
  expect(ratingIn(under)).toBe(exemplary);
});

it('is undone in one step, back to no best fit where there was none', async () => {
  const under = await anOpenPane({ aspects: { '1a': openAnswer } });
  await under.pane.choose(aspect, expected);
  await under.pane.undoChoice(aspect);
  expect(ratingIn(under)).toBeNull();
});

it('cannot be undone into a conflict', async () => {
  const conflict = { state: 'conflict', rating: null, marked: [emerging, expected] } as const;
  const under = await anOpenPane({ aspects: { '1a': conflict } });
  await under.pane.choose(aspect, expected);
  expect(choiceIn(under)?.before).toBeNull();
  await under.pane.undoChoice(aspect);
  expect(ratingIn(under)).toBe(expected);
});

it('can no longer be undone when the document has been changed by hand since', async () => {
  const under = await anOpenPane({ aspects: { '1a': openAnswer } });
  await under.pane.choose(aspect, expected);
  await under.document.chooseBestFit(aspect, exemplary);
  await under.pane.open();
  expect(choiceIn(under)).toBeUndefined();
});
