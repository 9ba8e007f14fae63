import type { LightAnswer } from '../../../src/document/light/light-read';
import type { AspectId, LevelKey } from '../../../src/framework/framework';
import { assessmentOf } from '../../../src/taskpane/state/pane-state';
import type { Field } from '../../../src/taskpane/state/drafts/field';
import { withText } from '../../../src/taskpane/state/drafts/field';
import { anOpenPane } from '../support/a-pane';

const aspect = '1a' as AspectId;
const evidence: Field = { kind: 'evidence', aspect };
const emerging = 'emerging' as LevelKey;
const exemplary = 'exemplary' as LevelKey;

/** A light read that says this of 1a. */
function says(rating: LevelKey, text: string) {
  const answer: LightAnswer = {
    state: 'answered',
    rating,
    marked: [rating],
    evidence: { text, present: text !== '' },
  };
  return { kind: 'changed', answers: new Map([[aspect, answer]]) } as const;
}

/** An open pane that follows its document. */
async function following(isTyping = () => false) {
  const under = await anOpenPane({
    aspects: { '1a': { rating: emerging, marked: [emerging], evidence: { text: 'Walks.', present: true } } },
  });
  const end = under.pane.follow(isTyping);
  const answer = () => assessmentOf(under.pane.store.get())?.aspects.find(({ id }) => id === aspect);
  return { ...under, answer, end };
}

it('shows what changes in the document', async () => {
  const { document, answer } = await following();
  document.tell(says(exemplary, 'Walks in May.'));
  expect(answer()).toMatchObject({ rating: 'exemplary', evidence: { text: 'Walks in May.' } });
});

it('leaves the state alone where nothing is new', async () => {
  const { document, pane } = await following();
  const before = pane.store.get();
  document.tell(says(emerging, 'Walks.'));
  expect(pane.store.get()).toBe(before);
});

it('never writes over what is being typed, and shows both where the document says something else', async () => {
  const { document, pane } = await following();
  pane.type(evidence, 'Walks. Mine.');
  document.tell(says(exemplary, 'Walks.'));
  expect(pane.store.get().drafts['evidence/1a']).toMatchObject({
    text: 'Walks. Mine.',
    status: { kind: 'typing' },
  });
  document.tell(says(exemplary, 'Theirs.'));
  expect(pane.store.get().drafts['evidence/1a']).toMatchObject({
    text: 'Walks. Mine.',
    status: { kind: 'changed', now: 'Theirs.' },
  });
});

it('keeps a choice that is under way, and drops one that the document has gone on from', async () => {
  const { document, pane } = await following();
  const release = document.hold();
  const chosen = pane.choose(aspect, exemplary);
  document.tell(says(emerging, 'Theirs.'));
  expect(pane.store.get().choices[aspect]).toMatchObject({ value: 'exemplary' });
  release();
  await chosen;
  expect(pane.store.get().choices[aspect]?.status.kind).toBe('written');
  document.tell(says(emerging, 'Theirs.'));
  expect(pane.store.get().choices[aspect]).toBeUndefined();
});

it('takes a full read, and says why where there is none to be had', async () => {
  const { document, pane } = await following();
  document.assessment = withText(document.assessment, { kind: 'name' }, 'Oak Lane');
  document.tell({ kind: 'read', read: await document.read() });
  expect(assessmentOf(pane.store.get())?.school.name).toBe('Oak Lane');
  document.tell({ kind: 'read', read: { kind: 'failed', text: 'Word is busy.' } });
  expect(pane.store.get()).toMatchObject({ document: { kind: 'open' }, rereadProblem: 'Word is busy.' });
});

it('brings up the aspect that is clicked in the document, and leaves the keyboard there', async () => {
  const { document, pane } = await following();
  document.tell({ kind: 'selected', aspect });
  expect(pane.store.get().view).toEqual({ kind: 'aspect', id: '1a', at: 'nowhere' });
});

it('stays where it is while it is pinned, while somebody types in it and while it sends', async () => {
  let typing = false;
  const { document, pane } = await following(() => typing);
  pane.pin(true);
  document.tell({ kind: 'selected', aspect });
  expect(pane.store.get().view.kind).toBe('home');
  pane.pin(false);
  typing = true;
  document.tell({ kind: 'selected', aspect });
  expect(pane.store.get().view.kind).toBe('home');
  typing = false;
  pane.show({ kind: 'send' });
  document.tell({ kind: 'selected', aspect });
  expect(pane.store.get().view.kind).toBe('send');
});

it('ends', async () => {
  const { document, answer, end } = await following();
  end();
  document.tell(says(exemplary, 'Walks in May.'));
  expect(answer()).toMatchObject({ rating: 'emerging' });
});
