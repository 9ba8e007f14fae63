import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { column } from '../../../ui/styles';
import { useState } from 'react';
import { Actions } from '../../../ui/parts/actions';
import { counted } from '../../../wording/sentences';
import { useCollection } from '../../collection-context';
import { useDashboard } from '../../dashboard-context';
import { CopyButton } from '../../../ui/parts/copy-button';
import { useSession } from '../../session/session-context';
import { closingText } from '../../../wording/closing';
import { takingOf } from '../../collection-state';
import type { Collection } from '../../../api/resources/collections';
import type { Person } from '../../../api/resources/session';

const useStyles = makeStyles({
  reminder: { ...column(tokens.spacingVerticalS) },
});

/** A reminder to the schools that have not sent yet, as a text to change and copy. */
export function Reminder({ addresses }: { readonly addresses: readonly string[] }) {
  const styles = useStyles();
  const { chosen } = useCollection();
  const { person } = useSession();
  const { now } = useDashboard();
  const ready = reminderText(chosen, person, now());
  const [text, setText] = useState(ready);
  return (
    <div className={styles.reminder}>
      <Field label="Text for the e-mail" hint="Change it as you like before you copy it.">
        <Textarea rows={12} resize="vertical" value={text} onChange={(_event, { value }) => setText(value)} />
      </Field>
      <Actions>
        <CopyButton what="the text" text={text} />
        {addresses.length > 0 && (
          <CopyButton
            what={counted(addresses.length, 'e-mail address', 'e-mail addresses')}
            text={addresses.join('; ')}
          />
        )}
        {text !== ready && <Button onClick={() => setText(ready)}>Back to the ready text</Button>}
      </Actions>
      {addresses.length > 0 && (
        <p>Put the addresses into “Bcc”, so that no school sees the others’ addresses.</p>
      )}
    </div>
  );
}

/** A reminder that a manager can send as it stands. */
function reminderText(
  collection: Collection,
  { name: sender, area }: Pick<Person, 'name' | 'area'>,
  now: Date,
): string {
  const { name, closesAt } = collection;
  const isOver = takingOf(collection, now) === 'late';
  const closed = now.toISOString() >= closesAt ? `closed ${closingText(closesAt)}` : 'is closed';
  return [
    'Dear colleague,',
    isOver
      ? `The collection “${name}” ${closed}, and we have not yet had your school’s summary. It is not too late: what you send now still counts.`
      : `The collection “${name}” closes ${closingText(closesAt)}. We have not yet had your school’s summary.`,
    'To send it, open your school’s SEND Benchmark and Planning Tool in Word and the SEND Benchmark pane beside it, choose Send, look at what goes, and send it. Only the ratings go; your evidence stays in your document.',
    'If you cannot use the pane, reply to this e-mail with your document attached, and we will add your ratings for you.',
    'If anything is unclear, please ask.',
    ['With kind regards', sender, ...(area === null ? [] : [area.name])].join('\n'),
  ].join('\n\n');
}
