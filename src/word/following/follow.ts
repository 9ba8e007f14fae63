import type { AspectId } from '../../framework/framework';
import type { DocumentChange } from '../document-port';
import type { End } from '../newer-word';

/** The signals that the document may have changed, and the time: from a browser and Word, or from a test. */
export interface FollowSignals {
  /** Whether the pane can be seen. */
  isVisible(): boolean;
  onVisibility(listener: () => void): End;
  /** Whether the keyboard is in the pane. */
  hasFocus(): boolean;
  /** The person has turned to the pane. */
  onFocus(listener: () => void): End;
  /** Something else is selected in the document, by this person or another. */
  onSelection(listener: () => void): End;
  /** Somebody has edited the document; newer Words alone say so. */
  onEdit(listener: () => void): End;
  /** The time in milliseconds. */
  now(): number;
  /** Does something once, after so many milliseconds. */
  after(milliseconds: number, work: () => void): End;
}

/**
 * Where the person is: has just turned to the pane, works in it, has just moved to another place in the
 * document, or is somewhere in the document or away, perhaps writing a comment.
 */
export type PersonAt = 'turned' | 'pane' | 'moved' | 'document';

/** Where the selection stands, as one that followed it before sees it. */
export interface Selected {
  /** The aspect that the person has moved to; null for none or the same as before. */
  readonly aspect: AspectId | null;
  /** Whether the person's own selection stands elsewhere than before, in whatever part of the document. */
  readonly moved: boolean;
}

/** The part of a document that following needs. */
interface FollowedDocument {
  reread(person: PersonAt): Promise<DocumentChange | null>;
  selected(): Promise<Selected>;
}

/** How long the document rests at least between two looks at it while the pane is visible. Milliseconds. */
export const lookEvery = 5000;
/** After a look that took long, the document rests so many times as long as the look took. */
const restPerLook = 20;
/** However slow Word is, the document is looked at after so long. Milliseconds. */
const lookAtLeastEvery = 60_000;
/** How long edits are gathered before the document is read again. Milliseconds. */
const afterEdit = 400;
/** How long the selection rests before it counts: it moves with every letter that is typed. Milliseconds. */
const afterSelection = 400;

/**
 * Follows the document while the pane is visible: on what signals tell, and every few seconds. Readings never
 * pile up: one runs, and one at most waits.
 *
 * @returns what ends it
 */
export function follow(
  document: FollowedDocument,
  signals: FollowSignals,
  listener: (change: DocumentChange) => void,
): End {
  let ended = false;
  let hasTurned = false;
  let hasMoved = false;
  let nextLook: End = () => undefined;
  let editRest: End | null = null;
  let selectionRest: End = () => undefined;
  const isOn = () => !ended && signals.isVisible();

  const reread = oneWaiting(async () => {
    if (!isOn()) return;
    nextLook();
    const inDocument: PersonAt = hasMoved ? 'moved' : 'document';
    const person = hasTurned ? 'turned' : signals.hasFocus() ? 'pane' : inDocument;
    hasTurned = false;
    hasMoved = false;
    const begun = signals.now();
    try {
      const change = await document.reread(person);
      if (!ended && change !== null) listener(change);
    } finally {
      // Where Word is slow, looking all the time would make it slower for whoever types.
      const rest = Math.max(lookEvery, restPerLook * (signals.now() - begun));
      if (isOn()) nextLook = signals.after(Math.min(rest, lookAtLeastEvery), reread);
    }
  });
  const readSelection = oneWaiting(async () => {
    if (!isOn()) return;
    const { aspect, moved } = await document.selected();
    hasMoved ||= moved;
    if (!ended && aspect !== null) listener({ kind: 'selected', aspect });
    reread();
  });

  const ends = [
    signals.onVisibility(() => (signals.isVisible() ? reread() : nextLook())),
    signals.onFocus(() => {
      hasTurned = true;
      reread();
    }),
    signals.onSelection(() => {
      selectionRest();
      selectionRest = signals.after(afterSelection, readSelection);
    }),
    signals.onEdit(() => {
      editRest ??= signals.after(afterEdit, () => {
        editRest = null;
        reread();
      });
    }),
  ];
  if (isOn()) nextLook = signals.after(lookEvery, reread);
  return () => {
    ended = true;
    for (const end of [...ends, nextLook, selectionRest, editRest ?? nextLook]) end();
  };
}

/** Work that runs once at a time; asked for meanwhile, however often, it runs once more afterwards. */
function oneWaiting(work: () => Promise<void>): () => void {
  let isRunning = false;
  let isWaiting = false;
  const run = async (): Promise<void> => {
    isRunning = true;
    isWaiting = false;
    // What failed is done anew at the next occasion, which the pane's own looks make sure of.
    await work().catch(() => undefined);
    isRunning = false;
    if (isWaiting) void run();
  };
  return () => {
    isWaiting = isRunning;
    if (!isRunning) void run();
  };
}
