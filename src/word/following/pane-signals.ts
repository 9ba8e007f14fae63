import type { FollowSignals } from './follow';
import { onControlChange } from '../newer-word';

/** The signals of the pane's own page and of the Word beside it. */
export function paneSignals(): FollowSignals {
  return {
    isVisible: () => document.visibilityState === 'visible',
    onVisibility: (listener) => listening(document, 'visibilitychange', listener),
    hasFocus: () => document.hasFocus(),
    onFocus: (listener) => listening(window, 'focus', listener),
    onSelection: (listener) => {
      const { document: host } = Office.context;
      const type = Office.EventType.DocumentSelectionChanged;
      // A Word that cannot tell goes without: the pane looks every few seconds anyway.
      host.addHandlerAsync(type, listener);
      return () => host.removeHandlerAsync(type, { handler: listener });
    },
    onEdit: (listener) => {
      const begun = onControlChange(listener);
      return () => void begun.then((end) => end?.());
    },
    now: () => performance.now(),
    after: (milliseconds, work) => {
      const timer = setTimeout(work, milliseconds);
      return () => clearTimeout(timer);
    },
  };
}

function listening(target: EventTarget, event: string, listener: () => void): () => void {
  target.addEventListener(event, listener);
  return () => target.removeEventListener(event, listener);
}
