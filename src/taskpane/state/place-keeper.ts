import { keepPlace, readPlace } from '../storage/pane-place';
import type { StateContext } from './action-context';
import type { Pane } from './pane';

/**
 * Brings the pane back to where the person was, if it has had to start anew: a colleague's pane that keeps
 * something in the document's settings has that effect on everybody's (office-js#4354, #6958).
 */
export function placeKeeper({
  store,
  items,
  address,
  now,
}: StateContext): Pick<Pane, 'rememberScroll' | 'scrolledBefore'> {
  const time = () => Date.parse(now());
  const before = readPlace(items, address, time());
  if (before !== null) store.set({ view: before.view, openedAt: before.view });
  let scrolled = before?.scrolled ?? 0;
  let { view, drafts } = store.get();
  store.subscribe(() => {
    const state = store.get();
    if (state.view === view && state.drafts === drafts) return;
    if (state.view !== view) scrolled = 0;
    ({ view, drafts } = state);
    keepPlace(items, address, { view, scrolled }, time());
  });
  return {
    rememberScroll: (pixels) => {
      scrolled = pixels;
      keepPlace(items, address, { view, scrolled }, time());
    },
    scrolledBefore: before?.scrolled ?? null,
  };
}
