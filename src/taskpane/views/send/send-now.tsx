import { Button } from '@fluentui/react-components';
import { usePane, usePaneState } from '../../pane-context';
import { Note } from '../../parts/note';
import type { Parcel } from '../../store/parcel';
import { ReceiptCard } from './receipt-card';
import { SendProblemNote } from './send-problem-note';

/** Sends the parcel that is shown, and says what is left unanswered before. */
export function SendNow({ parcel }: { readonly parcel: Extract<Parcel, { kind: 'ready' }> }) {
  const pane = usePane();
  const connected = usePaneState((state) => state.schoolKey !== null);
  const sending = usePaneState((state) => state.sending);
  const { ratings, supersedes } = parcel.summary;
  const open = Object.values(ratings).filter((level) => level === null).length;
  const busy = sending.kind === 'sending';
  return (
    <>
      {open > 0 && (
        <Note>
          {open === 1 ? '1 aspect goes' : `${open} aspects go`} as unanswered. You can send now and send again
          when there is more.
        </Note>
      )}
      {sending.kind === 'sent' && <ReceiptCard />}
      {sending.kind === 'notSent' && <SendProblemNote problem={sending.problem} />}
      {connected && (
        <Button
          appearance="primary"
          size="large"
          disabledFocusable={busy}
          onClick={() => void pane.send(parcel)}
        >
          {busy
            ? 'Sending'
            : supersedes === null
              ? 'Send the summary'
              : 'Send it again, replacing the earlier one'}
        </Button>
      )}
    </>
  );
}
