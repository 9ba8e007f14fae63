import { useState } from 'react';
import { usePane } from '../../state/pane-context';
import { AskedPart } from '../../parts/asked-part';
import { BackButton } from '../../parts/back-button';
import { Note } from '../../../ui/parts/note';
import { Stack } from '../../parts/stack';
import { useAsked } from '../../parts/use-asked';
import { ViewHeading } from '../../../ui/parts/view-heading';
import { SentRows } from './sent-rows';
import { SinceLastSent } from './since-last-sent';

/** Everything that the school has sent, and what has changed since. */
export function SentView() {
  const pane = usePane();
  const asked = useAsked(pane.askForSent);
  const [, again] = asked;
  // A withdrawal may make another summary count, so the parts further down are asked for anew.
  const [withdrawals, setWithdrawals] = useState(0);
  const onWithdrawn = () => {
    setWithdrawals(withdrawals + 1);
    again();
  };
  return (
    <Stack>
      <BackButton to={{ kind: 'send' }}>Send</BackButton>
      <ViewHeading>What your school has sent</ViewHeading>
      <AskedPart asked={asked} waiting="Asking what has arrived">
        {(sent) => {
          const counting = sent.items.find(({ counts }) => counts);
          return (
            <>
              {sent.items.length === 0 && <Note>Nothing has arrived from your school yet.</Note>}
              {counting !== undefined && <SinceLastSent sent={counting} />}
              <SentRows key={withdrawals} part={sent} onWithdrawn={onWithdrawn} />
            </>
          );
        }}
      </AskedPart>
    </Stack>
  );
}
