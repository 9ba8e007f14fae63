import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane, usePaneState } from '../../state/pane-context';
import { Actions } from '../../../ui/parts/actions';
import { Section } from '../../../ui/parts/section';
import { KeyForm } from './key-form';

/** Whether this pane has the school's key, and giving it one. */
export function Connection() {
  const pane = usePane();
  const connected = usePaneState((state) => state.schoolKey !== null);
  // The pressed button goes away: the keyboard goes to the element in its place.
  const [hasChanged, setHasChanged] = useState(false);
  const remembered = usePaneState((state) => state.keyRemembered);
  return (
    <Section heading="Connection">
      {connected ? (
        <Actions>
          <span>
            {remembered
              ? 'Connected for your school.'
              : 'Connected until you close the pane: this browser does not let it remember the link.'}
          </span>
          <Button
            size="small"
            autoFocus={hasChanged}
            onClick={() => {
              setHasChanged(true);
              pane.disconnect();
            }}
          >
            Use another link
          </Button>
        </Actions>
      ) : (
        <KeyForm autoFocus={hasChanged} onConnected={() => setHasChanged(true)} />
      )}
    </Section>
  );
}
