import { type RefObject, useEffect } from 'react';

/** Where the cursor is to go in a text, or what is to be selected; a new object each time. Counts UTF-16 code units. */
export interface Cursor {
  readonly at: number;
  /** The end of what is selected. */
  readonly to?: number;
}

/** Moves the keyboard into a text field, to a place in its text, whenever there is a new one. */
export function useCursor(target: RefObject<HTMLElement | null>, cursor: Cursor | null): void {
  useEffect(() => {
    if (cursor === null || !(target.current instanceof HTMLTextAreaElement)) return;
    target.current.focus();
    target.current.setSelectionRange(cursor.at, cursor.to ?? cursor.at);
  }, [target, cursor]);
}
