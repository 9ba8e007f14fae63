import { Button } from '@fluentui/react-components';
import { momentText } from '../../../wording/dates';
import { usePane, usePaneState } from '../../state/pane-context';
import { Actions } from '../../../ui/parts/actions';
import { Fold } from '../../../ui/parts/fold';
import { Note } from '../../../ui/parts/note';
import { RawBody } from './raw-body';
import { useStopSending } from './use-stop-sending';

/** The summary that still waits to be sent, where it differs from the one shown now. */
export function WaitingCard() {
  const pane = usePane();
  const stop = useStopSending();
  const waiting = usePaneState((state) => state.waiting);
  const connected = usePaneState((state) => state.schoolKey !== null);
  const isSending = usePaneState((state) => state.sending.kind === 'sending');
  if (waiting === null) return null;
  const send = async () => {
    await pane.sendWaiting();
    const { waiting: left, view } = pane.store.get();
    // The button is gone with what it has sent.
    if (left === null && view.kind === 'send') pane.show({ kind: 'send' });
  };
  return (
    <Note kind="warning">
      <p>
        A summary that you asked to send on {momentText(waiting.askedAt)} has no receipt yet. It is not
        certain that it arrived.
      </p>
      <p>
        Sending it now is safe: it is never counted twice. Has the document changed since? Then send what is
        shown below instead.
      </p>
      <Fold summary="What is in it">
        <RawBody body={waiting.body} />
      </Fold>
      {connected && (
        <Actions>
          <Button disabledFocusable={isSending} onClick={() => void send()}>
            Send it now
          </Button>
          {!isSending && <Button onClick={stop}>Do not send it</Button>}
        </Actions>
      )}
    </Note>
  );
}
