import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { School, SchoolLine } from '../../api-types';
import { useCollection } from '../../collection-context';
import { useDashboard } from '../../dashboard-context';
import { countOf } from '../../figures';
import { CopyButton } from '../../parts/copy-button';
import { FetchedPart } from '../../parts/fetched';
import { Fold } from '../../parts/fold';
import { Section } from '../../parts/section';
import { useSession } from '../../session/session-context';
import { DataTable } from '../../tables/data-table';
import { useAnswer } from '../../use-answer';
import { reminderText } from './reminder-text';

const useStyles = makeStyles({
  reminder: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The schools that have not sent yet, and a reminder for them. */
export function WaitingFor({ sent }: { readonly sent: readonly SchoolLine[] }) {
  const { api } = useDashboard();
  const fetched = useAnswer('open schools', () => api.openSchools());
  const urns = new Set(sent.map(({ urn }) => urn));
  return (
    <Section heading="Who has not sent yet">
      <FetchedPart fetched={fetched} what="the schools">
        {(schools) => <Missing schools={schools.filter(({ urn }) => !urns.has(urn))} />}
      </FetchedPart>
    </Section>
  );
}

function Missing({ schools }: { readonly schools: readonly School[] }) {
  if (schools.length === 0) return <p>Every school has sent its summary.</p>;
  const sorted = [...schools].sort((one, other) => one.name.localeCompare(other.name, 'en-GB'));
  const title = 'Schools that have not sent yet';
  return (
    <>
      <p>{countOf(schools.length, 'school has', 'schools have')} not sent a summary to this collection.</p>
      <Fold summary="Their names">
        <DataTable
          hideTitle
          table={{
            title,
            columns: [
              { heading: 'School' },
              { heading: 'URN' },
              { heading: 'Phase' },
              { heading: 'Contact' },
            ],
            rows: sorted.map(({ name, urn, phase, contactEmail }) => [name, urn, phase, contactEmail]),
          }}
        />
      </Fold>
      <Fold summary="A reminder to send them">
        <Reminder addresses={sorted.flatMap(({ contactEmail }) => contactEmail ?? [])} />
      </Fold>
    </>
  );
}

function Reminder({ addresses }: { readonly addresses: readonly string[] }) {
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
      <div className={styles.buttons}>
        <CopyButton what="the text" text={text} />
        {addresses.length > 0 && (
          <CopyButton
            what={countOf(addresses.length, 'e-mail address', 'e-mail addresses')}
            text={addresses.join('; ')}
          />
        )}
        {text !== ready && <Button onClick={() => setText(ready)}>Back to the ready text</Button>}
      </div>
      {addresses.length > 0 && (
        <p>Put the addresses into “Bcc”, so that no school sees the others’ addresses.</p>
      )}
    </div>
  );
}
