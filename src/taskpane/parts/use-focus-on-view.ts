import { type RefObject, useEffect } from 'react';
import { usePaneState } from '../state/pane-context';
import { initialState } from '../state/pane-state';

/**
 * Moves the keyboard to an element whenever a view is shown, if it is the one that is wanted. Not when the pane
 * opens: the person is still in the document then.
 */
export function useFocusOnView(target: RefObject<HTMLElement | null>, wanted: boolean): void {
  const view = usePaneState((state) => state.view);
  useEffect(() => {
    if (wanted && view !== initialState.view) target.current?.focus();
  }, [target, view, wanted]);
}
