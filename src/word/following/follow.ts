import type { AspectId } from '../../framework/framework';
import type { DocumentChange } from '../document-port';
import type { End } from '../newer-word';

/** The signals that the document may have changed, and the time: from a browser and Word, or from a test. */
export interface FollowSignals {
  /** Whether the pane can be seen. */
  isVisible(): boolean;
  onVisibility(listener: () => void): End;
  /** The person has turned to the pane. */
  onFocus(listener: () => void): End;
  /** Something else is selected in the document, by this person or another. */
  onSelection(listener: () => void): End;
  /** Somebody has edited the document; newer Words alone say so. */
  onEdit(listener: () => void): End;
  /** Does something once, after so many milliseconds. */
  after(milliseconds: number, work: () => void): End;
}

/** The part of a document that following needs. */
interface FollowedDocument {
  reread(onFocus: boolean): Promise<DocumentChange | null>;
  /** The aspect that the person has moved to; null for none or the same as before. */
  selected(): Promise<AspectId | null>;
}

/** How long the document rests between two looks at it while the pane is visible. Milliseconds. */
export const lookEvery = 5000;
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
  let hasFocus = false;
  let nextLook: End = () => undefined;
  let editRest: End | null = null;
  let selectionRest: End = () => undefined;
  const isOn = () => !ended && signals.isVisible();

  const reread = oneWaiting(async () => {
    if (!isOn()) return;
    nextLook();
    const onFocus = hasFocus;
    hasFocus = false;
    try {
      const change = await document.reread(onFocus);
      if (!ended && change !== null) listener(change);
    } finally {
      if (isOn()) nextLook = signals.after(lookEvery, reread);
    }
  });
  const readSelection = oneWaiting(async () => {
    if (!isOn()) return;
    const aspect = await document.selected();
    if (!ended && aspect !== null) listener({ kind: 'selected', aspect });
  });

  const ends = [
    signals.onVisibility(() => (signals.isVisible() ? reread() : nextLook())),
    signals.onFocus(() => {
      hasFocus = true;
      reread();
    }),
    signals.onSelection(() => {
      selectionRest();
      selectionRest = signals.after(afterSelection, () => {
        readSelection();
        reread();
      });
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
    try {
      await work();
    } finally {
      isRunning = false;
      if (isWaiting) void run();
    }
  };
  return () => {
    isWaiting = isRunning;
    if (!isRunning) void run();
  };
}
