import { Spinner } from '@fluentui/react-components';
import { useEffect } from 'react';
import { usePane, usePaneState } from '../../pane-context';
import { Stack } from '../../parts/stack';
import { ViewHeading } from '../../parts/view-heading';
import { CollectionGate } from './collection-gate';
import { ReceiptCard } from './receipt-card';

/** What would be sent, exactly, and sending it. */
export function SendView() {
  const pane = usePane();
  const reading = usePaneState((state) => state.reading);
  // What has just been sent is told beside the button that sent it.
  const earlier = usePaneState((state) => state.sending.kind !== 'sent');
  useEffect(() => {
    // What is shown is what the document says now.
    void pane.open();
    void pane.askForCollection();
  }, [pane]);
  return (
    <Stack>
      <ViewHeading>Send</ViewHeading>
      {earlier && <ReceiptCard />}
      {reading ? (
        <Spinner size="tiny" labelPosition="after" label="Reading the document" />
      ) : (
        <CollectionGate />
      )}
    </Stack>
  );
}
