import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { School } from '../../../../api/resources/schools';
import { useDashboard } from '../../../dashboard-context';
import { Section } from '../../../../ui/parts/section';
import { NotDone } from './not-done';
import { useDoing } from './use-doing';

const useStyles = makeStyles({ short: { maxWidth: '420px' } });

/** Whom to write to. */
export function ContactSection({ school }: { readonly school: School }) {
  const styles = useStyles();
  const { api } = useDashboard();
  const { run, isBusy, refusal } = useDoing();
  const [kept, setKept] = useState(school.contactEmail ?? '');
  const [address, setAddress] = useState(kept);
  const save = (event: FormEvent) => {
    event.preventDefault();
    const changed = address.trim();
    void run(
      () => api.changeContact(school.urn, changed === '' ? null : changed),
      'The address is saved.',
      ({ contactEmail }) => {
        setKept(contactEmail ?? '');
        setAddress(contactEmail ?? '');
      },
    );
  };
  return (
    <Section heading="Contact">
      <form onSubmit={save}>
        <Field label="E-mail address" hint="Reminders and mail merge use it." className={styles.short}>
          <Input
            type="email"
            maxLength={254}
            value={address}
            onChange={(_event, { value }) => setAddress(value)}
          />
        </Field>
        <p>
          <Button type="submit" disabledFocusable={isBusy || address.trim() === kept}>
            Save the address
          </Button>
        </p>
      </form>
      <NotDone refusal={refusal} />
    </Section>
  );
}
