import { type MouseEvent, type RefObject, useEffect, useRef } from 'react';
import type { Finding } from '../../../assessment/check/finding';
import { usePane } from '../../state/pane-context';

/**
 * Moves the keyboard on where the finding whose button had it is put right and gone: to the finding that now
 * stands in its place, or to the heading where none is left.
 *
 * @param list what holds all findings, each in a list item
 * @returns what the list does on a click, which a key is too
 */
export function useFocusAfterFix(
  list: RefObject<HTMLElement | null>,
  findings: readonly Finding[],
): (event: MouseEvent) => void {
  const pane = usePane();
  const pressed = useRef<number | null>(null);
  useEffect(() => {
    if (pressed.current === null || document.activeElement !== document.body) return;
    const items = list.current?.querySelectorAll('li') ?? [];
    const button = items[Math.min(pressed.current, items.length - 1)]?.querySelector('button');
    pressed.current = null;
    if (button) button.focus();
    else pane.show({ kind: 'check' });
  }, [findings, list, pane]);
  return ({ target }) => {
    const items = [...(list.current?.querySelectorAll('li') ?? [])];
    const at = items.findIndex((item) => target instanceof Node && item.contains(target));
    pressed.current = at === -1 ? null : at;
  };
}
