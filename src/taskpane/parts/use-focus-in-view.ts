import { type RefObject, useEffect } from 'react';

/** How long what the keyboard has moved to is kept in view, in milliseconds: hints and states come meanwhile. */
const settling = 1000;

/**
 * Keeps what the keyboard has just moved to in view while what stands above it grows, as when a text that was
 * left is judged. Later than that the person may have scrolled on.
 */
export function useFocusInView(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { current } = place;
    if (current === null) return;
    let movedAt = -settling;
    const onFocus = () => (movedAt = performance.now());
    const observer = new ResizeObserver(() => {
      if (performance.now() - movedAt > settling) return;
      if (current.contains(document.activeElement))
        document.activeElement?.scrollIntoView({ block: 'nearest' });
    });
    observer.observe(current);
    current.addEventListener('focusin', onFocus);
    return () => {
      observer.disconnect();
      current.removeEventListener('focusin', onFocus);
    };
  }, [place]);
}
