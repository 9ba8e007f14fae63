import { type RefObject, useEffect } from 'react';

/** The key with which Word, too, goes from one of its parts to the next. */
const paneKey = 'F6';

/**
 * Lets F6 go from the pane to the tools for the document, and back to where the keyboard was in the pane.
 *
 * @param pane the pane's frame, which begins anew with each document
 * @param onLeave called when the keyboard leaves the pane
 */
export function usePaneKey(
  pane: RefObject<HTMLIFrameElement | null>,
  tools: RefObject<HTMLElement | null>,
  onLeave: () => void,
): (frame: HTMLIFrameElement) => void {
  const swap = (event: KeyboardEvent) => {
    if (event.key !== paneKey) return;
    // The browser itself would go to its address bar.
    event.preventDefault();
    if (document.activeElement === pane.current) {
      onLeave();
      tools.current?.focus();
    } else pane.current?.contentWindow?.focus();
  };
  useEffect(() => {
    window.addEventListener('keydown', swap);
    return () => window.removeEventListener('keydown', swap);
  });
  return (frame) => frame.contentWindow?.addEventListener('keydown', swap);
}
