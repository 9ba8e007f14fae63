import { Button } from '@fluentui/react-components';
import { usePane, usePaneState } from '../../state/pane-context';
import { Actions } from '../../../ui/parts/actions';
import { Note } from '../../../ui/parts/note';

/** Reminds of a summary that was asked for and has no receipt yet. */
export function WaitingSummary() {
  const pane = usePane();
  const isWaiting = usePaneState((state) => state.waiting !== null);
  if (!isWaiting) return null;
  return (
    <Note kind="warning">
      <p>A summary that you asked to send has not been confirmed yet.</p>
      <Actions>
        <Button onClick={() => pane.show({ kind: 'send' })}>Go to Send</Button>
      </Actions>
    </Note>
  );
}
