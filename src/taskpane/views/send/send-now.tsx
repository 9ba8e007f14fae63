import { Button } from '@fluentui/react-components';
import { usePane, usePaneState } from '../../state/pane-context';
import { Note } from '../../../ui/parts/note';
import type { Parcel } from '../../state/sending/parcel';
import type { PaneState } from '../../state/pane-state';
import { ReceiptCard } from './receipt-card';
import { SendingState } from './sending-state';
import { useIsOfParcel } from './use-is-of-parcel';
import { WaitingNote } from './waiting-note';

/** Sends the parcel that is shown, and says what is left unanswered before. */
export function SendNow({ parcel }: { readonly parcel: Extract<Parcel, { kind: 'ready' }> }) {
  const pane = usePane();
  const connected = usePaneState((state) => state.schoolKey !== null);
  const sending = usePaneState((state) => state.sending.kind);
  const isOfParcel = useIsOfParcel();
  const { ratings, supersedes } = parcel.summary;
  const open = Object.values(ratings).filter((level) => level === null).length;
  return (
    <>
      {open > 0 && (
        <Note>
          {open === 1 ? '1 aspect goes' : `${open} aspects go`} as unanswered. You can send now and send again
          when there is more.
        </Note>
      )}
      {isOfParcel && (
        <>
          {sending === 'sent' && <ReceiptCard />}
          <WaitingNote />
          <SendingState />
        </>
      )}
      {connected && (
        <Button
          appearance="primary"
          size="large"
          disabledFocusable={sending === 'sending'}
          onClick={() => void pane.send(parcel)}
        >
          {isOfParcel && sending in whileSending
            ? whileSending[sending]
            : supersedes === null
              ? 'Send the summary'
              : 'Send it again, replacing the earlier one'}
        </Button>
      )}
    </>
  );
}

/** The button's words while a summary is being sent. The button stays where it is and keeps the keyboard. */
const whileSending: Readonly<Partial<Record<PaneState['sending']['kind'], string>>> = {
  sending: 'Sending',
  tryingAgain: 'Try now',
};
