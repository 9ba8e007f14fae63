import { usePane } from '../../pane-context';
import { AskedPart } from '../../parts/asked-part';
import { BackButton } from '../../parts/back-button';
import { Note } from '../../parts/note';
import { PlainList } from '../../parts/plain-list';
import { Stack } from '../../parts/stack';
import { useAsked } from '../../parts/use-asked';
import { ViewHeading } from '../../parts/view-heading';
import { SentRow } from './sent-row';
import { SinceLastSent } from './since-last-sent';

/** Everything that the school has sent, and what has changed since. */
export function SentView() {
  const pane = usePane();
  const asked = useAsked(pane.askForSent);
  const [, again] = asked;
  return (
    <Stack>
      <BackButton to={{ kind: 'send' }}>Send</BackButton>
      <ViewHeading>What your school has sent</ViewHeading>
      <AskedPart asked={asked} waiting="Asking what has arrived">
        {(sent) => {
          const counting = sent.find(({ counts }) => counts);
          return (
            <>
              {sent.length === 0 && <Note>Nothing has arrived from your school yet.</Note>}
              {counting !== undefined && <SinceLastSent sent={counting} />}
              <PlainList>
                {sent.map((one) => (
                  <li key={one.submission}>
                    <SentRow sent={one} onWithdrawn={again} />
                  </li>
                ))}
              </PlainList>
            </>
          );
        }}
      </AskedPart>
    </Stack>
  );
}
