import { Button } from '@fluentui/react-components';
import { momentText } from '../../../wording/dates';
import { usePaneState } from '../../state/pane-context';
import { Actions } from '../../../ui/parts/actions';
import { Note } from '../../../ui/parts/note';
import { useStopSending } from './use-stop-sending';

/** Says of what is shown that it has been asked for before. */
export function WaitingNote() {
  const stop = useStopSending();
  const waiting = usePaneState((state) => state.waiting);
  const isResting = usePaneState((state) => state.sending.kind === 'idle');
  if (waiting === null || !isResting) return null;
  return (
    <Note kind="warning">
      <p>
        You asked to send this on {momentText(waiting.askedAt)}, and it has no receipt yet. It is not certain
        that it arrived. Sending it now is safe: it is never counted twice.
      </p>
      <Actions>
        <Button onClick={stop}>Do not send it</Button>
      </Actions>
    </Note>
  );
}
