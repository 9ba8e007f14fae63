import { Button, Spinner } from '@fluentui/react-components';
import { type ComponentType, useCallback, useEffect, useState } from 'react';
import { Actions } from './actions';
import { Note } from './note';

interface Props {
  /** Loads the view's code, which the pane does without until somebody asks for it. */
  readonly load: () => Promise<ComponentType>;
}

/** A view whose code is loaded when it is first shown. */
export function LaterView({ load }: Props) {
  const [View, setView] = useState<ComponentType | null>(null);
  const [failed, setFailed] = useState(false);
  const start = useCallback(() => {
    setFailed(false);
    load().then(
      (loaded) => setView(() => loaded),
      () => setFailed(true),
    );
  }, [load]);
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
