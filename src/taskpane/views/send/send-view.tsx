import { Spinner } from '@fluentui/react-components';
import { useEffect } from 'react';
import { usePane, usePaneState } from '../../state/pane-context';
import { Stack } from '../../parts/stack';
import { ViewHeading } from '../../../ui/parts/view-heading';
import { CollectionGate } from './collection-gate';
import { ReceiptCard } from './receipt-card';
import { SendingState } from './sending-state';
import { useIsOfParcel } from './use-is-of-parcel';
import { WaitingCard } from './waiting-card';
import { ViewButton } from '../../parts/view-button';
import { Actions } from '../../../ui/parts/actions';

/** The exact summary that would be sent, and the button that sends it. */
export function SendView() {
  const pane = usePane();
  const reading = usePaneState((state) => state.reading);
  const isSent = usePaneState((state) => state.sending.kind === 'sent');
  // The result of an action on the summary that is shown stands beside its button.
  const isOfParcel = useIsOfParcel();
  useEffect(() => {
    // The summary is made from the document as it is now.
    void pane.open();
    void pane.askForCollection();
  }, [pane]);
  return (
    <Stack>
      <ViewHeading>Send</ViewHeading>
      {!(isSent && isOfParcel) && <ReceiptCard />}
      {!isOfParcel && (
        <>
          <WaitingCard />
          <SendingState />
        </>
      )}
      {reading ? (
        <Spinner size="tiny" labelPosition="after" label="Reading the document" />
      ) : (
        <CollectionGate />
      )}
      <AfterSending />
    </Stack>
  );
}

/** Where it goes on from here. */
function AfterSending() {
  const connected = usePaneState((state) => state.schoolKey !== null);
  return (
    <Actions>
      {connected && (
        <>
          <ViewButton to={{ kind: 'sent' }}>What your school has sent</ViewButton>
          <ViewButton to={{ kind: 'area' }}>Your area</ViewButton>
        </>
      )}
      <ViewButton to={{ kind: 'governors' }}>Summary for governors</ViewButton>
    </Actions>
  );
}
