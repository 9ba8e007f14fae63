import { type RefObject, useEffect } from 'react';

/** Where the cursor is to go in a text; a new object each time it is. */
export interface Cursor {
  /** A count of UTF-16 code units. */
  readonly at: number;
}

/** Moves the keyboard into a text field, to a place in its text, whenever there is a new one. */
export function useCursor(target: RefObject<HTMLElement | null>, cursor: Cursor | null): void {
  useEffect(() => {
    if (cursor === null || !(target.current instanceof HTMLTextAreaElement)) return;
    target.current.focus();
    target.current.setSelectionRange(cursor.at, cursor.at);
  }, [target, cursor]);
}
