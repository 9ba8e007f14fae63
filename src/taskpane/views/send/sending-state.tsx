import { Button, Spinner } from '@fluentui/react-components';
import { usePaneState } from '../../state/pane-context';
import { Actions } from '../../../ui/parts/actions';
import { Note } from '../../../ui/parts/note';
import { SendProblemNote } from './send-problem-note';
import { useStopSending } from './use-stop-sending';

/** How far sending is, and the way to stop it. */
export function SendingState() {
  const stop = useStopSending();
  const sending = usePaneState((state) => state.sending);
  const kept = usePaneState((state) => state.waitingKept);
  switch (sending.kind) {
    case 'idle':
    case 'sent':
      return null;
    case 'sending':
      return (
        <Actions>
          <Spinner size="tiny" labelPosition="after" label="Waiting for the receipt" />
          <Button onClick={stop}>Stop</Button>
        </Actions>
      );
    case 'tryingAgain':
      return (
        <SendProblemNote problem={sending.problem}>
          <p>
            It is tried again in {inWords(sending.seconds)}.{' '}
            {kept
              ? 'You can close Word: the summary waits on this computer, and the pane offers to send it when you open this document again.'
              : 'Keep the pane open: this browser does not let the summary wait on this computer.'}
          </p>
          <Actions>
            <Button onClick={stop}>Stop trying</Button>
          </Actions>
        </SendProblemNote>
      );
    case 'stopped':
      return (
        <Note>
          <p>Stopped. Nothing more is sent.</p>
          <p>If it had arrived already, it counts. “What your school has sent” shows whether it did.</p>
        </Note>
      );
    case 'notSent':
      return <SendProblemNote problem={sending.problem} />;
  }
}

function inWords(seconds: number): string {
  if (seconds < 60) return `${seconds} seconds`;
  return seconds === 60 ? 'a minute' : `${seconds / 60} minutes`;
}
