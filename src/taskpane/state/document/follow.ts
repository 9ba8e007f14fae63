import type { Assessment } from '../../../assessment/assessment';
import { withLightAnswers } from '../../../document/light/with-light-answers';
import type { AspectId } from '../../../framework/framework';
import type { DocumentChange } from '../../../word/document-port';
import { draftsOver } from '../drafts/drafts-over';
import { withRead } from './open';
import type { PaneState } from '../pane-state';
import type { ActionContext } from '../action-context';
import type { View } from '../view';

export interface FollowActions {
  /**
   * Shows what people do in the document, from now on.
   *
   * @param isTyping whether the person is typing in the pane, which is then not taken to another view
   * @returns what ends it
   */
  follow(isTyping: () => boolean): () => void;
  /** Keeps the pane at the aspect that it shows, wherever the person clicks in the document; or lets it go. */
  pin(pinned: boolean): void;
}

/** The views that the person looks round in; the others are work that is not to be interrupted. */
const leaves: readonly View['kind'][] = ['home', 'outcome', 'aspect', 'check'];

export function followActions({ store, port, offerDrafts }: ActionContext): FollowActions {
  const take = (change: DocumentChange, isTyping: boolean): void => {
    if (change.kind === 'selected') {
      if (!isTyping) store.update((state) => withSelected(state, change.aspect));
      return;
    }
    store.update((state) => withChange(state, change));
    if (change.kind === 'read') offerDrafts();
  };
  return {
    follow: (isTyping) => port.follow((change) => take(change, isTyping())),
    pin: (pinned) => store.set({ pinned }),
  };
}

function withSelected(state: PaneState, aspect: AspectId): PaneState {
  const { document, followsCursor, pinned, view } = state;
  if (document.kind !== 'open' || !followsCursor || pinned || !leaves.includes(view.kind)) return state;
  if (view.kind === 'aspect' && view.id === aspect) return state;
  // The keyboard stays in the document, where the person is.
  return { ...state, view: { kind: 'aspect', id: aspect, at: 'nowhere' } };
}

function withChange(state: PaneState, change: Exclude<DocumentChange, { kind: 'selected' }>): PaneState {
  const before = openIn(state);
  if (change.kind === 'read') {
    const after = withRead(state, change.read);
    const now = openIn(after);
    if (before === null || now === null) return after;
    return { ...after, choices: choicesAfter(state.choices, before.assessment, now.assessment) };
  }
  if (before === null) return state;
  const assessment = withLightAnswers(before.assessment, change.answers);
  if (assessment === before.assessment) return state;
  return {
    ...state,
    document: { ...before, assessment },
    drafts: draftsOver(state.drafts, assessment),
    choices: choicesAfter(state.choices, before.assessment, assessment),
  };
}

function openIn({ document }: PaneState): Extract<PaneState['document'], { kind: 'open' }> | null {
  return document.kind === 'open' ? document : null;
}

/** The choices without those that the document has gone on from. */
function choicesAfter(
  choices: PaneState['choices'],
  before: Assessment,
  now: Assessment,
): PaneState['choices'] {
  const ratingIn = ({ aspects }: Assessment, id: string) => aspects.find((each) => each.id === id)?.rating;
  const kept = Object.entries(choices).filter(
    ([id, choice]) => choice?.status.kind === 'writing' || ratingIn(before, id) === ratingIn(now, id),
  );
  return Object.fromEntries(kept);
}
