import { Button, Spinner } from '@fluentui/react-components';
import { type ComponentType, useCallback, useEffect, useState } from 'react';
import { Actions } from './actions';
import { Note } from './note';

/** A view whose code comes after the page itself. */
export interface LaterComponent<Props> {
  /** The view, once its code is there. */
  readonly ready: () => ComponentType<Props> | null;
  /** Loads its code; at once where it is there already. */
  readonly load: () => Promise<ComponentType<Props>>;
}

export function later<Props = object>(
  importView: () => Promise<ComponentType<Props>>,
): LaterComponent<Props> {
  let loaded: ComponentType<Props> | null = null;
  return {
    ready: () => loaded,
    load: async () => (loaded ??= await importView()),
  };
}

/** A view whose code came with the page. */
export function now(view: ComponentType): LaterComponent<object> {
  return { ready: () => view, load: async () => view };
}

interface ViewProps<Props> {
  readonly view: LaterComponent<Props>;
  readonly props: Props;
}

/** Shows a view whose code is loaded when it is first needed, unless that was done ahead. */
export function LaterView<Props extends object>({ view, props }: ViewProps<Props>) {
  const [View, setView] = useState<ComponentType<Props> | null>(view.ready);
  const [failed, setFailed] = useState(false);
  const start = useCallback(() => {
    setFailed(false);
    view.load().then(
      (loaded) => setView(() => loaded),
      () => setFailed(true),
    );
  }, [view]);
  useEffect(() => {
    if (view.ready() === null) start();
  }, [view, start]);
  if (View !== null) return <View {...props} />;
  if (!failed) return <Spinner size="small" label="One moment" />;
  return (
    <Note kind="warning">
      <p>This part could not be loaded. Check that you are online, then try again.</p>
      <Actions>
        <Button onClick={start}>Try again</Button>
      </Actions>
    </Note>
  );
}
