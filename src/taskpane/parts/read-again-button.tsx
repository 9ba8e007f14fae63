import { Button } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons';
import { usePane, usePaneState } from '../state/pane-context';

/** Reads the document once more. It stays focusable while it reads, so that the keyboard is not lost. */
export function ReadAgainButton() {
  const pane = usePane();
  const reading = usePaneState((state) => state.reading);
  return (
    <div>
      <Button icon={<ArrowSyncRegular />} disabledFocusable={reading} onClick={() => void pane.open()}>
        {reading ? 'Reading the document' : 'Read the document again'}
      </Button>
    </div>
  );
}
