import { type ComponentType, useCallback, useEffect, useState } from 'react';
import type { Refusal } from '../answer';
import { Refused } from './refused';
import { Waiting } from './waiting';

/** A view whose code comes after the page itself. */
export interface LaterComponent {
  /** The view, once its code is there. */
  readonly ready: () => ComponentType | null;
  /** Loads its code; at once where it is there already. */
  readonly load: () => Promise<ComponentType>;
}

export function later(importView: () => Promise<ComponentType>): LaterComponent {
  let loaded: ComponentType | null = null;
  return {
    ready: () => loaded,
    load: async () => (loaded ??= await importView()),
  };
}

const notLoaded: Refusal = {
  kind: 'unreachable',
  text: 'This part of the page could not be loaded. Check that you are online, then try again.',
  instance: null,
};

/** Shows a view whose code is loaded when it is first needed. */
export function LaterView({ view }: { readonly view: LaterComponent }) {
  const [View, setView] = useState<ComponentType | null>(view.ready);
  const [failed, setFailed] = useState(false);
  const start = useCallback(() => {
    setFailed(false);
    view.load().then(
      (loaded) => setView(() => loaded),
      () => setFailed(true),
    );
  }, [view]);
  useEffect(start, [start]);
  if (View !== null) return <View />;
  return failed ? <Refused refusal={notLoaded} onTryAgain={start} /> : <Waiting what="the page" />;
}
