import { Button, Spinner } from '@fluentui/react-components';
import { type ComponentType, useCallback, useEffect, useState } from 'react';
import { Actions } from './actions';
import { Note } from './note';

/** A view whose code comes after the pane itself. */
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

/** Shows a view whose code is loaded when it is first needed, unless that was done ahead. */
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
  if (!failed) return <Spinner label="One moment" />;
  return (
    <Note kind="warning">
      <p>This part of the pane could not be loaded. Check that you are online, then try again.</p>
      <Actions>
        <Button onClick={start}>Try again</Button>
      </Actions>
    </Note>
  );
}
